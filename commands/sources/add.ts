import { createHash } from 'node:crypto';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { feedHost, feedName, foundFeed } from '../../src/briefing/compose-feed.ts';
import type { FoundFeed } from '../../src/core/feed.ts';
import type { Block, Words } from '../../src/core/reply.ts';
import { scopeKey } from '../../src/core/scope.ts';
import { refusal, say } from '../../src/words/say.ts';
import { type Action, type Asker, defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';
import type { Services } from '../services.ts';

/** Milliseconds for which what was found can be followed. */
const KEPT = 60 * 60 * 1000;
/** Feeds of one site that are shown with their items; the menu has the others too. */
const SHOWN = 3;
/** Discord's limits for a menu, and for the value of a suggestion. */
const MOST_OPTIONS = 25;
const LONGEST_VALUE = 100;

/** A button that follows a feed, or a menu where there are several. Their addresses stay with us: they may be secret. */
export async function offerToFollow(
  found: readonly FoundFeed[],
  label: Words,
  { scope, userId, canManage }: Asker,
  { offers }: Services,
): Promise<Block> {
  const feeds = found
    .slice(0, MOST_OPTIONS)
    .map(({ address, title, siteUrl, language }) => ({ address, title, siteUrl, language }));
  const offer = { feeds, scope: scopeKey(scope), alsoFor: canManage ? null : userId };
  const key = createHash('sha256')
    .update(JSON.stringify([offer, userId]))
    .digest('base64url')
    .slice(0, 16);
  await offers.set(key, offer, KEPT);
  if (feeds.length === 1)
    return { kind: 'buttons', buttons: [{ label, action: followSource, key, main: true }] };
  return {
    kind: 'choice',
    action: followSource,
    key,
    prompt: label,
    options: feeds.map((feed, index) => ({
      label: feedName(feed),
      value: String(index),
      detail: feedHost(feed),
    })),
  };
}

/** Follows what was offered; one who does not manage the server only what the server let them find. */
const followSource: Action = {
  name: 'follow-source',
  version: 1,
  answer: 'private',
  async execute({ key, values: [index = '0'], asker }, { offers, sources }) {
    const offer = await offers.get(key);
    const feed = /^\d{1,2}$/.test(index) ? offer?.feeds[Number(index)] : undefined;
    if (offer?.scope !== scopeKey(asker.scope) || feed === undefined)
      throw refusal('sources.offer-too-old');
    if (offer.alsoFor !== asker.userId) requireManager(asker);
    const outcome = await sources.follow(asker.scope, feed);
    if (outcome === 'already followed') {
      const text = say('sources.followed-already', { source: { bold: feedName(feed) } });
      return { blocks: [{ kind: 'paragraph', text }] };
    }
    return {
      blocks: [
        { kind: 'title', text: say('sources.following', { source: feedName(feed) }) },
        { kind: 'paragraph', text: say('sources.articles-come') },
      ],
    };
  },
};

/** Well-known sources of the language that its key begins with, as a menu. */
export const suggestSources: Action = {
  name: 'suggest-sources',
  version: 1,
  answer: 'private',
  async execute({ key, asker }, services) {
    requireManager(asker);
    const [language = ''] = key.split(':');
    const followed = await services.sources.followed(asker.scope);
    const others = services.sources
      .suggested(language)
      .filter(({ address }) => !followed.some((feed) => feed.address === address));
    const anyOther: Block = { kind: 'note', text: say('sources.any-other') };
    if (others.length === 0)
      return { blocks: [{ kind: 'paragraph', text: say('sources.all-suggested') }, anyOther] };
    return {
      blocks: [
        { kind: 'title', text: say('sources.to-follow') },
        await offerToFollow(others, say('sources.choose'), asker, services),
        { kind: 'note', text: say('sources.as-many-as-you-like') },
        anyOther,
      ],
    };
  },
};

export const add = defineCommand({
  data: {
    name: 'add',
    description: 'Find the feed of a site, look at it, and follow it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'source',
        description: 'The address of a site or feed, or a name from the suggestions',
        required: true,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const { readFor, sources } = services;
    const found = await readFor(asker.userId, () => sources.discover(options.source.trim()));
    const more = found.length - SHOWN;
    return {
      blocks: [
        { kind: 'title', text: say('sources.found', { sources: found.length }) },
        ...found.slice(0, SHOWN).flatMap(foundFeed),
        ...(more > 0
          ? [{ kind: 'note' as const, text: say('sources.menu-has-more', { more }) }]
          : []),
        await offerToFollow(found, say('sources.follow'), asker, services),
      ],
    };
  },
  autocomplete: {
    source: async (typed, _, { sources }) =>
      sources.catalog(typed).map(({ name, address }) => ({
        name,
        value: address.length <= LONGEST_VALUE ? address : name,
      })),
  },
  actions: [followSource, suggestSources],
});
