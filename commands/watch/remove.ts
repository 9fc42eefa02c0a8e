import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { placeOf } from '../../src/briefing/compose-digest.ts';
import { say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { pickWatch, suggestWatches } from './chosen-watch.ts';

export const remove = defineCommand({
  data: {
    name: 'remove',
    description: 'End a watch; what it posted stays',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'watch',
        description: 'Which one; choose one of the suggestions',
        required: true,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const watch = await pickWatch(options.watch, asker, services);
    await services.watches.remove(watch);
    return {
      blocks: [
        { kind: 'title', text: say('watch.is-removed') },
        {
          kind: 'paragraph',
          text: say('watch.removed-from', { place: placeOf(watch.place) }),
        },
      ],
    };
  },
  autocomplete: { watch: suggestWatches },
});
