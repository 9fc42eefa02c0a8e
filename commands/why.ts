import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Action, defineCommand } from './command.ts';

/** Under every digest: why it tells what it tells. Asks for no permission: the message is there to read. */
export const whyDigest: Action = {
  name: 'why-digest',
  version: 1,
  answer: 'private',
  execute: ({ key, asker }, { why }) => why.message(key, asker.scope),
};

export const why = defineCommand({
  data: {
    name: 'why',
    description: 'How an article came here, and why it was told in this channel or not',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'A few words of its title; choose one of the suggestions',
        required: true,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, { library, why: reasons }) {
    const { id } = await library.pick(options.article, asker.scope);
    return reasons.article(id, { scope: asker.scope, channelId: asker.here.channelId });
  },
  autocomplete: {
    article: (typed, asker, { library }) => library.suggest(typed, asker.scope),
  },
  actions: [whyDigest],
});
