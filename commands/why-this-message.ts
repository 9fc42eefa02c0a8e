import { ApplicationCommandType } from 'discord-api-types/v10';
import { refusal } from '../src/words/say.ts';
import type { MessageCommand } from './command.ts';

/** Why a digest or a watch brought a message. */
export const whyThisMessage: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: 'Why this' },
  visibility: 'private',
  async execute({ message: { keys }, asker }, { why }) {
    // A mark is sixteen letters and digits; other keys are numbers and shorter.
    const mark = keys.find((key) => /^[a-z0-9]{16}$/.test(key));
    if (mark === undefined) throw refusal('why.cannot-explain');
    return why.message(mark, asker.scope);
  },
};
