import type { FailureReason } from './fetched.ts';

/** Why a fetch goes no further. Its message is written for operators: no secrets of an address in it. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem';
  readonly reason: FailureReason;
  readonly status: number | null;
  /** Epoch milliseconds. */
  readonly retryAt: number | null;

  constructor(
    reason: FailureReason,
    message: string,
    more: {
      readonly status?: number;
      readonly retryAt?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.reason = reason;
    this.status = more.status ?? null;
    this.retryAt = more.retryAt ?? null;
  }
}
