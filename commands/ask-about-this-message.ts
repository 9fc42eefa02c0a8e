import { createHash } from 'node:crypto';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { isAskKey } from '../src/briefing/asked-about.ts';
import { LONGEST_QUESTION } from '../src/briefing/conversations.ts';
import { plainLine } from '../src/text/plain-line.ts';
import { beginning } from '../src/text/shorten.ts';
import { refusal } from '../src/words/say.ts';
import { questionForm, sendQuestion } from './ask.ts';
import { askQuestion } from './asking/ask-question.ts';
import type { Action, MessageCommand } from './command.ts';

/** Milliseconds for which somebody may think about their question. */
const KEPT = 60 * 60 * 1000;

const sendQuestionAbout: Action = {
  name: 'send-question-about',
  version: 1,
  answer: 'private',
  async execute({ id, key, fields: { question = '' }, asker }, services) {
    const topic = await services.askedMessages.get(key);
    if (topic === undefined) throw refusal('ask.form-late');
    const subject = { topic, articles: [] };
    return askQuestion({ id, typed: question, subject, conversation: null }, asker, services);
  },
};

/** Asks about one of Courant's own messages, or about the words of any other. */
export const askAboutThisMessage: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: 'Ask about this' },
  visibility: 'private',
  async execute({ message: { text, keys } }, services) {
    const own = keys.find(isAskKey);
    if (own !== undefined) return questionForm(sendQuestion, own);
    const topic = beginning(plainLine(text), LONGEST_QUESTION);
    if (topic === '') throw refusal('ask.empty-message');
    const key = createHash('sha256').update(topic).digest('base64url').slice(0, 22);
    await services.askedMessages.set(key, topic, KEPT);
    return questionForm(sendQuestionAbout, key);
  },
  actions: [sendQuestionAbout],
};
