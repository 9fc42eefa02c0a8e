import { inRow } from '../../src/briefing/compose.ts';
import { BROKEN_ADVICE, feedLine } from '../../src/briefing/compose-feed.ts';
import type { Reply } from '../../src/core/reply.ts';
import { languageOf } from '../../src/words/languages.ts';
import { refusal, say } from '../../src/words/say.ts';
import { type Action, type Asker, defineCommand } from '../command.ts';
import { pageButtons, pageOf } from '../pages.ts';
import type { Services } from '../services.ts';

/** So many lines are one message, however long their names. */
const PAGE_SIZE = 6;

async function showPage(
  wanted: number,
  { scope, locale }: Asker,
  { sources }: Services,
): Promise<Reply> {
  const feeds = await sources.followed(scope);
  if (feeds.length === 0) throw refusal('sources.none');
  const { shown, page, pages } = pageOf(feeds, wanted, PAGE_SIZE);
  const broken = feeds.filter(({ poll }) => poll.broken).length;
  return {
    blocks: [
      { kind: 'title', text: say('sources.title') },
      {
        kind: 'note',
        text: inRow([
          say('sources.count', { sources: feeds.length }),
          ...(broken > 0 ? [say('sources.broken', { broken })] : []),
          ...(pages > 1 ? [say('page.of', { page: page + 1, pages })] : []),
        ]),
      },
      { kind: 'bullets', items: shown.map((feed) => feedLine(feed, languageOf(locale))) },
      ...(shown.some(({ poll }) => poll.broken)
        ? [{ kind: 'note' as const, text: BROKEN_ADVICE }]
        : []),
      ...pageButtons(turnSources, page, pages),
    ],
  };
}

/** Asks for no permission: what it shows are names, which stand at every article as well. */
const turnSources: Action = {
  name: 'turn-sources',
  version: 1,
  answer: 'same',
  execute: ({ key, asker }, services) =>
    showPage(/^\d{1,6}$/.test(key) ? Number(key) : 0, asker, services),
};

/** Under what tells of a broken source; as a button anybody may turn the pages. */
export const showSources: Action = {
  name: 'show-sources',
  version: 1,
  answer: 'private',
  execute: ({ asker }, services) => showPage(0, asker, services),
};

export const list = defineCommand({
  data: { name: 'list', description: 'The sources that are followed here, and how they are doing' },
  visibility: 'private',
  execute: ({ asker }, services) => showPage(0, asker, services),
  actions: [turnSources, showSources],
});
