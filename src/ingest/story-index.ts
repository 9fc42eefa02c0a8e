import type { ActiveStory } from './active-story.ts';
import type { StoryWord } from './story-words.ts';

/** Which stories have a word, and how it was written where the writer had the choice. */
interface Entry {
  readonly stories: Set<ActiveStory>;
  capital: number;
  small: number;
}

/** So many stories are taken as seen before the first: with few, no word is rare or common yet. */
const STORIES_BEFORE = 300;
/** A word told by ten articles of a story is four times as telling of it as one told by one. */
const REPETITION = 0.6;
/** A word in more stories than this finds none; what is about the same thing shares a rarer one. */
const COMMON = 200;
/** Stories are found by so many of an article's most telling words; the others only count. */
const FINDING = 12;
/** Cosine by the finding words alone from which a story is looked at closer. */
const WORTH = 0.05;
/** A story with more words than these forgets the weakest, each of which few of its articles have. */
const MOST_WORDS = 200;
const WORDS_KEPT = 100;
/** So many times is a name written with a small letter for each time with a capital, at most. */
const SMALL_NAMES = 0.25;

/** The stories that articles can still join, found by their words. */
export interface StoryIndex {
  insert(story: ActiveStory): void;
  remove(story: ActiveStory): void;
  /** Takes in how words are written. */
  learn(words: ReadonlyMap<string, StoryWord>): void;
  /** Adds to a story's words; the story must be in the index. */
  extend(story: ActiveStory, words: Iterable<readonly [string, number]>): void;
  /** Cosine, from 0 to 1, with the stories that share telling words. */
  find(words: ReadonlyMap<string, number>): Map<ActiveStory, number>;
  /** Cosine of two stories in the index. */
  likeness(one: ActiveStory, other: ActiveStory): number;
  isName(word: string): boolean;
}

/**
 * Finds stories by words. How telling a word is comes from how many *stories* have it: what a
 * hundred articles of one story repeat stays rare.
 */
export function createStoryIndex(): StoryIndex {
  const entries = new Map<string, Entry>();
  const stories = new Map<ActiveStory, { length: number; among: number }>();

  const weight = (sum: number, entry: Entry | undefined) =>
    sum ** REPETITION *
    Math.log((stories.size + STORIES_BEFORE) / ((entry?.stories.size ?? 0) + 0.5));

  function lengthOf(words: ReadonlyMap<string, number>): number {
    let squares = 0;
    for (const [word, sum] of words) squares += weight(sum, entries.get(word)) ** 2;
    return Math.sqrt(squares) || 1;
  }

  /** Rarity moves slowly: a length is good until the story or the number of stories has changed. */
  function storyLength(story: ActiveStory): number {
    const kept = stories.get(story);
    if (kept === undefined) return 1;
    if (kept.length === 0 || stories.size > kept.among * 1.1 + 10) {
      kept.length = lengthOf(story.words);
      kept.among = stories.size;
    }
    return kept.length;
  }

  function leave(word: string, story: ActiveStory): void {
    const entry = entries.get(word);
    entry?.stories.delete(story);
    if (entry?.stories.size === 0) entries.delete(word);
  }

  function enter(word: string, story: ActiveStory): void {
    const entry = entries.get(word);
    if (entry === undefined) entries.set(word, { stories: new Set([story]), capital: 0, small: 0 });
    else entry.stories.add(story);
  }

  function shorten(story: ActiveStory): void {
    const weakest = [...story.words].sort(([, one], [, other]) => other - one).slice(WORDS_KEPT);
    for (const [word] of weakest) {
      story.words.delete(word);
      leave(word, story);
    }
  }

  return {
    insert(story) {
      stories.set(story, { length: 0, among: 0 });
      for (const word of story.words.keys()) enter(word, story);
    },
    remove(story) {
      stories.delete(story);
      for (const word of story.words.keys()) leave(word, story);
    },
    learn(words) {
      for (const [word, { capital }] of words) {
        const entry = entries.get(word);
        if (entry === undefined || capital === null) continue;
        if (capital) entry.capital += 1;
        else entry.small += 1;
      }
    },
    extend(story, words) {
      for (const [word, sum] of words) {
        const before = story.words.get(word);
        story.words.set(word, (before ?? 0) + sum);
        if (before === undefined) enter(word, story);
      }
      if (story.words.size > MOST_WORDS) shorten(story);
      stories.set(story, { length: 0, among: 0 });
    },
    find(words) {
      const weighed = [...words]
        .flatMap(([word, sum]) => {
          const entry = entries.get(word);
          return entry === undefined ? [] : { word, entry, own: weight(sum, entry) };
        })
        .sort((one, other) => other.own - one.own);
      const finding = weighed.filter(({ entry }) => entry.stories.size <= COMMON).slice(0, FINDING);
      const others = weighed.filter((word) => !finding.includes(word));
      const products = new Map<ActiveStory, number>();
      for (const { word, entry, own } of finding) {
        for (const story of entry.stories) {
          const product = own * weight(story.words.get(word) ?? 0, entry);
          products.set(story, (products.get(story) ?? 0) + product);
        }
      }
      const length = lengthOf(words);
      const found = new Map<ActiveStory, number>();
      for (const [story, product] of products) {
        const lengths = length * storyLength(story);
        if (product < WORTH * lengths) continue;
        let all = product;
        for (const { word, entry, own } of others) {
          const sum = story.words.get(word);
          if (sum !== undefined) all += own * weight(sum, entry);
        }
        found.set(story, all / lengths);
      }
      return found;
    },
    likeness(one, other) {
      const [short, long] =
        one.words.size <= other.words.size ? ([one, other] as const) : ([other, one] as const);
      let product = 0;
      for (const [word, sum] of short.words) {
        const match = long.words.get(word);
        if (match === undefined) continue;
        const entry = entries.get(word);
        product += weight(sum, entry) * weight(match, entry);
      }
      return product / (storyLength(one) * storyLength(other));
    },
    isName(word) {
      const entry = entries.get(word);
      return entry !== undefined && entry.capital > 0 && entry.small <= SMALL_NAMES * entry.capital;
    },
  };
}
