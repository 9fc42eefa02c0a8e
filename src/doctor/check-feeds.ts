import { count } from '../briefing/compose.ts';
import type { Feed } from '../core/feed.ts';
import type { DatabaseContent } from '../store/database-content.ts';
import { describePoll } from '../tell-polls.ts';
import { type Finding, ok, warn } from './finding.ts';

const MINUTE = 60_000;
/** Milliseconds: a tick looks every quarter of a minute, and much falls due at once after a start. */
const LATE = 5 * MINUTE;
/** Lines on single feeds. */
const MOST_SHOWN = 10;

/** How the feeds do that somebody follows. @param running whether a bot is there to read them */
export function* checkFeeds(
  { feeds: { followed, broken, lag }, failing }: DatabaseContent,
  running: boolean,
): Generator<Finding> {
  if (followed === 0) {
    yield ok('feeds', 'none is followed yet; /sources add in Discord follows one.');
    return;
  }
  const many = `${count(followed, 'feed')} followed`;
  if (failing.length === 0) yield ok('feeds', `${many}, and none failed the last time.`);
  else if (failing.length === followed)
    yield warn(
      'feeds',
      `${many}, and all failed the last time. Check this machine's network and DNS.`,
    );
  else yield warn('feeds', `${many}, ${failing.length} failing, ${broken} of these broken.`);
  for (const feed of failing.slice(0, MOST_SHOWN)) yield warn('feed', describeFailure(feed));
  if (failing.length > MOST_SHOWN)
    yield warn('feeds', `${failing.length - MOST_SHOWN} more are failing, more recently.`);
  if (lag >= LATE) yield warn('feeds', `${describeLag(lag)} ${running ? SLOW : NOBODY}`);
}

const NOBODY = 'Start the bot, or run: npm run courant -- fetch';
const SLOW = 'Look for failures in its log; it catches up by itself if the machine is fast enough.';

const describeLag = (lag: number): string =>
  `reading is ${count(Math.floor(lag / MINUTE), 'minute')} behind.`;

function describeFailure({ address, poll }: Feed): string {
  const { lastOutcome, failures, broken } = poll;
  const advice = broken
    ? 'it is broken: find its new address, or let those who follow it use /sources remove.'
    : 'it is tried again by itself.';
  const outcome = describePoll(address, lastOutcome);
  return `${outcome} Failed ${count(failures, 'time')} in a row; ${advice}`;
}
