import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { NO_SUBJECT } from '../src/briefing/asked-about.ts';
import { LONGEST_QUESTION } from '../src/briefing/conversations.ts';
import type { Form } from '../src/core/reply.ts';
import { say } from '../src/words/say.ts';
import { askQuestion } from './asking/ask-question.ts';
import { type Action, defineCommand } from './command.ts';

/** The dialog that asks for a question. @param key what it is about, as the button says */
export const questionForm = (action: Form['action'], key: string): Form => ({
  title: say('ask.form-title'),
  action,
  key,
  fields: [
    {
      name: 'question',
      label: say('ask.form-question'),
      hint: say('ask.form-hint'),
      longest: LONGEST_QUESTION,
    },
  ],
});

/** Under briefs, digests and answers; its key says what the question is about. */
export const askAbout: Action = {
  name: 'ask',
  version: 1,
  answer: 'private',
  execute: async ({ key }) => questionForm(sendQuestion, key),
};

/** What was typed into the dialog. */
export const sendQuestion: Action = {
  name: 'send-question',
  version: 1,
  answer: 'private',
  async execute({ id, key, fields: { question = '' }, asker }, services) {
    const about = await services.askedAbout(key, asker);
    return askQuestion({ id, typed: question, ...about }, asker, services);
  },
};

export const ask = defineCommand({
  data: {
    name: 'ask',
    description: 'Ask a question; the answer is quoted from stored articles, in a thread',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        max_length: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'days',
        description: 'Only articles of the last days, 1 to 365; all if you leave it out',
        min_value: 1,
        max_value: 365,
      },
    ],
  },
  visibility: 'private',
  execute: ({ id, options: { question, days }, asker }, services) =>
    askQuestion(
      {
        id,
        typed: question,
        ...(days === undefined ? {} : { days }),
        subject: NO_SUBJECT,
        conversation: null,
      },
      asker,
      services,
    ),
  actions: [askAbout, sendQuestion],
});
