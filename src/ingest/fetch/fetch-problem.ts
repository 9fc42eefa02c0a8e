import type { Said } from '../../core/reply.ts';
import { inWords } from '../../words/speak.ts';
import type { FailureReason } from './fetched.ts';

/** Why a fetch goes no further, in English as its message. There are no secrets of an address in it. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem';
  readonly reason: FailureReason;
  /** What the message says, in any language. */
  readonly said: Said;
  readonly status: number | null;
  /** Epoch milliseconds. */
  readonly retryAt: number | null;

  constructor(
    reason: FailureReason,
    said: Said,
    more: {
      readonly status?: number;
      readonly retryAt?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(inWords(said, 'en'), { cause: more.cause });
    this.reason = reason;
    this.said = said;
    this.status = more.status ?? null;
    this.retryAt = more.retryAt ?? null;
  }
}
