import { addressLine, feedReport } from '../../src/briefing/compose-feed.ts';
import type { Feed } from '../../src/core/feed.ts';
import type { Block, Reply } from '../../src/core/reply.ts';
import { languageOf } from '../../src/words/languages.ts';
import { refusal } from '../../src/words/say.ts';
import { type Action, type Asker, defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';
import type { Services } from '../services.ts';
import { FOLLOWED_SOURCE, pickFollowed, suggestFollowed } from './followed-source.ts';

/** Milliseconds between two polls by hand, whoever asks: publishers shut out whoever asks too often. */
const COOLDOWN = 60 * 1000;

/** How a feed is doing, with its address for those who manage what is followed. */
export const reportTo = ({ canManage, locale }: Asker, feed: Feed): Block[] => [
  ...feedReport(feed, languageOf(locale)),
  ...(canManage ? [addressLine(feed)] : []),
];

async function refreshFeed(id: number, asker: Asker, services: Services): Promise<Reply> {
  const { refreshed, sources } = services;
  const key = String(id);
  if ((await refreshed.get(key)) !== undefined) throw refusal('sources.read-just-now');
  await refreshed.set(key, true, COOLDOWN);
  return { blocks: reportTo(asker, await sources.refresh(asker.scope, id)) };
}

/** Reads a source now, from the report on it. */
export const refreshSource: Action = {
  name: 'refresh-source',
  version: 1,
  answer: 'private',
  async execute({ key, asker }, services) {
    requireManager(asker);
    const feed = await pickFollowed(key, asker, services);
    return refreshFeed(feed.id, asker, services);
  },
};

export const refresh = defineCommand({
  data: {
    name: 'refresh',
    description: 'Read a source now instead of waiting until it is due',
    options: [FOLLOWED_SOURCE],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const feed = await pickFollowed(options.source, asker, services);
    return refreshFeed(feed.id, asker, services);
  },
  autocomplete: { source: suggestFollowed },
  actions: [refreshSource],
});
