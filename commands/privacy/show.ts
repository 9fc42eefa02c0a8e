import { say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';

export const show = defineCommand({
  data: { name: 'show', description: 'What is kept of you and of this server, and for how long' },
  visibility: 'private',
  execute: async () => ({
    blocks: [
      { kind: 'title', text: say('privacy.what-is-kept') },
      {
        kind: 'bullets',
        items: [
          say('privacy.of-server'),
          say('privacy.of-you'),
          say('privacy.of-makers'),
          say('privacy.nothing-else'),
          say('privacy.after-removal'),
        ],
      },
      { kind: 'note', text: say('privacy.delete-own') },
    ],
  }),
});
