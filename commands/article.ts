import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  articleOptions,
  asParagraph,
  provenance,
  shownTitle,
  titleOf,
  withdrawnOf,
} from '../src/briefing/compose.ts';
import { markOf } from '../src/briefing/compose-mark.ts';
import type { Voice } from '../src/briefing/voices.ts';
import type { Article } from '../src/core/article.ts';
import type { Block, Button, Reply } from '../src/core/reply.ts';
import { refusal, say } from '../src/words/say.ts';
import { type Action, defineCommand, type Press } from './command.ts';
import type { Services } from './services.ts';

const SENTENCES = 3;

type Asked = Pick<Press, 'asker'>;

async function showArticle(article: Article, services: Services, { asker }: Asked): Promise<Reply> {
  const key = String(article.id);
  return {
    blocks: [
      ...(await summaryOf(article, services, await services.voices.personal(asker))),
      {
        kind: 'buttons',
        buttons: [
          { label: say('article.related-button'), action: showRelated, key },
          ...(asker.canPost && asker.scope.kind === 'server'
            ? [{ label: say('article.share'), action: shareArticle, key }]
            : []),
          ...linkTo(article),
        ],
      },
    ],
  };
}

async function summaryOf(
  article: Article,
  { summaries }: Services,
  voice: Voice,
): Promise<Block[]> {
  const withdrawn = withdrawnOf(article);
  const head: Block[] = [
    { kind: 'title', text: titleOf(article) },
    { kind: 'note', text: provenance(article) },
  ];
  if (withdrawn.length > 0)
    return [...head, ...withdrawn.map((text) => ({ kind: 'paragraph', text }) as const)];
  const short = await summaries.summarize(article, SENTENCES, voice);
  return [...head, asParagraph(short.sentences), ...markOf([short])];
}

const linkTo = ({ url }: Article): Button[] =>
  url === null ? [] : [{ label: say('article.read-it-all'), to: url }];

async function pressed(id: string | undefined, press: Press, { library }: Services) {
  const article = await library.article(Number(id), press.asker.scope);
  if (article === null) throw refusal('article.gone');
  return article;
}

/** Opens the article chosen in a menu, for the person who chose it. */
export const openArticle: Action = {
  name: 'open-article',
  version: 1,
  answer: 'private',
  execute: async (press, services) =>
    showArticle(await pressed(press.values[0], press, services), services, press),
};

/** A search of its own, and so behind a button: it takes longer than all the rest of an article. */
const showRelated: Action = {
  name: 'related-articles',
  version: 1,
  answer: 'private',
  async execute(press, services) {
    const article = await pressed(press.key, press, services);
    const related = await services.library.related(article, press.asker.scope);
    if (related.length === 0) throw refusal('article.nothing-related');
    return {
      blocks: [
        { kind: 'title', text: say('article.related', { title: shownTitle(article.title) }) },
        ...related.flatMap((other): Block[] => [
          { kind: 'heading', text: titleOf(other) },
          { kind: 'note', text: provenance(other) },
        ]),
        {
          kind: 'choice',
          action: openArticle,
          key: 'related',
          prompt: say('article.open'),
          options: articleOptions(related),
        },
      ],
    };
  },
};

const shareArticle: Action = {
  name: 'share-article',
  version: 1,
  answer: 'public',
  async execute(press, services) {
    if (!press.asker.canPost) throw refusal('article.may-not-share');
    const article = await pressed(press.key, press, services);
    return {
      blocks: [
        ...(await summaryOf(article, services, await services.voices.shared(press.asker.scope))),
        { kind: 'buttons', buttons: linkTo(article) },
      ],
    };
  },
};

export const article = defineCommand({
  data: {
    name: 'article',
    description: 'Show one stored article: its summary, source, date and what is related',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        description: 'A few words of its title; choose one of the suggestions',
        required: true,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  execute: async ({ options, asker }, services) =>
    showArticle(await services.library.pick(options.title, asker.scope), services, { asker }),
  autocomplete: {
    title: (typed, asker, { library }) => library.suggest(typed, asker.scope),
  },
  actions: [openArticle, showRelated, shareArticle],
});
