import { expect, it } from 'vitest';
import { CORRECTIONS } from '../../src/core/history.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import { createHistory } from '../../src/store/history.ts';
import { insertDeliveries } from '../../src/store/insert-deliveries.ts';
import { draft } from '../fakes/article-drafts.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import type { digestTables } from './digest.contract.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const NEW = { phrase: 'choice.new' };
const HOUR = 60 * 60 * 1000;

/** What is promised of what has been, on every engine. */
export function historyContract(open: () => Promise<ReturnType<typeof digestTables>>): void {
  it('a channel told of an article twice keeps both times, with their reasons', async () => {
    const { db, clock, articles, digests } = await open();
    const history = createHistory(db, articles);
    await articles.add([draft({ title: 'Crane' })], LIBRARY);
    const [article] = await articles.latest(harbour, 1);
    if (article === undefined) throw new Error('nothing was stored');
    const { id } = await digests.add({
      scope: harbour,
      place: { channelId: '77', name: 'news', kind: 'text' },
      plan: digestPlan,
      makerId: '9',
      nextAt: clock.now() + HOUR,
    });
    const times: number[] = [];
    for (const reason of [NEW, null]) {
      clock.move(24 * HOUR);
      const [run] = await digests.claimDue(clock.now(), 9, clock.now() + HOUR, ({ nextAt }) => ({
        dueAt: nextAt,
        nextAt: nextAt + 24 * HOUR,
      }));
      if (run === undefined) throw new Error('no run was due');
      times.push(run.dueAt);
      const deliveryKey = `digest:${id}:${run.dueAt}:0`;
      await digests.finish(run, [], [{ articleId: article.id, deliveryKey, reason }]);
    }
    const [first = 0, second = 0] = times;
    expect(await history.shownBy(`digest:${id}:${first}:0`)).toEqual([
      { articleId: article.id, reason: NEW },
    ]);
    expect(await history.shownBy(`digest:${id}:${second}:0`)).toEqual([]);
    const tellings = await history.tellings('77', [article.id]);
    expect(tellings.map(({ reason }) => reason)).toEqual([null, NEW]);
    expect(await history.tellings('78', [article.id])).toEqual([]);
    expect(await digests.told('77', 0)).toEqual([{ articleId: article.id, toldAt: clock.now() }]);
    expect((await history.runs(id, 9)).map(({ dueAt }) => dueAt)).toEqual([second, first]);
    expect(await history.run(id, first)).toMatchObject({ dueAt: first });
    expect(await history.run(id, first + 1)).toBeNull();
  });

  it('an article’s origin is told to those who see it alone', async () => {
    const { db, articles } = await open();
    const history = createHistory(db, articles);
    await articles.add([draft({ title: 'Own' })], 'server:1');
    const [article] = await articles.latest(harbour, 1);
    const origin = await history.origin(article?.id ?? 0, harbour);
    expect(origin).toMatchObject({ owner: 'server:1', edits: 0, article: { background: false } });
    expect(await history.origin(article?.id ?? 0, { kind: 'server', id: '2' })).toBeNull();
  });

  it('messages are overtaken whose shown articles were changed after they had been told', async () => {
    const { db, clock, articles } = await open();
    const history = createHistory(db, articles);
    await articles.add([draft({ title: 'Crane' }), draft({ title: 'Choir' })], LIBRARY);
    const [choir, crane] = await articles.latest(harbour, 2);
    if (choir === undefined || crane === undefined) throw new Error('nothing was stored');
    const told = clock.now();
    const delivery = deliveryDraft({ key: 'digest:1:1:0', dueAt: told, channelId: '77' });
    await insertDeliveries(db, [delivery]);
    for (const { id } of [choir, crane])
      await db
        .insertInto('told')
        .values({
          channel_id: '77',
          article_id: id,
          told_at: told,
          delivery_key: delivery.key,
          reason: JSON.stringify(NEW),
        })
        .execute();
    for (const [fingerprint, seen] of [
      ['before', told - HOUR],
      ['first', told + HOUR],
      ['second', told + 2 * HOUR],
    ] as const)
      await db
        .insertInto('article_versions')
        .values({ article_id: crane.id, fingerprint, seen_at: seen })
        .execute();
    expect(await history.overtaken(told)).toEqual([]);
    await db.updateTable('deliveries').set({ state: 'sent' }).execute();
    const [message, ...others] = await history.overtaken(told);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      deliveryKey: delivery.key,
      version: delivery.key,
      changed: [{ articleId: crane.id, at: told + 2 * HOUR }],
      withdrawn: [],
    });
    expect(await history.overtaken(told + 1)).toEqual([]);
    if (message === undefined) throw new Error('nothing was overtaken');
    expect(await history.text(message)).toMatchObject({ scope: harbour, channelId: '77' });

    const reply = { blocks: [{ kind: 'title', text: 'With another paper' }] } as const;
    const edit = (key: string, subject: string) =>
      deliveryDraft({
        key,
        subject,
        dueAt: told,
        action: { kind: 'edit', reply },
        after: delivery.key,
      });
    await insertDeliveries(db, [edit('with', 'watch:1'), edit('mended', CORRECTIONS)]);
    await db
      .insertInto('withdrawals')
      .values({ article_id: choir.id, withdrawn_at: told + HOUR })
      .execute();
    const [edited] = await history.overtaken(told);
    expect(edited).toMatchObject({
      version: 'with',
      withdrawn: [{ articleId: choir.id, at: told + HOUR }],
      back: [],
    });
    if (edited === undefined) throw new Error('nothing was overtaken');
    expect(await history.text(edited)).toMatchObject({ scope: harbour, channelId: '77', reply });
    await db
      .updateTable('withdrawals')
      .set({ lifted_at: told + 2 * HOUR })
      .execute();
    expect(await history.overtaken(told)).toMatchObject([
      { withdrawn: [], back: [{ articleId: choir.id, at: told + 2 * HOUR }] },
    ]);
  });
}
