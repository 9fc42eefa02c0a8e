import type { ActiveStory } from './active-story.ts';
import type { StoryWord } from './story-words.ts';

/** Which stories have a word, and how it was written where the writer had the choice. */
interface Entry {
  readonly stories: Set<Indexed>;
  capital: number;
  small: number;
}

/** A story, its length when there were so many stories, and what a search has found of it so far. */
interface Indexed {
  readonly story: ActiveStory;
  length: number;
  among: number;
  product: number;
}

/** A word of an article: how rare it is, and its weight there. */
interface Weighed {
  readonly word: string;
  readonly entry: Entry;
  readonly rare: number;
  readonly own: number;
}

/** So many stories are taken as seen before the first: with few, no word is rare or common yet. */
const STORIES_BEFORE = 300;
/** A word told by ten articles of a story is four times as telling of it as one told by one. */
const REPETITION = 0.6;
/** A word in more stories than this finds none; what is about the same thing shares a rarer one. */
const COMMON = 200;
/** Stories are found by so many of an article's most telling words; the others only count. */
const FINDING = 12;
/** By twice the sum, for the sums of words of few articles; thousands are weighed for each article. */
const REPETITIONS = Array.from({ length: 100 }, (_, twice) => (twice / 2) ** REPETITION);
/** Cosine by the finding words alone from which a story is looked at closer. */
const WORTH = 0.05;
/** A story with more words than these forgets the weakest, each of which few of its articles have. */
const MOST_WORDS = 200;
const WORDS_KEPT = 100;
/** So many times is a name written with a small letter for each time with a capital, at most. */
const SMALL_NAMES = 0.25;

const repetition = (sum: number) => REPETITIONS[sum * 2] ?? sum ** REPETITION;

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
  const stories = new Map<ActiveStory, Indexed>();

  const rarity = (entry: Entry | undefined) =>
    Math.log((stories.size + STORIES_BEFORE) / ((entry?.stories.size ?? 0) + 0.5));

  function lengthOf(words: ReadonlyMap<string, number>): number {
    let squares = 0;
    for (const [word, sum] of words) squares += (repetition(sum) * rarity(entries.get(word))) ** 2;
    return Math.sqrt(squares) || 1;
  }

  /** Rarity moves slowly: a length is good until the story or the number of stories has changed. */
  function storyLength(indexed: Indexed): number {
    if (indexed.length === 0 || stories.size > indexed.among * 1.1 + 10) {
      indexed.length = lengthOf(indexed.story.words);
      indexed.among = stories.size;
    }
    return indexed.length;
  }

  function known(story: ActiveStory): Indexed {
    const indexed = stories.get(story);
    if (indexed === undefined) throw new Error(`story ${story.key} is not in the index`);
    return indexed;
  }

  function leave(word: string, indexed: Indexed): void {
    const entry = entries.get(word);
    entry?.stories.delete(indexed);
    if (entry?.stories.size === 0) entries.delete(word);
  }

  function enter(word: string, indexed: Indexed): void {
    const entry = entries.get(word);
    if (entry === undefined)
      entries.set(word, { stories: new Set([indexed]), capital: 0, small: 0 });
    else entry.stories.add(indexed);
  }

  function shorten(indexed: Indexed): void {
    const { words } = indexed.story;
    const weakest = [...words].sort(([, one], [, other]) => other - one).slice(WORDS_KEPT);
    for (const [word] of weakest) {
      words.delete(word);
      leave(word, indexed);
    }
  }

  /** Stories that have some of the words, each with its product over them. */
  function gather(finding: readonly Weighed[]): Set<Indexed> {
    const touched = new Set<Indexed>();
    for (const { word, entry, rare, own } of finding) {
      for (const indexed of entry.stories) {
        // A field and no map from stories to products: thousands are looked at for each article.
        if (indexed.product === 0) touched.add(indexed);
        indexed.product += own * (repetition(indexed.story.words.get(word) ?? 0) * rare);
      }
    }
    return touched;
  }

  return {
    insert(story) {
      const indexed = { story, length: 0, among: 0, product: 0 };
      stories.set(story, indexed);
      for (const word of story.words.keys()) enter(word, indexed);
    },
    remove(story) {
      const indexed = known(story);
      stories.delete(story);
      for (const word of story.words.keys()) leave(word, indexed);
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
      const indexed = known(story);
      for (const [word, sum] of words) {
        const before = story.words.get(word);
        story.words.set(word, (before ?? 0) + sum);
        if (before === undefined) enter(word, indexed);
      }
      if (story.words.size > MOST_WORDS) shorten(indexed);
      indexed.length = 0;
    },
    find(words) {
      const weighed: Weighed[] = [];
      for (const [word, sum] of words) {
        const entry = entries.get(word);
        if (entry === undefined) continue;
        const rare = rarity(entry);
        weighed.push({ word, entry, rare, own: repetition(sum) * rare });
      }
      weighed.sort((one, other) => other.own - one.own);
      const finding = weighed.filter(({ entry }) => entry.stories.size <= COMMON).slice(0, FINDING);
      const others = weighed.filter((word) => !finding.includes(word));
      const length = lengthOf(words);
      const found = new Map<ActiveStory, number>();
      for (const indexed of gather(finding)) {
        let { product } = indexed;
        indexed.product = 0;
        const lengths = length * storyLength(indexed);
        if (product < WORTH * lengths) continue;
        for (const { word, rare, own } of others) {
          const sum = indexed.story.words.get(word);
          if (sum !== undefined) product += own * (repetition(sum) * rare);
        }
        found.set(indexed.story, product / lengths);
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
        const rare = rarity(entries.get(word));
        product += repetition(sum) * rare * (repetition(match) * rare);
      }
      return product / (storyLength(known(one)) * storyLength(known(other)));
    },
    isName(word) {
      const entry = entries.get(word);
      return entry !== undefined && entry.capital > 0 && entry.small <= SMALL_NAMES * entry.capital;
    },
  };
}
