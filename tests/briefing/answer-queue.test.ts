import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { createAnswerQueue } from '../../src/briefing/answer-queue.ts';
import type { WrittenAnswer } from '../../src/briefing/written-answers.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const NOTHING: WrittenAnswer = {
  answered: false,
  sentences: [],
  written: null,
  writtenBy: null,
  fallback: null,
};

/** A question that waits, and bots on its store that take as long to answer as the test says. */
async function openQueues() {
  const { store, clock, log } = await temporaryStore();
  const mayAnswer = Promise.withResolvers<WrittenAnswer>();
  const begun: string[] = [];
  const events = new EventEmitter();
  const open = (name: string) =>
    createAnswerQueue({
      conversations: store.conversations,
      answers: {
        async answer() {
          begun.push(name);
          events.emit('begun');
          return mayAnswer.promise;
        },
      },
      voices: {
        shared: async (payer) => ({ payer, language: null, length: 'short', model: 'off' }),
      },
      clock,
      log,
      ask: { name: 'ask', version: 1 },
      hint: async () => 'Ask on.',
      fits: () => true,
      deliver: () => {},
    });
  const ask = (sourceId: string) =>
    store.conversations.add({
      sourceId,
      scope: { kind: 'server', id: '1' },
      askerId: '7',
      text: `Question ${sourceId}?`,
      language: null,
      days: null,
      subject: { topic: null, articles: [] },
      place: { kind: 'here', channelId: '50', own: true },
    });
  await ask('1');
  return {
    clock,
    store,
    open,
    ask,
    begun,
    /** Resolves when the next answer is begun. */
    next: () => once(events, 'begun'),
    answer: () => mayAnswer.resolve(NOTHING),
  };
}

it('of two that answer on one store one does, and goes on with what comes meanwhile', async () => {
  const { open, ask, begun, next, answer, store } = await openQueues();
  const [one, other] = [open('one'), open('other')];
  const first = next();
  await Promise.all([one.begin(), other.begin()]);
  await first;
  await ask('2');
  await Promise.all([one.begin(), other.begin()]);
  answer();
  await Promise.all([one.idle(), other.idle()]);
  expect(new Set(begun).size).toBe(1);
  expect(begun).toHaveLength(2);
  expect(await store.conversations.waiting(9)).toEqual([]);
});

it('what one was stopped over is answered by the next at once, and what it died over when its time is up', async () => {
  const { open, begun, next, answer, store, clock } = await openQueues();
  const stopped = open('stopped');
  const first = next();
  await stopped.begin();
  await first;
  await stopped.stop(1000);
  const dead = open('dead');
  const second = next();
  await dead.begin();
  await second;
  const other = open('other');
  await other.begin();
  await other.idle();
  expect(begun).toHaveLength(2);
  clock.move(60_000);
  const third = next();
  await other.begin();
  await third;
  answer();
  await other.idle();
  expect(begun).toEqual(['stopped', 'dead', 'other']);
  expect(await store.conversations.waiting(9)).toEqual([]);
  await dead.idle();
});
