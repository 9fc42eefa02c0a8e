import { sql } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { ArticleCheck, CheckRecord, WithdrawalStore } from '../core/withdrawal.ts';
import { bringForward } from './bring-forward.ts';
import { FOLLOWED } from './follows.ts';
import type { Database } from './schema.ts';
import { markBack, markWithdrawn, STANDS } from './withdrawal-marks.ts';

const HOUR = 60 * 60 * 1000;
/** Milliseconds from when an article is shown until its page is first looked at. */
const FIRST_LOOK = HOUR;
/** Milliseconds within which being shown again is the same. */
const SAME_TIME = HOUR / 4;
/** Further ahead than any look is set: the machine's clock ran ahead then. */
const FURTHEST_AHEAD = 24 * HOUR;
/** Milliseconds after which nobody looks at any page that was not shown again. */
const FORGOTTEN = 5 * 24 * HOUR;

/** Withdrawn articles in the tables of any engine. */
export function createWithdrawalStore(db: Database, clock: Clock): WithdrawalStore {
  return {
    claimDue: (now, since, limit, leaseUntil) => claimDue(db, { now, since, limit, leaseUntil }),
    neighbours: (articleId, each) => readNeighbours(db, articleId, each),
    record: (articleId, record) => recordCheck(db, clock.now(), articleId, record),
    bringForward: (feedId, items) => bringForward(db, clock.now(), feedId, items),
  };
}

/**
 * Has the pages of articles looked at that were shown; only what came from a feed has a paper that
 * is asked. Where thousands of channels are told the same, most change nothing; and whoever does
 * goes by number, so that no two on a server wait for each other.
 */
export async function checkShown(
  db: Database,
  articleIds: readonly number[],
  now: number,
): Promise<void> {
  if (articleIds.length === 0) return;
  await db
    .insertInto('article_checks')
    .columns(['article_id', 'shown_at', 'next_at'])
    .expression(
      db
        .selectFrom('articles')
        .select([
          'id as article_id',
          sql<number>`cast(${now} as bigint)`.as('shown_at'),
          sql<number>`cast(${now + FIRST_LOOK} as bigint)`.as('next_at'),
        ])
        .where('id', 'in', articleIds)
        .where('owner', 'like', 'feed:%')
        .where('url', 'is not', null)
        .where('id', 'not in', (known) =>
          known
            .selectFrom('article_checks')
            .select('article_id')
            .where('shown_at', '>', now - SAME_TIME),
        )
        .orderBy('id'),
    )
    // Shown again elsewhere: it is looked at longer, and not sooner.
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ shown_at: now }))
    .execute();
}

/** Forgets what nobody will look at any more. @returns how many went */
export async function forgetChecks(db: Database, now: number): Promise<number> {
  const gone = await db
    .deleteFrom('article_checks')
    .where('shown_at', '<', now - FORGOTTEN)
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}

interface Claim {
  readonly now: number;
  readonly since: number;
  readonly limit: number;
  readonly leaseUntil: number;
}

/** As with feeds: the end of the lease is the next time, and PostgreSQL looks again at what it waited for. */
function claimDue(db: Database, { now, since, limit, leaseUntil }: Claim): Promise<ArticleCheck[]> {
  const isDue = sql<boolean>`(
    article_checks.next_at <= ${now} or article_checks.next_at > ${now + FURTHEST_AHEAD}
  )`;
  return db.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('article_checks')
      .innerJoin('articles', 'articles.id', 'article_checks.article_id')
      .innerJoin('feeds', (join) => join.on(sql<boolean>`articles.owner = 'feed:' || feeds.id`))
      .leftJoin('withdrawals', (join) =>
        join
          .onRef('withdrawals.article_id', '=', 'articles.id')
          .on('withdrawals.lifted_at', 'is', null),
      )
      .where(isDue)
      .where(FOLLOWED)
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('withdrawals.withdrawn_at', 'is not', null),
          exists(
            selectFrom('told')
              .innerJoin('deliveries', 'deliveries.key', 'told.delivery_key')
              .select('told.article_id')
              .whereRef('told.article_id', '=', 'articles.id')
              .where('told.reason', 'is not', null)
              .where('told.told_at', '>=', since)
              .where('deliveries.state', '=', 'sent'),
          ),
        ]),
      )
      .select([
        'articles.id as articleId',
        'articles.title',
        'articles.url',
        'feeds.site_url as siteUrl',
        'article_checks.shown_at as shownAt',
        'article_checks.looks',
        'article_checks.gone_since as goneSince',
        'withdrawals.withdrawn_at as withdrawnAt',
        'article_checks.etag',
        'article_checks.last_modified as lastModified',
      ])
      .orderBy('article_checks.next_at')
      .limit(limit)
      .execute();
    if (due.length === 0) return [];
    const claimed = await transaction
      .updateTable('article_checks')
      .set({ next_at: leaseUntil })
      .where(isDue)
      .where(
        'article_id',
        'in',
        due.map(({ articleId }) => articleId),
      )
      .returning('article_id')
      .execute();
    const ours = new Set(claimed.map(({ article_id }) => article_id));
    return due.flatMap(({ url, ...check }) =>
      url === null || !ours.has(check.articleId) ? [] : [{ ...check, url }],
    );
  });
}

async function readNeighbours(db: Database, articleId: number, each: number): Promise<string[]> {
  const own = await db
    .selectFrom('articles')
    .select(['owner', 'arrival'])
    .where('id', '=', articleId)
    .executeTakeFirst();
  if (own === undefined) return [];
  const beside = (side: '<' | '>') =>
    db
      .selectFrom('articles')
      .select('url')
      .where('owner', '=', own.owner)
      .where('arrival', side, own.arrival)
      .where('url', 'is not', null)
      .where(STANDS)
      .orderBy('arrival', side === '<' ? 'desc' : 'asc')
      .limit(each)
      .execute();
  const rows = [...(await beside('<')), ...(await beside('>'))];
  return rows.flatMap(({ url }) => url ?? []);
}

function recordCheck(
  db: Database,
  now: number,
  articleId: number,
  { nextAt, goneSince, etag, lastModified, turned }: CheckRecord,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    if (nextAt === null)
      await transaction.deleteFrom('article_checks').where('article_id', '=', articleId).execute();
    else
      await transaction
        .updateTable('article_checks')
        .set((row) => ({
          next_at: nextAt,
          looks: row('looks', '+', 1),
          gone_since: goneSince,
          etag,
          last_modified: lastModified,
        }))
        .where('article_id', '=', articleId)
        .execute();
    if (turned === 'withdrawn') await markWithdrawn(transaction, articleId, now);
    if (turned === 'back') await markBack(transaction, articleId, now);
  });
}
