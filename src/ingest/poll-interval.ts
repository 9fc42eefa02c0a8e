const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds between two polls of a source, whatever it asks for and whatever happens. */
export const SHORTEST_INTERVAL = 5 * MINUTE;
export const LONGEST_INTERVAL = DAY;

/** Where a source begins that has not been polled before. */
const FIRST_INTERVAL = 30 * MINUTE;
/** A busy source is soon at the shortest interval; a quiet one comes slowly to the longest. */
const FASTER = 0.5;
const SLOWER = 1.25;
/** Added at random, at most this part of a wait, so that sources do not fall due all at once. */
const JITTER = 0.1;
/** After the first failure; doubled by every further one. */
const FIRST_BACK_OFF = 10 * MINUTE;
/** Long enough for a site's lost weekend; the failures show that we were there to see it. */
const BROKEN_AFTER = 5 * DAY;
const BROKEN_FAILURES = 8;

interface Polled {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The interval before this poll, milliseconds; null at the first. */
  readonly interval: number | null;
  /** From 0 up to but not 1. */
  readonly random: number;
}

/** A poll that was answered, with a document or with "not modified". */
export interface PollAnswered extends Polled {
  readonly hasNewItems: boolean;
  /** The feed's `ttl`, milliseconds; null without one. */
  readonly ttl: number | null;
  /** Hours of the day in UTC, 0–23, at which the feed asks not to be polled. */
  readonly skipHours: readonly number[];
  /** Cache-Control's max-age, milliseconds. */
  readonly maxAge: number | null;
}

/** A poll that failed. */
export interface PollFailed extends Polled {
  /** In a row, this one with them. */
  readonly failures: number;
  /** Epoch milliseconds of the first of them. */
  readonly failingSince: number;
  /** Retry-After as epoch milliseconds. */
  readonly retryAt: number | null;
}

/** When to poll a source again. */
export interface NextPoll {
  /** Epoch milliseconds. */
  readonly at: number;
  /** What to remember as the source's interval, milliseconds. */
  readonly interval: number;
}

/**
 * After an answer: sooner where there was news, later where there was none, and never before the
 * source wants it. A wish for more than a day counts as a day. Skipped hours push the poll to the
 * next hour that is not skipped; where all are, none is.
 */
export function afterAnswer(polled: PollAnswered): NextPoll {
  const { now, interval, hasNewItems, ttl, skipHours, maxAge, random } = polled;
  const next = inBounds((interval ?? FIRST_INTERVAL) * (hasNewItems ? FASTER : SLOWER));
  const wanted = inBounds(Math.max(next, wish(ttl), wish(maxAge)));
  const at = now + inBounds(wanted * (1 + JITTER * random));
  return { at: outside(skipHours, at), interval: next };
}

/**
 * After a failure: ten minutes, doubled by each one more in a row, up to a day; by chance less, down
 * to half of it. Never before the time that the site named, unless that is over a day away. The
 * interval stays as it was, for when the source is back.
 */
export function afterFailure(polled: PollFailed): NextPoll {
  const { now, interval, failures, retryAt, random } = polled;
  const full = inBounds(FIRST_BACK_OFF * 2 ** Math.max(0, failures - 1));
  const wait = inBounds(Math.max(full * (1 - random / 2), wish(retryAt) - now));
  return { at: now + wait, interval: interval ?? FIRST_INTERVAL };
}

/**
 * Whether a source has failed for days on end. It goes on being polled once a day, for it may come
 * back; few failures over a long time may only mean that the bot was not running.
 */
export function isBroken({ now, failures, failingSince }: PollFailed): boolean {
  return failures >= BROKEN_FAILURES && now - failingSince >= BROKEN_AFTER;
}

/** Feeds say nonsense at times; what is no number is no wish. */
const wish = (value: number | null): number => (value !== null && value > 0 ? value : 0);

function inBounds(interval: number): number {
  return Math.round(Math.min(LONGEST_INTERVAL, Math.max(SHORTEST_INTERVAL, interval)));
}

function outside(skipHours: readonly number[], at: number): number {
  const skipped = new Set(skipHours);
  const startOfHour = Math.floor(at / HOUR) * HOUR;
  for (let hours = 0; hours < 24; hours += 1) {
    const start = startOfHour + hours * HOUR;
    if (!skipped.has(new Date(start).getUTCHours())) return Math.max(at, start);
  }
  return at;
}
