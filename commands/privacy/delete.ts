import { type Action, defineCommand } from '../command.ts';

/** The key is nobody's: what is deleted is always that of whoever presses. */
const confirmForget: Action = {
  name: 'forget-me',
  version: 1,
  answer: 'same',
  async execute({ asker }, { forgetPerson }) {
    await forgetPerson(asker.userId);
    return {
      blocks: [
        { kind: 'title', text: 'Deleted' },
        {
          kind: 'paragraph',
          text: 'What was your own is gone. What stands in channels, Discord keeps until it is deleted there.',
        },
      ],
    };
  },
};

export const remove = defineCommand({
  data: {
    name: 'delete',
    description: 'Delete what Courant keeps of you; it asks once more first',
  },
  visibility: 'private',
  execute: async () => ({
    tone: 'trouble',
    blocks: [
      { kind: 'title', text: 'Delete what is your own?' },
      {
        kind: 'bullets',
        items: [
          'Your questions, the conversations that you began, and their answers here, in every server',
          'The digests, watches, sources and settings of your direct messages',
        ],
      },
      { kind: 'note', text: 'It cannot be undone. What servers have set stays theirs.' },
      {
        kind: 'buttons',
        buttons: [{ label: 'Delete it all', action: confirmForget, key: 'own' }],
      },
    ],
  }),
  actions: [confirmForget],
});
