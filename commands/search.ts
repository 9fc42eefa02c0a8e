import { createHash } from 'node:crypto';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { articleOptions, count, provenance, titleOf } from '../src/briefing/compose.ts';
import type { FoundPage } from '../src/briefing/library.ts';
import { UserError } from '../src/core/errors.ts';
import type { Block, Reply, Span } from '../src/core/reply.ts';
import { plainLine } from '../src/text/plain-line.ts';
import { shorten } from '../src/text/shorten.ts';
import { say } from '../src/words/say.ts';
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
  const turn = (label: string, page: number) => ({
    label,
    action: turnPage,
    key: `${page}.${key}`,
    disabled: page < 0 || page >= found.pages,
  });
  return {
    blocks: [
      { kind: 'title', text: `Search: ${shorten(found.typed, SHOWN)}` },
      { kind: 'note', text: countsOf(found) },
      ...found.items.flatMap(({ article, passage }): Block[] => [
        { kind: 'rule' },
        { kind: 'heading', text: titleOf(article) },
        {
          kind: 'paragraph',
          text: passage.map(({ text, hit }): Span => (hit ? { bold: text } : text)),
        },
        { kind: 'note', text: provenance(article) },
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
              buttons: [turn('Previous', found.page - 1), turn('Next', found.page + 1)],
            },
          ]
        : []),
    ],
  };
}

function countsOf({ total, page, pages, allWords }: FoundPage): string {
  const number = count(total, 'article');
  const which = allWords ? number : `No article has all the words; ${number} with some of them`;
  return pages > 1 ? `${which} · page ${page + 1} of ${pages}` : which;
}

function nothingFound(typed: string): Reply {
  return {
    blocks: [
      { kind: 'title', text: 'Nothing found' },
      {
        kind: 'paragraph',
        text: ['No stored article fits ', { bold: shorten(typed, SHOWN) }, '.'],
      },
      {
        kind: 'bullets',
        items: [
          'Try fewer words, or more telling ones.',
          ['Look at what is new: ', { code: '/brief' }],
          [
            { code: '"exact words"' },
            ', ',
            { code: '-without' },
            ', ',
            { code: 'source:name' },
            ', ',
            { code: 'after:2026-01-31' },
            ' narrow a search; leave them out to widen it.',
          ],
        ],
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
    if (typed === undefined)
      throw new UserError('This search is over a day old. Please run /search again.');
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
    if (typed === '') throw new UserError('Please give some words to search for.');
    return showPage(typed, 0, asker, services);
  },
  actions: [turnPage],
});
