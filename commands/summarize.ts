import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  asBullets,
  asParagraph,
  provenance,
  shownTitle,
  titleOf,
} from '../src/briefing/compose.ts';
import { markOf } from '../src/briefing/compose-mark.ts';
import { type Article, stands } from '../src/core/article.ts';
import type { Block, Reply } from '../src/core/reply.ts';
import { firstLink } from '../src/text/first-link.ts';
import { refusal, say } from '../src/words/say.ts';
import { type Asker, type Attachment, defineCommand } from './command.ts';
import type { Services } from './services.ts';

const DEFAULT_SENTENCES = 3;

/** What is to be summarized, and the lines that say where it is from. */
interface Subject {
  readonly text: Pick<Article, 'title' | 'text' | 'language'>;
  readonly about: readonly Block[];
}

/** The page behind a link. @throws UserError where it cannot be had. */
export async function linkedPage(
  link: string,
  { userId }: Asker,
  { readFor, readLink }: Services,
): Promise<Subject> {
  const page = await readFor(userId, () => readLink(link));
  return { text: page, about: headOf(page) };
}

async function attachedFile(file: Attachment, { readAttachment }: Services): Promise<Subject> {
  const text = await readAttachment(file);
  const about: Block[] = [
    { kind: 'title', text: shownTitle(text.title) },
    { kind: 'note', text: say('summary.from-file', { file: { code: file.name } }) },
  ];
  return { text, about };
}

async function storedArticle(title: string, { scope }: Asker, { library }: Services) {
  const text = await library.pick(title, scope);
  if (!stands(text)) throw refusal('correction.not-summarized');
  return { text, about: headOf(text) };
}

const headOf = (
  article: Pick<Article, 'title' | 'url' | 'source' | 'publishedAt'>,
): readonly Block[] => [
  { kind: 'title', text: titleOf(article) },
  { kind: 'note', text: provenance(article) },
];

/** @throws UserError where there is nothing to summarize in it. */
export async function shortened(
  { text, about }: Subject,
  { sentences = DEFAULT_SENTENCES, bullets = false },
  asker: Asker,
  { summaries, voices }: Services,
): Promise<Reply> {
  const summary = await summaries.summarize(text, sentences, await voices.personal(asker));
  if (summary.sentences.length === 0) throw refusal('summary.no-sentence');
  return {
    blocks: [
      ...about,
      bullets ? asBullets(summary.sentences) : asParagraph(summary.sentences),
      ...markOf([summary]),
    ],
  };
}

export const summarize = defineCommand({
  data: {
    name: 'summarize',
    description: 'Summarize a stored article, a page or a text file',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'A few words of its title; choose one of the suggestions',
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'link',
        description: 'The address of a page',
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'A text file of up to 2 MB',
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'sentences',
        description: 'How many sentences, 1 to 5; 3 if you leave it out',
        min_value: 1,
        max_value: 5,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'bullets',
        description: 'One sentence a line',
      },
    ],
  },
  visibility: 'private',
  async execute({ options: { article, link, file, ...form }, asker }, services) {
    const [subject, ...others] = [
      article === undefined ? [] : () => storedArticle(article, asker, services),
      link === undefined ? [] : () => linkedPage(firstLink(link) ?? link, asker, services),
      file === undefined ? [] : () => attachedFile(file, services),
    ].flat();
    if (subject === undefined || others.length > 0) throw refusal('summary.choose-one');
    return shortened(await subject(), form, asker, services);
  },
  autocomplete: {
    article: (typed, asker, { library }) => library.suggest(typed, asker.scope),
  },
});
