import { ApplicationCommandType } from 'discord-api-types/v10';
import { firstLink } from '../src/text/first-link.ts';
import { refusal } from '../src/words/say.ts';
import type { MessageCommand } from './command.ts';
import { linkedPage, shortened } from './summarize.ts';

/** The page that a message links to first; the message itself where it links to none. */
export const summarizeMessage: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: 'Summarize' },
  visibility: 'private',
  async execute({ message: { text }, asker }, services) {
    if (text.trim() === '') throw refusal('summary.empty-message');
    const link = firstLink(text);
    const subject =
      link === null
        ? { text: { title: '', text, language: null }, about: [] }
        : await linkedPage(link, asker, services);
    return shortened(subject, {}, asker, services);
  },
};
