import { createHash } from 'node:crypto';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  articleOptions,
  inRow,
  provenance,
  titleOf,
  withdrawnOf,
} from '../src/briefing/compose.ts';
import type { FoundPage } from '../src/briefing/library.ts';
import { stands } from '../src/core/article.ts';
import type { Block, Reply, Span, Text, Words } from '../src/core/reply.ts';
import { plainLine } from '../src/text/plain-line.ts';
import { shorten } from '../src/text/shorten.ts';
import { refusal, say } from '../src/words/say.ts';
import { openArticle } from './article.ts';
import { type Action, type Asker, defineCommand } from './command.ts';
import type { Services } from './services.ts';

/** Milliseconds for which the pages of a search can be turned. */
const KEPT = 24 * 60 * 60 * 1000;
/** UTF-16 units of the query that are repeated to the person. */
const SHOWN = 80;

async function showPage(typed: string, page: number, asker: Asker, services: Services) {
  const found = await services.library.search(typed, asker.scope, page);
  if (found.items.length === 0) return nothingFound(typed);
  const key = createHash('sha256').update(typed).digest('base64url').slice(0, 16);
  if (found.pages > 1) await services.searches.set(key, typed, KEPT);
  return showFound(found, key);
}

function showFound(found: FoundPage, key: string): Reply {
  const turn = (label: Words, page: number) => ({
    label,
    action: turnPage,
    key: `${page}.${key}`,
    disabled: page < 0 || page >= found.pages,
  });
  return {
    blocks: [
      { kind: 'title', text: say('search.title', { query: shorten(found.typed, SHOWN) }) },
      { kind: 'note', text: countsOf(found) },
      ...found.items.flatMap(({ article, passage }): Block[] => [
        { kind: 'rule' },
        { kind: 'heading', text: titleOf(article) },
        ...(stands(article)
          ? [
              {
                kind: 'paragraph' as const,
                text: passage.map(({ text, hit }): Span => (hit ? { bold: text } : text)),
              },
            ]
          : []),
        { kind: 'note', text: inRow([provenance(article), ...withdrawnOf(article)]) },
      ]),
      { kind: 'rule' },
      {
        kind: 'choice',
        action: openArticle,
        key: 'search',
        prompt: say('article.open'),
        options: articleOptions(found.items.map(({ article }) => article)),
      },
      ...(found.pages > 1
        ? [
            {
              kind: 'buttons' as const,
              buttons: [
                turn(say('page.previous'), found.page - 1),
                turn(say('page.next'), found.page + 1),
              ],
            },
          ]
        : []),
    ],
  };
}

function countsOf({ total, page, pages, allWords }: FoundPage): Text {
  return inRow([
    say(allWords ? 'article.count' : 'search.some-words', { articles: total }),
    ...(pages > 1 ? [say('page.of', { page: page + 1, pages })] : []),
  ]);
}

function nothingFound(typed: string): Reply {
  return {
    blocks: [
      { kind: 'title', text: say('search.nothing-found') },
      {
        kind: 'paragraph',
        text: say('search.none-fits', { query: { bold: shorten(typed, SHOWN) } }),
      },
      {
        kind: 'bullets',
        items: [say('search.fewer-words'), say('search.what-is-new'), say('search.narrowing')],
      },
    ],
  };
}

const turnPage: Action = {
  name: 'turn-page',
  version: 1,
  answer: 'same',
  async execute({ key, asker }, services) {
    const [, page, search] = /^(\d{1,6})\.(.+)$/.exec(key) ?? [];
    const typed = search === undefined ? undefined : await services.searches.get(search);
    if (typed === undefined) throw refusal('search.too-old');
    return showPage(typed, Number(page), asker, services);
  },
};

export const search = defineCommand({
  data: {
    name: 'search',
    description: 'Find stored articles by words',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'Words; also "exact words", -without, source:name, after:2026-01-31, before:…',
        required: true,
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const typed = plainLine(options.query);
    if (typed === '') throw refusal('search.no-words');
    return showPage(typed, 0, asker, services);
  },
  actions: [turnPage],
});
