import { type ActiveStory, nearness, widen } from './active-story.ts';
import { createStoryIndex } from './story-index.ts';
import { type StoryWord, storyWords } from './story-words.ts';

/** Names a story: the id of the article that began it. */
export type StoryKey = number;

/** What of an article tells which story it belongs to. */
export interface StoryArticle {
  /** The store's own number. */
  readonly id: number;
  readonly title: string;
  /** Cleaned text, or its beginning; empty where there is only a headline. */
  readonly text: string;
  /** Epoch milliseconds; null where not known. */
  readonly publishedAt: number | null;
  readonly source: string | null;
  /** ISO 639-1; null where not known. Articles in different languages are in different stories. */
  readonly language: string | null;
}

/** Where an article went. */
export interface StoryPlace {
  readonly story: StoryKey;
  /** Stories that turned out to be this one: what was stored under their keys belongs to it now. */
  readonly merged: readonly StoryKey[];
}

/** Puts articles into stories as they arrive. */
export interface StoryGrouper {
  /** The story that an article joins or begins. */
  add(article: StoryArticle): StoryPlace;
  /** Takes in an article that was placed before, as at start; from the oldest to the newest. */
  restore(article: StoryArticle, story: StoryKey): void;
}

/** Cosine from which two articles, or two stories that an article has linked, are one. */
const SAME_EVENT = 0.2;
/** Cosine from which a single article belongs to a story of very many: their words are many. */
const SAME_STORY = 0.12;
/** The same where one of two stories has but two articles, and few words beside the event's own. */
const SAME_PAIR = 0.16;
/** How many of the stories that an article could be in it may show to be one. */
const LINKED = 8;
/** A name that so great a share of a story's articles have is what the story is about. */
const KEY_NAME = 0.6;

/**
 * Groups articles about the same event in a single pass: an article joins the nearest story, by
 * cosine over the words that few stories have, and may show that two stories are one.
 *
 * @param mostArticles how many articles the stories that can be joined may have together, at about
 * 2.5 kB each; past that those that nothing was added to for longest are let go, and stay as they are
 */
export function createStoryGrouper({ mostArticles = 12_000 } = {}): StoryGrouper {
  const index = createStoryIndex();
  /** By key; the one that was added to last stands last. */
  const active = new Map<StoryKey, ActiveStory>();
  let articles = 0;

  /** What was added to last stands last; what stands first goes when there are too many. */
  function touch(story: ActiveStory): void {
    articles += 1;
    active.delete(story.key);
    active.set(story.key, story);
    for (const oldest of active.values()) {
      if (articles <= mostArticles || oldest === story) break;
      drop(oldest);
      articles -= oldest.articles;
    }
  }

  function drop(story: ActiveStory): void {
    active.delete(story.key);
    index.remove(story);
  }

  function join(story: ActiveStory, other: ActiveStory): void {
    index.extend(story, other.words);
    widen(story, other);
  }

  function mayBeOne(one: ActiveStory, other: ActiveStory): boolean {
    return (
      (one.language ?? other.language) === (other.language ?? one.language) &&
      !namesDiffer(one, other)
    );
  }

  /** Whether both are about somebody or some place, and each has none of the other's names. */
  function namesDiffer(one: ActiveStory, other: ActiveStory): boolean {
    const [ones, others] = [keyNames(one), keyNames(other)];
    return (
      ones.length > 0 &&
      others.length > 0 &&
      !ones.some((name) => other.words.has(name)) &&
      !others.some((name) => one.words.has(name))
    );
  }

  function keyNames(story: ActiveStory): string[] {
    const names: string[] = [];
    for (const [word, sum] of story.words)
      if (sum >= KEY_NAME * story.articles && index.isName(word)) names.push(word);
    return names;
  }

  /** Joins to `story` those of the stories that are the same; gives what all became. */
  function merge(story: ActiveStory, linked: readonly ActiveStory[]) {
    const merged: StoryKey[] = [];
    let whole = story;
    for (const other of linked) {
      const likeness = index.likeness(whole, other) * nearness(whole, other);
      if (likeness < enough(whole, other) || !mayBeOne(whole, other)) continue;
      const [kept, gone] = other.articles > whole.articles ? [other, whole] : [whole, other];
      join(kept, gone);
      drop(gone);
      merged.push(gone.key);
      whole = kept;
    }
    return { whole, merged };
  }

  return {
    add(article) {
      const words = storyWords(article);
      const alone = asStory(article, words);
      const near = [...index.find(alone.words)]
        .map(([story, cosine]) => ({ story, likeness: cosine * nearness(alone, story) }))
        .filter(({ story, likeness }) => likeness >= enough(alone, story))
        .sort((one, other) => other.likeness - one.likeness);
      // Its words have to be known before it is asked which of them are names.
      index.insert(alone);
      index.learn(words);
      const nearest =
        near.find(({ story }) => mayBeOne(alone, story))?.story ?? active.get(article.id);
      if (nearest === undefined) {
        touch(alone);
        return { story: alone.key, merged: [] };
      }
      join(nearest, alone);
      index.remove(alone);
      const others = near.map(({ story }) => story).filter((story) => story !== nearest);
      const { whole, merged } = merge(nearest, others.slice(0, LINKED));
      touch(whole);
      return { story: whole.key, merged };
    },
    restore(article, key) {
      const words = storyWords(article);
      const alone = asStory(article, words);
      const story = active.get(key) ?? { ...alone, key };
      if (active.has(key)) join(story, alone);
      else index.insert(story);
      index.learn(words);
      touch(story);
    },
  };
}

/** Cosine from which two are one: less, the more words there are that a single article can miss. */
function enough(one: ActiveStory, other: ActiveStory): number {
  const fewer = Math.min(one.articles, other.articles);
  if (fewer > 1) return fewer > 2 ? SAME_EVENT : SAME_PAIR;
  return SAME_STORY + (SAME_EVENT - SAME_STORY) / Math.max(one.articles, other.articles);
}

function asStory(
  { id, publishedAt, language }: StoryArticle,
  words: ReadonlyMap<string, StoryWord>,
): ActiveStory {
  return {
    key: id,
    articles: 1,
    words: new Map([...words].map(([word, { weight }]) => [word, weight])),
    language,
    first: publishedAt,
    last: publishedAt,
  };
}
