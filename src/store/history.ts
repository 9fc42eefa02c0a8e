import type { Selectable } from 'kysely';
import type { History, PastRun } from '../core/history.ts';
import type { DeliveryState } from '../core/outbox.ts';
import type { Owner } from '../core/scope.ts';
import type { ArticleStore } from '../core/store.ts';
import { toWindow } from './digest-rows.ts';
import { readOvertaken, readText } from './overtaken-messages.ts';
import type { Database, DigestRunsTable } from './schema.ts';
import { readWords } from './words-column.ts';

/** Ids asked for in one query; below every engine's limit of parameters. */
const MOST_IDS = 500;
/** Tellings that anybody would read. */
const MOST_TELLINGS = 50;

/** What has been, read from the tables of any engine. */
export function createHistory(db: Database, articles: Pick<ArticleStore, 'get'>): History {
  const runsOf = (digestId: number) =>
    db.selectFrom('digest_runs').selectAll().where('digest_id', '=', digestId);
  return {
    async origin(articleId, scope) {
      const article = await articles.get(articleId, scope);
      if (article === null) return null;
      const row = await db
        .selectFrom('articles')
        .select(['owner', 'arrival', 'background'])
        .where('id', '=', articleId)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { edits } = await db
        .selectFrom('article_versions')
        .where('article_id', '=', articleId)
        .select((all) => all.fn.countAll().as('edits'))
        .executeTakeFirstOrThrow();
      const { arrival, background } = row;
      return {
        article: { ...article, arrival, background: background === 1 },
        owner: row.owner as Owner,
        edits: Number(edits),
      };
    },
    async shownBy(deliveryKey) {
      const rows = await db
        .selectFrom('told')
        .select(['article_id', 'reason'])
        .where('delivery_key', '=', deliveryKey)
        .where('reason', 'is not', null)
        .orderBy('article_id')
        .execute();
      return rows.map((row) => ({
        articleId: row.article_id,
        reason: readWords(row.reason) ?? '',
      }));
    },
    async tellings(channelId, articleIds) {
      if (articleIds.length === 0) return [];
      const rows = await db
        .selectFrom('told')
        .leftJoin('deliveries', 'deliveries.key', 'told.delivery_key')
        .select(['told.article_id', 'told.told_at', 'told.reason', 'deliveries.subject'])
        .select([
          'told.delivery_key as deliveryKey',
          'deliveries.state',
          'deliveries.message_id as messageId',
          'deliveries.message_channel_id as messageChannelId',
        ])
        .where('told.channel_id', '=', channelId)
        .where('told.article_id', 'in', articleIds.slice(0, MOST_IDS))
        .orderBy('told.told_at', 'desc')
        .limit(MOST_TELLINGS)
        .execute();
      return rows.map(({ article_id, told_at, state, reason, ...row }) => ({
        ...row,
        articleId: article_id,
        toldAt: told_at,
        reason: readWords(reason),
        state: state as DeliveryState | null,
      }));
    },
    overtaken: (since) => readOvertaken(db, since),
    text: (message) => readText(db, message),
    async runs(digestId, limit) {
      const rows = await runsOf(digestId).orderBy('due_at', 'desc').limit(limit).execute();
      return rows.map(toPast);
    },
    async run(digestId, dueAt) {
      const row = await runsOf(digestId).where('due_at', '=', dueAt).executeTakeFirst();
      return row === undefined ? null : toPast(row);
    },
  };
}

const toPast = (row: Selectable<DigestRunsTable>): PastRun => ({
  dueAt: row.due_at,
  claimedAt: row.claimed_at,
  window: toWindow(row),
});
