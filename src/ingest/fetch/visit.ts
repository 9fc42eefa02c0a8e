import type { IncomingHttpHeaders } from 'node:http';
import type { Agent } from 'undici';
import type { Clock } from '../../core/clock.ts';
import { say } from '../../words/say.ts';
import { headerOf } from './answer-headers.ts';
import { describeUrl } from './describe-url.ts';
import { explainProblem } from './explain-problem.ts';
import { FetchProblem } from './fetch-problem.ts';
import { type BodyLimit, readBody } from './read-body.ts';

/** One request, and all of its answer. */
export interface Visit {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: BodyLimit;
  /** Whether the connection is worth keeping for another request soon. */
  readonly keepsConnection: boolean;
  /** Milliseconds until the first byte of the answer. */
  readonly firstByteWithin: number;
  /** Milliseconds for all of it. */
  readonly within: number;
  readonly signal: AbortSignal;
}

export interface Visited {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty but for a status of 200–299. */
  readonly bytes: Uint8Array;
}

/** What is read of an answer that is not wanted, so that its connection can be used again. */
const MOST_UNWANTED = 16_384;

/** @throws FetchProblem */
export async function visit(agent: Agent, clock: Clock, asked: Visit): Promise<Visited> {
  const { url, headers, limit } = asked;
  const where = describeUrl(url);
  const stop = new AbortController();
  const tooLong = () => stop.abort(new FetchProblem('timeout', say('fetch.too-slow', { where })));
  const stopToo = () => stop.abort(asked.signal.reason);
  asked.signal.addEventListener('abort', stopToo, { once: true });
  const cancelTotal = clock.after(asked.within, tooLong);
  const cancelFirstByte = clock.after(asked.firstByteWithin, tooLong);
  try {
    asked.signal.throwIfAborted();
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers,
      reset: !asked.keepsConnection,
      signal: stop.signal,
    });
    cancelFirstByte();
    const { statusCode: status, body } = answer;
    if (status < 200 || status > 299) {
      await body.dump({ limit: MOST_UNWANTED, signal: stop.signal });
      return { status, headers: answer.headers, bytes: new Uint8Array() };
    }
    const encoding = headerOf(answer.headers, 'content-encoding');
    const bytes = await readBody(body, encoding, limit, where);
    return { status, headers: answer.headers, bytes };
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw explainProblem(error, where);
  } finally {
    cancelTotal();
    cancelFirstByte();
    asked.signal.removeEventListener('abort', stopToo);
  }
}
