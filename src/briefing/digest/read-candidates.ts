import { setImmediate as otherWork } from 'node:timers/promises';
import type { ArrivedArticle } from '../../core/article.ts';
import type { ArrivalWindow, DigestPlan } from '../../core/digest.ts';
import type { Scope } from '../../core/scope.ts';
import type { ArticleStore } from '../../core/store.ts';
import type { Candidate } from './candidate.ts';
import { isNews } from './is-news.ts';
import { articleWords, matchTopic } from './match-topic.ts';

/** Articles read of a window: what a day brings from a hundred busy papers. */
const MOST_ARTICLES = 3_000;
/** Articles of the stories in a window that are read beside those. */
const MOST_EARLIER = 3_000;
/** Articles matched in one turn of the event loop, at about a millisecond each. */
const MATCHED_AT_ONCE = 10;

/** What decides which stories a digest could tell, whoever was told what. */
export type CandidatePlan = Pick<DigestPlan, 'topics' | 'sources' | 'language'>;

/** The stories of a window that fit the plan, the one with the newest article first. */
export async function readCandidates(
  articles: Pick<ArticleStore, 'arrived' | 'ofStories'>,
  window: ArrivalWindow,
  scope: Scope,
  { topics, sources, language }: CandidatePlan,
): Promise<readonly Candidate[]> {
  const arrived = await articles.arrived(window, scope, MOST_ARTICLES, sources);
  const news = arrived.filter(
    (article) => isNews(article, window) && (language === null || article.language === language),
  );
  const stories = Map.groupBy(news, ({ story, id }) => story ?? `article ${id}`);
  const matches = await matchAll(stories, topics);
  const keys = [...matches.keys()].filter((key) => typeof key === 'number');
  const whole = await articles.ofStories(keys, scope, window.upTo, MOST_EARLIER);
  const inWindow = new Set(news.map(({ id }) => id));
  const earlier = Map.groupBy(
    whole.filter(({ id }) => !inWindow.has(id)),
    ({ story }) => story,
  );
  return [...matches].map(([key, { topic, match }]) => ({
    fresh: (stories.get(key) ?? []).toSorted(byPublication),
    earlier: typeof key === 'number' ? (earlier.get(key) ?? []) : [],
    topic,
    match,
  }));
}

type Match = Pick<Candidate, 'topic' | 'match'>;

/** The stories that match one of the topics, with the one they match best; all where there is no topic. */
async function matchAll<K>(
  stories: ReadonlyMap<K, readonly ArrivedArticle[]>,
  topics: readonly string[],
): Promise<Map<K, Match>> {
  const matched = new Map<K, Match>();
  let count = 0;
  for (const [key, articles] of stories) {
    let best: Match = { topic: null, match: 0 };
    for (const article of topics.length === 0 ? [] : articles) {
      count += 1;
      if (count % MATCHED_AT_ONCE === 0) await otherWork();
      const words = articleWords(article);
      for (const topic of topics) {
        const match = matchTopic(words, topic);
        if (match > best.match) best = { topic, match };
      }
    }
    if (topics.length === 0 || best.match > 0) matched.set(key, best);
  }
  return matched;
}

const byPublication = (one: ArrivedArticle, other: ArrivedArticle) =>
  (other.publishedAt ?? other.storedAt) - (one.publishedAt ?? one.storedAt) || other.id - one.id;
