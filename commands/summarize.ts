import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  asBullets,
  asParagraph,
  provenance,
  shownTitle,
  titleOf,
} from '../src/briefing/compose.ts';
import { UserError } from '../src/core/errors.ts';
import type { Block } from '../src/core/reply.ts';
import { type Asker, type Attachment, defineCommand } from './command.ts';
import type { Services } from './services.ts';

const DEFAULT_SENTENCES = 3;

/** What is to be summarized, and the lines that say where it is from. */
async function subject(
  { article, file }: { readonly article?: string; readonly file?: Attachment },
  { scope }: Asker,
  { library, readAttachment }: Services,
) {
  if (file !== undefined && article === undefined) {
    const text = await readAttachment(file);
    const about: Block[] = [
      { kind: 'title', text: shownTitle(text.title) },
      { kind: 'note', text: ['From ', { code: file.name }] },
    ];
    return { text, about };
  }
  if (article !== undefined && file === undefined) {
    const text = await library.pick(article, scope);
    const about: Block[] = [
      { kind: 'title', text: titleOf(text) },
      { kind: 'note', text: provenance(text) },
    ];
    return { text, about };
  }
  throw new UserError('Choose what to summarize: either a stored article or a text file.');
}

export const summarize = defineCommand({
  data: {
    name: 'summarize',
    description: 'Summarize a stored article or a text file in its own words',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'A few words of its title; choose one of the suggestions',
        autocomplete: true,
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
  async execute({ options, asker }, services) {
    const { text, about } = await subject(options, asker, services);
    const { sentences } = await services.summaries.summarize(
      text,
      options.sentences ?? DEFAULT_SENTENCES,
    );
    if (sentences.length === 0)
      throw new UserError('There is no sentence in it to summarize. Please choose another text.');
    return { blocks: [...about, options.bullets ? asBullets(sentences) : asParagraph(sentences)] };
  },
  autocomplete: (typed, asker, { library }) => library.suggest(typed, asker.scope),
});
