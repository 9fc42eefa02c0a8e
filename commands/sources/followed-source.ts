import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { feedHost, feedName } from '../../src/briefing/compose-feed.ts';
import type { Suggested } from '../../src/briefing/library.ts';
import type { Feed } from '../../src/core/feed.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import { refusal } from '../../src/words/say.ts';
import type { Asker } from '../command.ts';
import type { Services } from '../services.ts';

/** What stands for a source in suggestions and buttons, so that a typed number is still words. */
export const chosen = ({ id }: Feed): string => `id:${id}`;

/** The option that names a source that is followed. */
export const FOLLOWED_SOURCE = {
  type: ApplicationCommandOptionType.String,
  name: 'source',
  description: 'A few letters of its name; choose one of the suggestions',
  required: true,
  autocomplete: true,
} as const;

/** The followed sources whose names have what was typed so far. */
export async function suggestFollowed(
  typed: string,
  { scope }: Asker,
  { sources }: Services,
): Promise<readonly Suggested[]> {
  const fitting = (await sources.followed(scope)).filter(hasInName(typed));
  return fitting.map((feed) => ({
    name: `${feedName(feed)} · ${feedHost(feed)}`,
    value: chosen(feed),
  }));
}

/**
 * The followed source meant by a suggestion's value, or by its address or a part of its name.
 *
 * @throws UserError where there is none, or more than one.
 */
export async function pickFollowed(
  value: string,
  { scope }: Asker,
  { sources }: Services,
): Promise<Feed> {
  const feeds = await sources.followed(scope);
  const meant = feeds.find((feed) => value === chosen(feed) || value === feed.address);
  if (meant !== undefined) return meant;
  const [first, ...others] = plainLine(value) === '' ? [] : feeds.filter(hasInName(value));
  if (first === undefined) throw refusal('sources.not-called-that');
  if (others.length > 0) throw refusal('sources.several-called-that');
  return first;
}

function hasInName(typed: string): (feed: Feed) => boolean {
  const wanted = plainLine(typed).toLowerCase();
  return (feed) => feedName(feed).toLowerCase().includes(wanted);
}
