import { CORRECTIONS, type OvertakenMessage, type Turn } from '../core/history.ts';
import type { DeliveryAction } from '../core/outbox.ts';
import { scopeOf } from '../core/scope.ts';
import type { Database } from './schema.ts';

/** Tellings that are looked at in one go, of changed articles and of withdrawn ones, the newest first. */
const MOST = 500;

/** That a delivery told of an article which has turned into something else since. */
interface Overtaken extends Turn {
  readonly deliveryKey: string;
  readonly turned: 'changed' | 'withdrawn' | 'back';
}

/** Messages whose articles were changed or withdrawn after they had been told; see the port. */
export async function readOvertaken(db: Database, since: number): Promise<OvertakenMessage[]> {
  const overtaken = [...(await readChanged(db, since)), ...(await readWithdrawn(db, since))];
  const deliveries = await readDeliveries(
    db,
    overtaken.map(({ deliveryKey }) => deliveryKey),
  );
  // What an edit told stands in the message that it edited.
  const postOf = (key: string) => {
    const own = deliveries.get(key);
    return own?.action.kind === 'edit' ? (own.after ?? key) : key;
  };
  const byPost = Map.groupBy(overtaken, ({ deliveryKey }) => postOf(deliveryKey));
  const posts = await readDeliveries(db, [...byPost.keys()]);
  const versions = await readVersions(db, [...byPost.keys()]);
  return [...byPost].flatMap(([deliveryKey, turns]) => {
    const post = posts.get(deliveryKey);
    if (post === undefined) return [];
    const { action, scope, channelId } = post;
    if (action.kind !== 'post' && action.kind !== 'post in forum') return [];
    const version = versions.get(deliveryKey);
    const that = (turned: Overtaken['turned']): Turn[] =>
      turns.flatMap((one) =>
        one.turned === turned ? [{ articleId: one.articleId, at: one.at }] : [],
      );
    return {
      deliveryKey,
      version: version?.key ?? deliveryKey,
      scope: scopeOf(scope),
      channelId: action.kind === 'post in forum' ? null : channelId,
      reply: version?.action.reply ?? action.reply,
      ...(action.mentionRoleId === undefined ? {} : { mentionRoleId: action.mentionRoleId }),
      changed: that('changed'),
      withdrawn: that('withdrawn'),
      back: that('back'),
    };
  });
}

/** Shown articles with a version that was another's after they were told. */
async function readChanged(db: Database, since: number): Promise<Overtaken[]> {
  const rows = await db
    .selectFrom('told')
    .innerJoin('deliveries', 'deliveries.key', 'told.delivery_key')
    .innerJoin('article_versions', 'article_versions.article_id', 'told.article_id')
    .where('told.told_at', '>=', since)
    .where('told.reason', 'is not', null)
    .where('deliveries.state', '=', 'sent')
    .whereRef('article_versions.seen_at', '>', 'told.told_at')
    .select((all) => [
      'told.delivery_key as deliveryKey',
      'told.article_id as articleId',
      all.fn.max('article_versions.seen_at').as('at'),
    ])
    .groupBy(['told.delivery_key', 'told.article_id', 'told.told_at'])
    .orderBy('told.told_at', 'desc')
    .limit(MOST)
    .execute();
  // PostgreSQL gives the greatest bigint as text.
  return rows.map(({ at, ...row }) => ({ ...row, at: Number(at), turned: 'changed' }));
}

/** None is told while it is withdrawn, but what is being told at that moment. */
async function readWithdrawn(db: Database, since: number): Promise<Overtaken[]> {
  const rows = await db
    .selectFrom('withdrawals')
    .innerJoin('told', 'told.article_id', 'withdrawals.article_id')
    .innerJoin('deliveries', 'deliveries.key', 'told.delivery_key')
    .where('told.told_at', '>=', since)
    .where('deliveries.state', '=', 'sent')
    .where(({ or, eb, ref }) =>
      or([
        eb('withdrawals.lifted_at', 'is', null),
        eb('withdrawals.lifted_at', '>', ref('told.told_at')),
      ]),
    )
    .select([
      'told.delivery_key as deliveryKey',
      'told.article_id as articleId',
      'withdrawals.withdrawn_at as withdrawnAt',
      'withdrawals.lifted_at as liftedAt',
    ])
    .orderBy('told.told_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ withdrawnAt, liftedAt, ...row }) => ({
    ...row,
    at: liftedAt ?? withdrawnAt,
    turned: liftedAt === null ? 'withdrawn' : 'back',
  }));
}

async function readDeliveries(db: Database, keys: readonly string[]) {
  if (keys.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('deliveries')
    .select(['key', 'scope', 'channel_id as channelId', 'after_key as after', 'action'])
    .where('key', 'in', [...new Set(keys)])
    .execute();
  return new Map(
    rows.map((row) => [row.key, { ...row, action: JSON.parse(row.action) as DeliveryAction }]),
  );
}

/** The last edit of each of the posts that is no correction, out or on its way. */
async function readVersions(db: Database, posts: readonly string[]) {
  const versions = new Map<string, { key: string; action: DeliveryAction & { kind: 'edit' } }>();
  if (posts.length === 0) return versions;
  const rows = await db
    .selectFrom('deliveries')
    .select(['key', 'after_key as after', 'action'])
    .where('after_key', 'in', posts)
    .where('subject', '<>', CORRECTIONS)
    .where('state', 'in', ['waiting', 'sending', 'sent'])
    .orderBy('id')
    .execute();
  for (const { key, after, action: written } of rows) {
    const action = JSON.parse(written) as DeliveryAction;
    if (action.kind === 'edit' && after !== null) versions.set(after, { key, action });
  }
  return versions;
}
