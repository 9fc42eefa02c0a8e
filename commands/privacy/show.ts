import { defineCommand } from '../command.ts';

export const show = defineCommand({
  data: { name: 'show', description: 'What is kept of you and of this server, and for how long' },
  visibility: 'private',
  execute: async () => ({
    blocks: [
      { kind: 'title', text: 'What Courant keeps' },
      {
        kind: 'bullets',
        items: [
          'Of a server: its settings, the sources it follows, its digests and watches, and what was posted there, for 90 days.',
          'Of you: the questions that you ask it, with their answers, until they have not been used for 90 days; and the digests, watches, sources and settings of your own direct messages.',
          'Who set a digest or a watch, by the number of their account, to tell them when it cannot be delivered.',
          'Nothing else that anybody writes. Ordinary messages are not kept.',
          'When Courant is removed from a server, its digests stop at once, and all of it is deleted after 30 days; back before that, it is as it was.',
        ],
      },
      { kind: 'note', text: [{ code: '/privacy delete' }, ' deletes what is your own.'] },
    ],
  }),
});
