import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ConversationStore,
  conversationSubject,
  type QuestionDraft,
} from '../../src/core/conversation.ts';
import type { Outbox } from '../../src/core/outbox.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { forgetConversations } from '../../src/store/forget-conversations.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import type { Database } from '../../src/store/schema.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import type { MovedClock } from '../fakes/moved-clock.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOTHING = { topic: null, articles: [] };

/** What conversations promise on every engine. `open` gives empty tables each time. */
export function conversationContract(
  open: () => Promise<{ readonly db: Database; readonly clock: MovedClock }>,
): void {
  let db: Database;
  let clock: MovedClock;
  let conversations: ConversationStore;
  let outbox: Outbox;
  beforeEach(async () => {
    ({ db, clock } = await open());
    conversations = createConversationStore(db, clock);
    outbox = createOutbox(db, clock);
  });

  const question = (sourceId: string, more: Partial<QuestionDraft> = {}): QuestionDraft => ({
    sourceId,
    scope: { kind: 'server', id: '1' },
    askerId: '7',
    text: `question ${sourceId}`,
    days: null,
    language: null,
    subject: NOTHING,
    place: { kind: 'here', channelId: '50', own: true },
    ...more,
  });
  const answerTo = async (conversation: number, cited: readonly number[] = []) => {
    const next = await conversations.next(conversation);
    if (next === null) throw new Error('nothing waits');
    const delivery = deliveryDraft({
      key: `answer:${next.sourceId}`,
      dueAt: clock.now(),
      channelId: '50',
      subject: conversationSubject(conversation),
    });
    return conversations.answer(next, { delivery, cited });
  };
  const claim = () => outbox.claim(clock.now(), 10, clock.now() + DAY);

  describe('conversations', () => {
    it('have each question once, and answer them in their order', async () => {
      const id = await conversations.add(question('1', { subject: { topic: 'x', articles: [3] } }));
      expect(id).not.toBeNull();
      expect(await conversations.add(question('1'))).toBeNull();
      expect(await conversations.add(question('2', { askerId: '8', days: 3 }))).toBe(id);
      expect(await conversations.waiting(10)).toEqual([id]);
      expect(await conversations.next(id ?? 0)).toMatchObject({
        text: 'question 1',
        days: null,
        earlier: [],
        conversation: { topic: 'x', articles: [3], channelId: '50', own: true },
      });
      expect(await answerTo(id ?? 0, [9, 3])).toBe(true);
      expect(await conversations.next(id ?? 0)).toMatchObject({
        text: 'question 2',
        days: 3,
        earlier: ['question 1'],
        afterKey: 'answer:1',
        conversation: { articles: [9, 3] },
      });
      await answerTo(id ?? 0);
      expect(await conversations.waiting(10)).toEqual([]);
      expect((await claim()).map(({ key }) => key)).toEqual(['answer:1']);
    });

    it('keep the language of who asks, and lean on the question before where it is not known', async () => {
      const id = (await conversations.add(question('1'))) ?? 0;
      await conversations.add(question('2', { language: 'de' }));
      await conversations.add(question('3'));
      const languages: unknown[] = [];
      for (let asked = 0; asked < 3; asked += 1) {
        languages.push((await conversations.next(id))?.language);
        await answerTo(id);
      }
      expect(languages).toEqual([null, 'de', 'de']);
    });

    it('follow what is edited or taken back until it is answered', async () => {
      const id = (await conversations.add(question('1'))) ?? 0;
      const before = await conversations.next(id);
      expect(await conversations.edit('1', 'better')).toBe(true);
      const delivery = deliveryDraft({ key: 'answer:1', dueAt: 0, channelId: '50' });
      expect(
        await conversations.answer(before ?? { id: 0, text: '' }, { delivery, cited: [] }),
      ).toBe(false);
      expect((await conversations.next(id))?.text).toBe('better');
      await conversations.withdraw(['1', 'unknown']);
      expect(await conversations.next(id)).toBeNull();
      expect(await conversations.edit('1', 'again')).toBe(false);
      expect(await claim()).toEqual([]);
    });

    it('take place in the thread that is opened for them', async () => {
      const place = { kind: 'thread', threadKey: 'thread:1' } as const;
      const id = await conversations.add(question('1', { place }), (conversation) => [
        deliveryDraft({
          key: 'thread:1',
          dueAt: clock.now(),
          channelId: '50',
          subject: conversationSubject(conversation),
        }),
      ]);
      const [opening] = await claim();
      expect(opening?.subject).toBe(conversationSubject(id ?? 0));
      expect(await conversations.inChannel('60')).toBeNull();
      const message = { channelId: '60', messageId: '60' };
      await outbox.settle([
        { id: opening?.id ?? 0, attempts: 0, outcome: { kind: 'sent', message } },
      ]);
      expect(await conversations.inChannel('60')).toMatchObject({ id, own: true });
    });

    it('are seen in their own scope alone', async () => {
      const id = (await conversations.add(question('1'))) ?? 0;
      expect(await conversations.get({ kind: 'server', id: '1' }, id)).toMatchObject({ id });
      expect(await conversations.get({ kind: 'person', id: '1' }, id)).toBeNull();
      expect(await conversations.get({ kind: 'server', id: '1' }, Number.NaN)).toBeNull();
    });

    it('count what a person asks wherever, what is answered aside included', async () => {
      await conversations.add(question('1', { place: { kind: 'aside' } }));
      await conversations.add(question('2', { place: { kind: 'aside' } }));
      clock.move(1000);
      await conversations.add(question('3'));
      expect(await conversations.waiting(10)).toHaveLength(1);
      expect(await conversations.askedSince('7', 0)).toBe(3);
      expect(await conversations.askedSince('7', clock.now() - 1000)).toBe(1);
      expect(await conversations.askedSince('8', 0)).toBe(0);
      // What was asked while the clock ran ahead is not held against anybody.
      clock.move(-2000);
      expect(await conversations.askedSince('7', 0)).toBe(0);
    });

    it('go 90 days after their last use', async () => {
      await conversations.add(question('1'));
      clock.move(60 * DAY);
      await conversations.add(question('2'));
      await conversations.add(
        question('3', { place: { kind: 'here', channelId: '51', own: true } }),
      );
      clock.move(89 * DAY);
      expect(await forgetConversations(db, clock.now())).toBe(0);
      await conversations.add(question('4'));
      clock.move(DAY);
      expect(await forgetConversations(db, clock.now())).toBe(1);
      expect(await conversations.inChannel('50')).not.toBeNull();
      expect(await conversations.inChannel('51')).toBeNull();
    });

    it('are answered by one at a time, and by another where that one has died', async () => {
      const id = (await conversations.add(question('1'))) ?? 0;
      await conversations.add(question('2'));
      const take = () => conversations.claim(id, clock.now() + 1000);
      expect(await take()).toBe(true);
      expect(await take()).toBe(false);
      clock.move(1000);
      expect(await Promise.all([take(), take()]).then((both) => both.sort())).toEqual([
        false,
        true,
      ]);
      await answerTo(id);
      await conversations.release(id);
      expect(await take()).toBe(true);
      await answerTo(id);
      await conversations.release(id);
      expect(await take()).toBe(false);
      expect(await conversations.claim(id + 1, clock.now() + 1000)).toBe(false);
    });

    it('wait for nobody whose clock ran ahead when it began to answer', async () => {
      const id = (await conversations.add(question('1'))) ?? 0;
      clock.move(DAY);
      expect(await conversations.claim(id, clock.now() + 1000)).toBe(true);
      clock.move(-DAY);
      expect(await conversations.claim(id, clock.now() + 1000)).toBe(true);
    });

    it('forget a person: what they asked and began, and what answered it', async () => {
      const own = (await conversations.add(question('1'))) ?? 0;
      await answerTo(own);
      const place = { kind: 'here', channelId: '51', own: true } as const;
      const others = (await conversations.add(question('2', { askerId: '8', place }))) ?? 0;
      await answerTo(others);
      await conversations.add(question('3', { place }));
      await answerTo(others);
      await conversations.forgetPerson('7');
      expect(await conversations.inChannel('50')).toBeNull();
      expect(await conversations.inChannel('51')).toMatchObject({ id: others });
      expect(await conversations.askedSince('7', 0)).toBe(0);
      expect(await conversations.askedSince('8', 0)).toBe(1);
      expect((await claim()).map(({ key }) => key)).toEqual(['answer:2']);
    });
  });
}
