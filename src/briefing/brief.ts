import { stands } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Length } from '../core/settings.ts';
import type { Store, TimeWindow } from '../core/store.ts';
import type { Story } from '../core/story.ts';
import { groupStories } from './group-stories.ts';
import { SENTENCES } from './lengths.ts';
import { parseQuery } from './parse-query.ts';
import type { ShortText, Summaries } from './summaries.ts';
import type { Voice } from './voices.ts';

/** Makes briefs from what is stored. */
export interface Briefing {
  brief(request: BriefRequest): Promise<Brief>;
}

/** What a brief is asked to cover. */
export interface BriefRequest {
  readonly scope: Scope;
  /** How far back, by the time of publication. */
  readonly hours: number;
  /** Search words; none = the top stories. */
  readonly topic?: string;
  readonly voice: Voice;
}

/** The most covered stories of a stretch of time. */
export interface Brief {
  readonly topic: string | null;
  readonly window: TimeWindow;
  /** Most covered first. */
  readonly stories: readonly {
    readonly story: Story;
    /** What its lead says; null where headlines are wanted. */
    readonly short: ShortText | null;
  }[];
  readonly length: Length;
  /** How many articles of how many sources were read for it. */
  readonly articles: number;
  readonly sources: number;
  /** False where no article has all words of the topic and these have only some. */
  readonly allWords: boolean;
}

/** What a reader takes in at one go. */
const MOST_STORIES = 5;
/** The newest so many articles are read: many times what five stories have. */
const MOST_ARTICLES = 300;

/**
 * @param clock "the last 24 hours" end now.
 * @param upToDate resolves when all that has arrived is in its story.
 */
export function createBriefing(
  store: Pick<Store, 'articles' | 'search'>,
  summaries: Summaries,
  clock: Clock,
  upToDate: () => Promise<void>,
): Briefing {
  const inWindow = async (topic: string | undefined, window: TimeWindow, scope: Scope) => {
    if (topic === undefined)
      return {
        articles: await store.articles.published(window, scope, MOST_ARTICLES),
        allWords: true,
      };
    const query = { ...parseQuery(topic), after: window.since, before: window.until };
    const { hits, allWords } = await store.search.search(query, scope, {
      offset: 0,
      limit: MOST_ARTICLES,
    });
    const found = await store.articles.getMany(
      hits.map((hit) => hit.id),
      scope,
    );
    const articles = found
      .filter(stands)
      .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
    return { articles, allWords };
  };

  return {
    async brief({ scope, hours, topic, voice }) {
      await upToDate();
      const now = clock.now();
      const window = { since: now - hours * 60 * 60 * 1000, until: now + 1 };
      const { articles, allWords } = await inWindow(topic, window, scope);
      const chosen = groupStories(articles).toSorted(byCoverage).slice(0, MOST_STORIES);
      const wanted = SENTENCES[voice.length];
      const stories = await Promise.all(
        chosen.map(async (story) => ({
          story,
          short: wanted === 0 ? null : await summaries.summarize(story.lead, wanted, voice),
        })),
      );
      const sources = new Set(articles.flatMap((article) => article.source ?? []));
      return {
        topic: topic ?? null,
        window,
        stories,
        length: voice.length,
        articles: articles.length,
        sources: sources.size,
        allWords,
      };
    },
  };
}

/** More sources, then more articles; among equals the order stays: the newest first. */
function byCoverage(a: Story, b: Story): number {
  return b.sources.length - a.sources.length || b.articles.length - a.articles.length;
}
