import { say } from '../../src/words/say.ts';
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
        { kind: 'title', text: say('privacy.deleted') },
        { kind: 'paragraph', text: say('privacy.own-is-gone') },
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
      { kind: 'title', text: say('privacy.sure') },
      {
        kind: 'bullets',
        items: [say('privacy.own-questions'), say('privacy.own-direct')],
      },
      { kind: 'note', text: say('privacy.for-good') },
      {
        kind: 'buttons',
        buttons: [{ label: say('privacy.delete-button'), action: confirmForget, key: 'own' }],
      },
    ],
  }),
  actions: [confirmForget],
});
