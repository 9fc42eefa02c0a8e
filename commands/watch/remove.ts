import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { placeOf } from '../../src/briefing/compose-digest.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Watch } from '../../src/core/watch.ts';
import { say } from '../../src/words/say.ts';
import { type Action, defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';
import type { Services } from '../services.ts';
import { pickWatch, suggestWatches } from './chosen-watch.ts';

async function end(watch: Watch, { watches }: Services): Promise<Reply> {
  await watches.remove(watch);
  return {
    blocks: [
      { kind: 'title', text: say('watch.is-removed') },
      {
        kind: 'paragraph',
        text: say('watch.removed-from', { place: placeOf(watch.place) }),
      },
    ],
  };
}

/** Under every post in direct messages. */
export const stopWatch: Action = {
  name: 'stop-watch',
  version: 1,
  answer: 'private',
  async execute({ key, asker }, services) {
    requireManager(asker);
    return end(await pickWatch(`id:${key}`, asker, services), services);
  },
};

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
  execute: async ({ options, asker }, services) =>
    end(await pickWatch(options.watch, asker, services), services),
  autocomplete: { watch: suggestWatches },
  actions: [stopWatch],
});
