import { setImmediate as otherWork } from 'node:timers/promises';
import type { ArrivedArticle } from '../../core/article.ts';
import { type Digest, digestOfSubject } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import type { PastRun } from '../../core/history.ts';
import type { DeliveryRecord } from '../../core/outbox.ts';
import type { Block, Reply, Words } from '../../core/reply.ts';
import { type Scope, scopeKey } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { count, inRow, shownSource, titleOf } from '../compose.ts';
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
  if (record === null || record.scope !== scopeKey(scope))
    throw new UserError('Nothing is known of that message any more.');
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
      { kind: 'title', text: 'Why these stories' },
      ...found.flatMap((article): Block[] => [
        { kind: 'paragraph', text: titleOf(article) },
        { kind: 'paragraph', text: reasons.get(article.id) ?? '' },
        {
          kind: 'note',
          text: inRow([
            shownSource(article.source),
            ['here since ', { time: article.storedAt, as: 'moment' }],
          ]),
        },
      ]),
      ...(gone > 0
        ? [
            {
              kind: 'note',
              text: `${count(gone, 'story', 'stories')} more can no longer be read here.`,
            } as const,
          ]
        : []),
      {
        kind: 'note',
        text: [
          'Coverage counts most, then how fresh it is, how well it matches, and that not all is from one paper. ',
          { code: '/why' },
          ' tells of any other article.',
        ],
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
  if (digest === null || run === null)
    throw new UserError('The digest of that message is gone, and with it what it looked at.');
  const { window } = run;
  return {
    blocks: [
      { kind: 'title', text: 'Why there is nothing new' },
      {
        kind: 'paragraph',
        text: [
          'It looked at what came in between ',
          { time: window.since, as: 'moment' },
          ' and ',
          { time: window.until, as: 'moment' },
          '.',
        ],
      },
      { kind: 'bullets', items: await sortedOut(stores, digest, run) },
      { kind: 'note', text: 'As the digest and its sources are set now.' },
    ],
  };
}

/** How many articles fell out for which reason; what is left the channel knew. */
async function sortedOut({ articles }: Stores, digest: Digest, run: PastRun): Promise<string[]> {
  const { scope, plan } = digest;
  const all = await articles.arrived(run.window, scope, MOST_ARTICLES);
  if (all.length === 0) return ['No article at all came in.'];
  const own = await articles.arrived(run.window, scope, MOST_ARTICLES, plan.sources);
  const counts = new Map<Exclusion | null, number>([['source', all.length - own.length]]);
  const add = (key: Exclusion | null) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let looked = 0;
  for (const article of own) {
    looked += 1;
    if (looked % AT_ONCE === 0) await otherWork();
    add(exclusionOf(article satisfies ArrivedArticle, null, run.window, plan));
  }
  const lines = LINES.flatMap(([key, line]) => {
    const number = counts.get(key) ?? 0;
    return number === 0 ? [] : [line(count(number, 'article'))];
  });
  return [`${count(all.length, 'article')} came in.`, ...lines];
}

const LINES: readonly [Exclusion | null, (articles: string) => string][] = [
  ['source', (articles) => `${articles} of sources that this digest is not made from.`],
  ['background', (articles) => `${articles} that were there before their source was followed.`],
  ['archive', (articles) => `${articles} that had been published over a week before.`],
  ['language', (articles) => `${articles} in another language.`],
  ['topic', (articles) => `${articles} with none of its topics.`],
  [
    null,
    (articles) =>
      `${articles} of stories that this channel had been told of, and that had not moved on.`,
  ],
];
