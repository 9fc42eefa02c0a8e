import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { composeBrief } from '../src/briefing/compose-brief.ts';
import type { Voice } from '../src/briefing/voices.ts';
import type { Reply } from '../src/core/reply.ts';
import { plainLine } from '../src/text/plain-line.ts';
import { say } from '../src/words/say.ts';
import { openArticle } from './article.ts';
import { askAbout } from './ask.ts';
import { type Action, type Asker, defineCommand } from './command.ts';
import type { Services } from './services.ts';

const DEFAULT_HOURS = 24;
const WEEK = 7 * 24;

async function nothingNew(
  topic: string | undefined,
  hours: number,
  { scope }: Asker,
  { status }: Services,
): Promise<Reply> {
  const { articles, newestPublishedAt } = (await status(scope)).counts;
  return {
    blocks: [
      { kind: 'title', text: say('brief.no-news') },
      {
        kind: 'paragraph',
        text:
          topic === undefined
            ? say('brief.none', { hours })
            : say('brief.none-about', { hours, topic: { bold: topic } }),
      },
      ...(newestPublishedAt === null
        ? []
        : [
            {
              kind: 'note' as const,
              text: say('brief.newest', { when: { time: newestPublishedAt, as: 'relative' } }),
            },
          ]),
      {
        kind: 'bullets',
        items:
          articles === 0
            ? [say('brief.follow-a-site')]
            : [
                say('brief.look-further-back', { command: { code: `/brief hours:${WEEK}` } }),
                say('brief.search-everything'),
              ],
      },
    ],
  };
}

/** The top stories of the last day, for whoever presses. */
export const tryBrief: Action = {
  name: 'try-brief',
  version: 1,
  answer: 'private',
  execute: async ({ asker }, services) =>
    answerBrief(undefined, DEFAULT_HOURS, asker, await services.voices.personal(asker), services),
};

async function answerBrief(
  topic: string | undefined,
  hours: number,
  asker: Asker,
  voice: Voice,
  services: Services,
): Promise<Reply> {
  const { scope } = asker;
  const about = topic === undefined ? {} : { topic };
  const made = await services.briefing.brief({ scope, hours, voice, ...about });
  return made.stories.length === 0
    ? nothingNew(topic, hours, asker, services)
    : composeBrief(made, { openArticle, ask: askAbout });
}

export const brief = defineCommand({
  data: {
    name: 'brief',
    description: 'The most covered stories of the last hours, each in a sentence or two',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Words the stories are about; none for the top stories',
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'hours',
        description: 'How far back, 1 to 168 hours; 24 if you leave it out',
        min_value: 1,
        max_value: WEEK,
      },
    ],
  },
  visibility: 'public',
  async execute({ options: { topic = '', hours = DEFAULT_HOURS }, asker }, services) {
    const voice = await services.voices.shared(asker.scope);
    return answerBrief(plainLine(topic) || undefined, hours, asker, voice, services);
  },
  actions: [tryBrief],
});
