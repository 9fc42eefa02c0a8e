import type { ArrivedArticle, Article } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { ArticleStore, StoreCounts, TimeWindow } from '../core/store.ts';
import { addArticles } from './add-articles.ts';
import { readArrived, readOfStories } from './arrived-articles.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Database } from './schema.ts';
import { assignStories, readArrivals } from './stories.ts';
import { readSight, visibleOwners } from './visible-owners.ts';
import { STANDS } from './withdrawal-marks.ts';

/** Ids asked for in one query; below every engine's limit of parameters. */
const IDS_AT_ONCE = 500;

/** Articles in the tables of any engine. */
export function createArticleStore(
  db: Database,
  clock: Clock,
  index: Pick<ArticleIndex, 'add'>,
): ArticleStore {
  const getMany = async (ids: readonly number[], scope: Scope) => {
    const found = new Map<number, Article>();
    // What is no id to an engine (1.5, NaN, 10^300) is not there; asking for it would be an error.
    const possible = [...new Set(ids)].filter((id) => Number.isSafeInteger(id));
    for (let at = 0; at < possible.length; at += IDS_AT_ONCE) {
      for (const article of await read(db, possible.slice(at, at + IDS_AT_ONCE), scope)) {
        found.set(article.id, article);
      }
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  };
  return {
    getMany,
    add: (drafts, owner) => addArticles(db, drafts, owner, clock.now(), index),
    get: async (id, scope) => (await getMany([id], scope))[0] ?? null,
    published: async (window, scope, limit) =>
      getMany(await newestPublished(db, window, scope, limit), scope),
    arrived: async (window, scope, limit, feeds = []): Promise<ArrivedArticle[]> => {
      const arrived = await readArrived(db, window, scope, { limit, feeds });
      const places = new Map(arrived.map(({ id, ...place }) => [id, place]));
      const found = await getMany([...places.keys()], scope);
      return found.flatMap((article) => {
        const place = places.get(article.id);
        return place === undefined ? [] : [{ ...article, ...place }];
      });
    },
    ofStories: async (stories, scope, upTo, limit) =>
      getMany(await readOfStories(db, stories, scope, { upTo, limit }), scope),
    sight: (scope) => readSight(db, scope),
    latest: async (scope, limit) => getMany(await newestArrived(db, scope, limit), scope),
    counts: (scope) => count(db, scope),
    arrivals: (after, limit) => readArrivals(db, after, limit),
    assignStories: (places) => assignStories(db, places),
  };
}

function read(db: Database, ids: readonly number[], scope: Scope): Promise<Article[]> {
  return db
    .selectFrom('articles')
    .innerJoin('sources', 'sources.id', 'articles.source_id')
    .leftJoin('withdrawals', (join) =>
      join
        .onRef('withdrawals.article_id', '=', 'articles.id')
        .on('withdrawals.lifted_at', 'is', null),
    )
    .where('articles.id', 'in', ids)
    .where('articles.owner', 'in', visibleOwners(scope))
    .select([
      'articles.id',
      'articles.title',
      'articles.text',
      'articles.byline',
      'sources.name as source',
      'articles.language',
      'articles.url',
      'articles.image',
      'articles.published_at as publishedAt',
      'articles.stored_at as storedAt',
      'articles.fingerprint',
      'articles.story',
      'withdrawals.withdrawn_at as withdrawnAt',
    ])
    .execute();
}

/** An index gives each owner's newest, and the engine stops at those that are not among the first. */
async function newestPublished(
  db: Database,
  window: TimeWindow,
  scope: Scope,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('owner', 'in', visibleOwners(scope))
    .where('published_at', '>=', window.since)
    .where('published_at', '<', window.until)
    .where(STANDS)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

async function newestArrived(db: Database, scope: Scope, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('owner', 'in', visibleOwners(scope))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

async function count(db: Database, scope: Scope): Promise<StoreCounts> {
  const owners = visibleOwners(scope);
  const articles = await db
    .selectFrom('articles')
    .where('owner', 'in', owners)
    .select((all) => [all.fn.countAll().as('articles'), all.fn.max('published_at').as('newest')])
    .executeTakeFirstOrThrow();
  const sources = await db
    .selectFrom('sources')
    .where('owner', 'in', owners)
    .where('name', 'is not', null)
    .select((all) => all.fn.countAll().as('sources'))
    .executeTakeFirstOrThrow();
  // PostgreSQL counts in bigint, which drivers give as text.
  return {
    articles: Number(articles.articles),
    sources: Number(sources.sources),
    newestPublishedAt: articles.newest === null ? null : Number(articles.newest),
  };
}
