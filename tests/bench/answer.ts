import { createAnswerQueue } from '../../src/briefing/answer-queue.ts';
import { createAnswers } from '../../src/briefing/answers.ts';
import { createConversations } from '../../src/briefing/conversations.ts';
import { createVoices } from '../../src/briefing/voices.ts';
import { createWrittenAnswers } from '../../src/briefing/written-answers.ts';
import { systemClock as clock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Store } from '../../src/core/store.ts';
import { renderReply } from '../../src/discord/render.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { SEED } from './search.ts';
import { syntheticArticles } from './synthetic-library.ts';

const QUESTIONS = 300;
const WARM_UP = 20;
const ASKER = { kind: 'person', id: '1' } as const;

/** Asks for the eight words of a stored article's headline, one question after the other. */
export async function measureAnswers(store: Store): Promise<Quantiles> {
  const answers = createAnswers(store, clock);
  return measure((question) => answers.answer({ question, scope: ASKER }));
}

/** The same in conversations of their own: from the question until its answer is in the outbox. */
export async function measureFirstAnswers(store: Store, log: Logger): Promise<Quantiles> {
  let posted = Promise.withResolvers<void>();
  const common = {
    answers: createWrittenAnswers(createAnswers(store, clock), null),
    clock,
    log,
    voices: createVoices(store, { all: null, scope: null }, false, clock),
    ask: { name: 'ask', version: 1 },
    fits: (reply: Reply) => renderReply(reply).length === 1,
    deliver: () => posted.resolve(),
  };
  const queue = createAnswerQueue({
    ...common,
    conversations: store.conversations,
    hint: async () => 'Ask on.',
  });
  const chat = { type: async () => {} };
  const conversations = createConversations({ ...common, store: store.conversations, queue, chat });
  let asked = 0;
  return measure(async (text) => {
    asked += 1;
    posted = Promise.withResolvers();
    const sourceId = String(asked);
    const place = { kind: 'here', channelId: sourceId, own: true } as const;
    const subject = { topic: null, articles: [] };
    // Somebody else each time: nobody may ask so much.
    const asker = { scope: ASKER, askerId: sourceId, language: 'en' };
    await conversations.ask({ ...asker, sourceId, text, days: null, subject }, place);
    await posted.promise;
  });
}

async function measure(ask: (question: string) => Promise<unknown>): Promise<Quantiles> {
  const times: number[] = [];
  for (const { title } of syntheticArticles(WARM_UP + QUESTIONS, SEED)) {
    const start = performance.now();
    await ask(`How many ${title}?`);
    times.push(performance.now() - start);
  }
  return quantilesOf(times.slice(WARM_UP));
}
