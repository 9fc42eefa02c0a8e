import type { Clock } from '../../core/clock.ts';
import { say } from '../../words/say.ts';
import { maxAgeOf } from './answer-headers.ts';
import { describeUrl } from './describe-url.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { Arrival } from './follow.ts';
import { isPathAllowed, type RobotsRule, robotsRules } from './robots-rules.ts';

const HOUR = 3_600_000;
/** No copy older than a day is to be used (RFC 9309, 2.4). */
const LONGEST_KEPT = 24 * HOUR;
/** A site in trouble is asked for its rules again after this. */
const TROUBLE_KEPT = HOUR / 12;
/** Sites whose rules are kept; the oldest make room. */
const MOST_SITES = 1_000;

interface Site {
  readonly rules: readonly RobotsRule[];
  /** Why nothing may be read there now, whatever the rules. */
  readonly problem: FetchProblem | null;
  /** Epoch milliseconds until which this holds. */
  readonly until: number;
}

/** What sites ask of robots, in their robots.txt. */
export interface Robots {
  /** @throws FetchProblem robots, or why the site's robots.txt could not be had. */
  check(url: URL): Promise<void>;
}

/**
 * @param read fetches a robots.txt, in the same guarded way as anything else; throws FetchProblem.
 * @param robot the name that rules may be for, in lower case.
 */
export function createRobots(
  clock: Clock,
  read: (url: string) => Promise<Arrival>,
  robot: string,
): Robots {
  const sites = new Map<string, Promise<Site>>();

  async function siteOf(origin: string): Promise<Site> {
    for (;;) {
      const kept = sites.get(origin);
      if (kept === undefined) return keep(origin);
      const site = await kept;
      const left = site.until - clock.now();
      // More is left only where the clock was set back.
      if (left > 0 && left <= LONGEST_KEPT) return site;
      if (sites.get(origin) === kept) sites.delete(origin);
    }
  }

  function keep(origin: string): Promise<Site> {
    const asked = ask(origin).catch((error: unknown) => {
      sites.delete(origin);
      throw error;
    });
    sites.set(origin, asked);
    const [oldest] = sites.keys();
    if (sites.size > MOST_SITES && oldest !== undefined) sites.delete(oldest);
    return asked;
  }

  async function ask(origin: string): Promise<Site> {
    try {
      const { bytes, headers } = await read(`${origin}/robots.txt`);
      const rules = robotsRules(new TextDecoder().decode(bytes), robot);
      const until = clock.now() + Math.max(HOUR, maxAgeOf(headers) ?? LONGEST_KEPT);
      if (rules !== null) return { rules, problem: null, until };
      const tooMany = say('fetch.robots-too-many-rules', { where: describeUrl(origin) });
      return { rules: [], problem: new FetchProblem('robots', tooMany), until };
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      if (isAbsence(error)) return { rules: [], problem: null, until: clock.now() + LONGEST_KEPT };
      const until = clock.now() + TROUBLE_KEPT;
      return { rules: [], problem: notNow(error, origin, until), until };
    }
  }

  return {
    async check(url) {
      const { rules, problem } = await siteOf(url.origin);
      if (problem !== null) throw problem;
      if (isPathAllowed(rules, url.pathname + url.search)) return;
      throw new FetchProblem('robots', say('fetch.robots-not-here', { where: describeUrl(url) }));
    },
  };
}

/** Answers of 400–499 and endless redirects mean that there are no rules (RFC 9309, 2.3.1), but for 429. */
function isAbsence({ reason, status }: FetchProblem): boolean {
  if (reason === 'redirects') return true;
  return status !== null && status >= 400 && status <= 499 && status !== 429;
}

function notNow(error: FetchProblem, origin: string, until: number): FetchProblem {
  if (error.status === null) return error;
  const said = say('fetch.robots-not-now', { where: describeUrl(origin), status: error.status });
  return new FetchProblem('robots', said, { retryAt: error.retryAt ?? until, cause: error });
}
