import type { Clock } from '../../core/clock.ts';
import { say } from '../../words/say.ts';
import { describeUrl } from './describe-url.ts';
import { FetchProblem } from './fetch-problem.ts';

/** Hosts that have asked to be left alone for a while. */
export interface HeldHosts {
  /** @param until epoch milliseconds. */
  hold(url: URL, until: number): void;
  /** @throws FetchProblem not-yet, where the host of the address has asked to be left alone. */
  check(url: URL): void;
}

/** Milliseconds: a day. No host is left alone for longer, unless the clock was set back. */
const LONGEST = 86_400_000;
/** Expired ones are cleared out whenever there are as many again. */
const ENOUGH = 1_000;

export function createHeldHosts(clock: Clock): HeldHosts {
  const held = new Map<string, number>();
  let clearAt = ENOUGH;
  return {
    hold(url, until) {
      held.set(url.host, until);
      if (held.size < clearAt) return;
      for (const [host, end] of held) if (end <= clock.now()) held.delete(host);
      clearAt = held.size + ENOUGH;
    },
    check(url) {
      const until = held.get(url.host) ?? 0;
      const left = until - clock.now();
      if (left <= 0 || left > LONGEST) return;
      const minutes = Math.ceil(left / 60_000);
      throw new FetchProblem(
        'not-yet',
        say('fetch.asked-to-wait', { where: describeUrl(url), minutes }),
        { retryAt: until },
      );
    },
  };
}
