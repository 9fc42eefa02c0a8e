import { setImmediate as otherWork } from 'node:timers/promises';
import type { ArrivedArticle } from '../../core/article.ts';
import { type Digest, digestOfSubject } from '../../core/digest.ts';
import type { PastRun } from '../../core/history.ts';
import type { DeliveryRecord } from '../../core/outbox.ts';
import type { Block, Reply, Said, Words } from '../../core/reply.ts';
import { type Scope, scopeKey } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { refusal, say } from '../../words/say.ts';
import { inRow, shownSource, titleOf, withdrawnOf } from '../compose.ts';
import { type Exclusion, exclusionOf } from './exclusion.ts';

type Stores = Pick<Store, 'articles' | 'digests' | 'history' | 'outbox'>;

/** Articles that are looked through for why nothing was told. */
const MOST_ARTICLES = 1_000;
/** Articles looked at in one turn of the event loop. */
const AT_ONCE = 10;

/**
 * Why a message tells its stories, or why it tells none.
 *
 * @param mark of its delivery, as it came back from a button
 * @throws UserError where there is no such message in the scope
 */
export async function explainMessage(stores: Stores, mark: string, scope: Scope): Promise<Reply> {
  const record = await stores.outbox.byMark(mark);
  if (record === null || record.scope !== scopeKey(scope)) throw refusal('why.message-unknown');
  const shown = await stores.history.shownBy(record.key);
  return shown.length === 0
    ? explainNothing(stores, record, scope)
    : explainStories(stores, shown, scope);
}

async function explainStories(
  { articles }: Stores,
  shown: readonly { readonly articleId: number; readonly reason: Words }[],
  scope: Scope,
): Promise<Reply> {
  const reasons = new Map(shown.map(({ articleId, reason }) => [articleId, reason]));
  const found = await articles.getMany([...reasons.keys()], scope);
  const gone = shown.length - found.length;
  return {
    blocks: [
      { kind: 'title', text: say('why.these-stories') },
      ...found.flatMap((article): Block[] => [
        { kind: 'paragraph', text: titleOf(article) },
        { kind: 'paragraph', text: reasons.get(article.id) ?? '' },
        {
          kind: 'note',
          text: inRow([
            shownSource(article.source),
            say('why.here-since', { since: { time: article.storedAt, as: 'moment' } }),
            ...withdrawnOf(article),
          ]),
        },
      ]),
      ...(gone > 0
        ? [
            {
              kind: 'note',
              text: say('why.more-gone', { stories: gone }),
            } as const,
          ]
        : []),
      {
        kind: 'note',
        text: say('why.how-ranked'),
      },
    ],
  };
}

async function explainNothing(
  stores: Stores,
  record: DeliveryRecord,
  scope: Scope,
): Promise<Reply> {
  const id = digestOfSubject(record.subject);
  const digest = id === null ? null : await stores.digests.get(scope, id);
  const run = id === null ? null : await stores.history.run(id, record.dueAt);
  if (digest === null || run === null) throw refusal('why.digest-gone');
  const { window } = run;
  return {
    blocks: [
      { kind: 'title', text: say('why.nothing-new') },
      {
        kind: 'paragraph',
        text: say('why.looked-at', {
          since: { time: window.since, as: 'moment' },
          until: { time: window.until, as: 'moment' },
        }),
      },
      { kind: 'bullets', items: await sortedOut(stores, digest, run) },
      { kind: 'note', text: say('why.as-set-now') },
    ],
  };
}

/** How many articles fell out for which reason; what is left the channel knew. */
async function sortedOut({ articles }: Stores, digest: Digest, run: PastRun): Promise<Said[]> {
  const { scope, plan } = digest;
  const all = await articles.arrived(run.window, scope, MOST_ARTICLES);
  if (all.length === 0) return [say('why.none-came')];
  const own = await articles.arrived(run.window, scope, MOST_ARTICLES, plan.sources);
  const counts = new Map<Exclusion | null, number>([['source', all.length - own.length]]);
  const add = (key: Exclusion | null) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let looked = 0;
  for (const article of own) {
    looked += 1;
    if (looked % AT_ONCE === 0) await otherWork();
    add(exclusionOf(article satisfies ArrivedArticle, null, run.window, plan));
  }
  const lines = OUT.flatMap((key) => {
    const articles = counts.get(key) ?? 0;
    return articles === 0 ? [] : [say(`why.out-${key ?? 'known'}`, { articles })];
  });
  return [say('why.came', { articles: all.length }), ...lines];
}

/** In the order in which they are listed. */
const OUT: readonly (Exclusion | null)[] = [
  'source',
  'background',
  'archive',
  'language',
  'topic',
  null,
];
