import { feedName } from '../../src/briefing/compose-feed.ts';
import type { Feed } from '../../src/core/feed.ts';
import type { Words } from '../../src/core/reply.ts';
import { refusal, say } from '../../src/words/say.ts';
import type { Asker, Suggest } from '../command.ts';
import type { Services } from '../services.ts';
import { pickFollowed } from '../sources/followed-source.ts';

/** Commas of any script. */
const COMMA = /[,、，]/;
const MOST_SOURCES = 25;
/** Discord's limit for the value of a suggestion. */
const LONGEST_VALUE = 100;

/** Ids of the followed sources that are named, with commas between. @throws UserError where one is not followed. */
export async function readSources(
  typed: string,
  asker: Asker,
  services: Services,
): Promise<readonly number[]> {
  const followed = await services.sources.followed(asker.scope);
  const named = async (name: string): Promise<Feed> =>
    followed.find((feed) => feedName(feed).toLowerCase() === name.toLowerCase()) ??
    pickFollowed(name, asker, services);
  const names = partsOf(typed);
  if (names.length === 0 || names.length > MOST_SOURCES)
    throw refusal('digest.number-of-sources', { most: MOST_SOURCES });
  const feeds = await Promise.all(names.map(named));
  return [...new Set(feeds.map(({ id }) => id))];
}

/** Names of sources by their ids; those that are not followed any more are counted. */
export async function namesOfSources(
  ids: readonly number[],
  asker: Asker,
  { sources }: Services,
): Promise<readonly Words[]> {
  if (ids.length === 0) return [];
  const followed = await sources.followed(asker.scope);
  const names = followed.filter(({ id }) => ids.includes(id)).map(feedName);
  const gone = ids.length - names.length;
  return gone === 0 ? names : [...names, say('digest.plan-not-followed', { sources: gone })];
}

/** Completes the last name; the ones before it stay. */
export const suggestSources: Suggest = async (typed, asker, { sources }) => {
  const names = partsOf(typed);
  const last = COMMA.test(typed.trimEnd().slice(-1)) ? '' : (names.pop() ?? '');
  const before = new Set(names.map((name) => name.toLowerCase()));
  const followed = (await sources.followed(asker.scope)).map(feedName);
  return followed
    .filter((name) => name.toLowerCase().includes(last.toLowerCase()))
    .filter((name) => !before.has(name.toLowerCase()) && !COMMA.test(name))
    .map((name) => [...names, name].join(', '))
    .filter((value) => value.length <= LONGEST_VALUE)
    .map((value) => ({ name: value, value }));
};

/** The parts of what was typed, between its commas. */
export const partsOf = (typed: string): string[] =>
  typed
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => part !== '');
