import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { articleOptions, asParagraph, provenance, titleOf } from '../src/briefing/compose.ts';
import type { Article } from '../src/core/article.ts';
import { UserError } from '../src/core/errors.ts';
import type { Block, Button, Reply } from '../src/core/reply.ts';
import { type Action, defineCommand, type Press } from './command.ts';
import type { Services } from './services.ts';

const SENTENCES = 3;

async function showArticle(
  article: Article,
  services: Services,
  press: Pick<Press, 'asker'>,
): Promise<Reply> {
  const related = await services.library.related(article, press.asker.scope);
  const share: Button = { label: 'Share', action: shareArticle, key: String(article.id) };
  return {
    blocks: [
      ...(await summaryOf(article, services)),
      ...(related.length === 0
        ? []
        : [
            {
              kind: 'choice' as const,
              action: openArticle,
              key: 'related',
              prompt: 'Related articles',
              options: articleOptions(related),
            },
          ]),
      {
        kind: 'buttons',
        buttons: [...(press.asker.canPost ? [share] : []), ...linkTo(article)],
      },
    ],
  };
}

async function summaryOf(article: Article, { summaries }: Services): Promise<Block[]> {
  const { sentences } = await summaries.summarize(article, SENTENCES);
  return [
    { kind: 'title', text: titleOf(article) },
    { kind: 'note', text: provenance(article) },
    asParagraph(sentences),
  ];
}

const linkTo = ({ url }: Article): Button[] =>
  url === null ? [] : [{ label: 'Read it all', to: url }];

async function pressed(id: string | undefined, press: Press, { library }: Services) {
  const article = await library.article(Number(id), press.asker.scope);
  if (article === null) throw new UserError('That article is no longer stored.');
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

const shareArticle: Action = {
  name: 'share-article',
  version: 1,
  answer: 'public',
  async execute(press, services) {
    if (!press.asker.canPost) throw new UserError('You may not write in this channel.');
    const article = await pressed(press.key, press, services);
    return {
      blocks: [
        ...(await summaryOf(article, services)),
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
  autocomplete: (typed, asker, { library }) => library.suggest(typed, asker.scope),
  actions: [openArticle, shareArticle],
});
