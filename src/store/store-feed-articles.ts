import { setImmediate } from 'node:timers/promises';
import type { FeedArticle } from '../core/feed.ts';
import type { Owner } from '../core/scope.ts';
import { absorbArticle } from './absorb-article.ts';
import { addAddress } from './article-history.ts';
import type { ArticleIndex } from './article-index.ts';
import { editArticle } from './edit-article.ts';
import { keepItem, readKnownItems } from './feed-items.ts';
import { insertArticles } from './insert-articles.ts';
import { lateAdditions } from './late-additions.ts';
import type { Database } from './schema.ts';
import { renameSource } from './sources.ts';

/** Items that are stored in one turn of the event loop, at about half a millisecond each. */
const ITEMS_AT_ONCE = 4;

interface StoringFeed {
  readonly id: number;
  readonly now: number;
}

/**
 * Stores items of a feed as articles, each once. What is known by any identity is the same
 * article, edited; what has the text of another article of the feed is that article, at one more
 * address. Runs in the transaction that records the poll.
 */
export async function storeFeedArticles(
  db: Database,
  searchIndex: ArticleIndex,
  feed: StoringFeed,
  articles: readonly FeedArticle[],
): Promise<{ added: number; updated: number }> {
  const index = lateAdditions(searchIndex);
  const owner: Owner = `feed:${feed.id}`;
  const [first] = articles;
  if (first !== undefined) await renameSource(db, owner, first.draft.source);
  const added = new Set<number>();
  const updated = new Set<number>();
  const known = new Map<string, number>();
  for (const [identity, { articleId }] of await readKnownItems(db, feed.id, articles)) {
    known.set(identity, articleId);
  }

  async function insert({ draft, background, summaryOnly }: FeedArticle): Promise<number> {
    const storing = { owner, now: feed.now, background, summaryOnly };
    const [article] = await insertArticles(db, [draft], storing);
    if (article === undefined) throw new Error('an article came up twice in one transaction');
    await index.add(db, [article]);
    added.add(article.id);
    return article.id;
  }

  /** Takes the item in; gives the article that it is, and whether that was changed by it. */
  async function take(article: FeedArticle) {
    const { identities, draft, summaryOnly } = article;
    const [byIdentity] = identities.flatMap((identity) => known.get(identity) ?? []);
    const byText = await findByFingerprint(db, owner, draft.fingerprint);
    if (byIdentity === undefined) {
      if (byText === undefined) return { id: await insert(article), changed: false };
      return { id: byText, changed: await addAddress(db, byText, draft.url, feed.now) };
    }
    if (byText === undefined || byText === byIdentity) {
      const edited = { id: byIdentity, owner, now: feed.now, summaryOnly };
      const changed = await editArticle(db, index, edited, draft);
      return { id: byIdentity, changed };
    }
    await absorbArticle(db, index, { gone: byIdentity, kept: byText, now: feed.now });
    for (const [identity, id] of known) if (id === byIdentity) known.set(identity, byText);
    for (const counted of [added, updated]) counted.delete(byIdentity);
    return { id: byText, changed: true };
  }

  for (const [count, article] of articles.entries()) {
    // A feed may bring thousands, and the store alone never lets the event loop through.
    if (count % ITEMS_AT_ONCE === ITEMS_AT_ONCE - 1) await setImmediate();
    const { id, changed } = await take(article);
    if (changed && !added.has(id)) updated.add(id);
    await keepItem(db, feed.id, id, article, feed.now);
    for (const identity of article.identities) known.set(identity, id);
  }
  await index.write(db);
  return { added: added.size, updated: updated.size };
}

async function findByFingerprint(
  db: Database,
  owner: Owner,
  fingerprint: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('owner', '=', owner)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return row?.id;
}
