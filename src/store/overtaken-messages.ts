import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { CORRECTIONS, type OvertakenMessage, type PostedText, type Turn } from '../core/history.ts';
import type { DeliveryAction } from '../core/outbox.ts';
import { scopeOf } from '../core/scope.ts';
import type { Database } from './schema.ts';

/** Tellings that are looked at in one go, of changed articles and of withdrawn ones, the newest first. */
const MOST = 20_000;
/** Keys asked for in one query; below every engine's limit of parameters. */
const KEYS_AT_ONCE = 500;

/** That a delivery told of an article which has turned into something else since. */
interface Overtaken extends Turn {
  readonly deliveryKey: string;
  readonly turned: 'changed' | 'withdrawn' | 'back';
}

/** How an edit stands in the column: its kind comes first. */
const IS_EDIT = sql<boolean>`action like '{"kind":"edit"%'`;

/**
 * Messages whose articles were changed or withdrawn after they had been told; see the port. By what
 * was told of late: from the deliveries' side all that were ever sent would be looked through.
 */
export async function readOvertaken(db: Database, since: number): Promise<OvertakenMessage[]> {
  const overtaken = [...(await readChanged(db, since)), ...(await readWithdrawn(db, since))];
  const posts = await readPosts(db, new Set(overtaken.map(({ deliveryKey }) => deliveryKey)));
  const known = overtaken.filter(({ deliveryKey }) => posts.has(deliveryKey));
  const byPost = Map.groupBy(known, ({ deliveryKey }) => posts.get(deliveryKey) ?? '');
  const versions = await readVersions(db, new Set(byPost.keys()));
  return [...byPost].map(([deliveryKey, turns]) => {
    const those = (turned: Overtaken['turned']): Turn[] =>
      turns.filter((one) => one.turned === turned).map(({ articleId, at }) => ({ articleId, at }));
    return {
      deliveryKey,
      version: versions.get(deliveryKey) ?? deliveryKey,
      changed: those('changed'),
      withdrawn: those('withdrawn'),
      back: those('back'),
    };
  });
}

/** What a message says in a version; see the port. */
export async function readText(
  db: Database,
  { deliveryKey, version }: Pick<OvertakenMessage, 'deliveryKey' | 'version'>,
): Promise<PostedText | null> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['key', 'scope', 'channel_id', 'action'])
    .where('key', 'in', [deliveryKey, version])
    .execute();
  const read = (key: string) => {
    const row = rows.find((one) => one.key === key);
    return row === undefined ? null : { ...row, action: JSON.parse(row.action) as DeliveryAction };
  };
  const [post, latest] = [read(deliveryKey), read(version)];
  if (post?.action.kind !== 'post' && post?.action.kind !== 'post in forum') return null;
  if (latest === null || !('reply' in latest.action)) return null;
  const { mentionRoleId, kind } = post.action;
  return {
    scope: scopeOf(post.scope),
    // A forum's post is a thread of its own.
    channelId: kind === 'post in forum' ? null : post.channel_id,
    reply: latest.action.reply,
    ...(mentionRoleId === undefined ? {} : { mentionRoleId }),
  };
}

/** Shown articles with a version that was another's after they were told. */
async function readChanged(db: Database, since: number): Promise<Overtaken[]> {
  const rows = await db
    .selectFrom('told')
    .innerJoin('article_versions', 'article_versions.article_id', 'told.article_id')
    .where('told.told_at', '>=', since)
    .where('told.reason', 'is not', null)
    .whereRef('article_versions.seen_at', '>', 'told.told_at')
    .select((all) => [
      'told.article_id as articleId',
      'told.delivery_key as deliveryKey',
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
    .selectFrom('told')
    .innerJoin('withdrawals', 'withdrawals.article_id', 'told.article_id')
    .where('told.told_at', '>=', since)
    .where(({ or, eb, ref }) =>
      or([eb('lifted_at', 'is', null), eb('lifted_at', '>', ref('told.told_at'))]),
    )
    .select([
      'told.article_id as articleId',
      'told.delivery_key as deliveryKey',
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

/** The posts of deliveries that are out; what an edit told stands in the message that it edited. */
async function readPosts(db: Database, keys: ReadonlySet<string>): Promise<Map<string, string>> {
  const posts = new Map<string, string>();
  for (const some of inPieces(keys)) {
    const rows = await db
      .selectFrom('deliveries')
      .select(['key', 'state', 'after_key'])
      .select(
        sql<number>`case when after_key is not null and ${IS_EDIT} then 1 else 0 end`.as('edit'),
      )
      .where('key', 'in', some)
      .execute();
    for (const { key, state, after_key: after, edit } of rows)
      if (state === 'sent') posts.set(key, edit === 1 ? (after ?? key) : key);
    await setImmediate();
  }
  return posts;
}

/** The last edit of each of the posts that is no correction, out or on its way. */
async function readVersions(
  db: Database,
  posts: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  for (const some of inPieces(posts)) {
    const rows = await db
      .selectFrom('deliveries')
      .select(['key', 'after_key'])
      .where('after_key', 'in', some)
      .where('subject', '<>', CORRECTIONS)
      .where('state', 'in', ['waiting', 'sending', 'sent'])
      .where(IS_EDIT)
      .orderBy('id')
      .execute();
    for (const { key, after_key: post } of rows) if (post !== null) versions.set(post, key);
    await setImmediate();
  }
  return versions;
}

function* inPieces(keys: ReadonlySet<string>): Generator<string[]> {
  const all = [...keys];
  for (let at = 0; at < all.length; at += KEYS_AT_ONCE) yield all.slice(at, at + KEYS_AT_ONCE);
}
