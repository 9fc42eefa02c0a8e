import type { Selectable, Updateable } from 'kysely';
import type {
  ArrivalWindow,
  Digest,
  DigestChange,
  DigestPlace,
  DigestPlan,
  DigestRun,
} from '../core/digest.ts';
import { scopeOf } from '../core/scope.ts';
import type { Database, DigestRunsTable, DigestsTable } from './schema.ts';
import { readWords, wordsColumn } from './words-column.ts';

/** The columns of a digest, with those of its last run. */
export type DigestRow = Selectable<DigestsTable> & {
  readonly last_finished_at: number | null;
  readonly last_failure: string | null;
};

/** Digests with their last runs, to be narrowed. */
export const selectDigests = (db: Database) =>
  db
    .selectFrom('digests')
    .leftJoin('digest_runs as last', (join) =>
      join.onRef('last.digest_id', '=', 'digests.id').onRef('last.due_at', '=', 'last_due_at'),
    )
    .selectAll('digests')
    .select(['last.finished_at as last_finished_at', 'last.failure as last_failure']);

/** A digest as its row has it. */
export function toDigest(row: DigestRow): Digest {
  return {
    id: row.id,
    scope: scopeOf(row.scope),
    place: toPlace(row),
    plan: JSON.parse(row.plan) as DigestPlan,
    makerId: row.maker_id,
    createdAt: row.created_at,
    nextAt: row.next_at,
    paused:
      row.paused_at === null ? null : { since: row.paused_at, trouble: readWords(row.trouble) },
    last:
      row.last_due_at === null
        ? null
        : {
            dueAt: row.last_due_at,
            finishedAt: row.last_finished_at,
            failure: readWords(row.last_failure),
          },
  };
}

/** What is changed of a digest, as columns. */
export function digestColumns({
  place,
  plan,
  nextAt,
  paused,
}: DigestChange): Updateable<DigestsTable> {
  return {
    ...(place === undefined ? {} : placeColumns(place)),
    ...(plan === undefined ? {} : { plan: JSON.stringify(plan) }),
    ...(nextAt === undefined ? {} : { next_at: nextAt }),
    ...(paused === undefined
      ? {}
      : { paused_at: paused?.since ?? null, trouble: wordsColumn(paused?.trouble ?? null) }),
  };
}

/** Where a digest goes, as columns. */
export const placeColumns = ({ channelId, name, kind }: DigestPlace) => ({
  channel_id: channelId,
  channel_name: name,
  channel_kind: kind,
});

/** The place that such columns tell. */
export const toPlace = (
  row: Pick<DigestsTable, 'channel_id' | 'channel_name' | 'channel_kind'>,
): DigestPlace => ({
  channelId: row.channel_id,
  name: row.channel_name,
  kind: row.channel_kind as DigestPlace['kind'],
});

/** A run as its row has it. */
export function toRun(digest: Digest, row: Selectable<DigestRunsTable>): DigestRun {
  return { digest, dueAt: row.due_at, claimedAt: row.claimed_at, window: toWindow(row) };
}

/** A window as the row of its run has it. */
export const toWindow = (row: Selectable<DigestRunsTable>): ArrivalWindow => ({
  after: row.window_after,
  upTo: row.window_up_to,
  since: row.since,
  until: row.until,
  first: row.first === 1,
});
