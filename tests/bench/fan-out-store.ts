import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import { LIBRARY } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/open-store.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import { syntheticArticles } from './synthetic-library.ts';

const SEED = 11;
const MINUTE = 60_000;
/** Where one of them is posted. */
interface Place {
  readonly serverId: string;
  readonly channelId: string;
}

/**
 * A store with the same digest in many channels, all due at one moment.
 *
 * @param path of a file that is not there yet
 * @param dueAt epoch milliseconds
 */
export async function fillDigests(
  path: string,
  places: readonly Place[],
  { articles, dueAt, log }: { articles: number; dueAt: number; log: Logger },
): Promise<void> {
  const store = await openStore({ url: `file:${path}`, clock: systemClock, log, exclusive: true });
  const news = [...syntheticArticles(articles, SEED)].map((article, index) => ({
    ...article,
    publishedAt: dueAt - index * MINUTE,
  }));
  await store.articles.add(news, LIBRARY);
  await store.digests.add({
    scope: { kind: 'server', id: '1' },
    place: { channelId: '1', name: 'news', kind: 'text' },
    plan: digestPlan,
    makerId: '1',
    nextAt: dueAt,
  });
  await store.close();
  multiply(path, places);
}

/** As many rows as channels, of the one that is there: each in a commit of its own would take minutes. */
function multiply(path: string, places: readonly Place[]): void {
  const database = new DatabaseSync(path);
  const own = ['id', 'scope', 'channel_id'];
  const others = database
    .prepare('pragma table_info(digests)')
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !own.includes(name));
  const copy = database.prepare(
    `insert into digests (scope, channel_id, ${others}) select ?, ?, ${others} from digests where id = 1`,
  );
  database.exec('begin');
  for (const { serverId, channelId } of places) copy.run(`server:${serverId}`, channelId);
  database.exec('delete from digests where id = 1; commit');
  database.close();
}
