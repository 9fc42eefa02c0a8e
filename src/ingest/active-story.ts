const DAY = 24 * 60 * 60 * 1000;
/** Two that are this much apart in time have to be twice as alike. Milliseconds. */
const TWICE_AS_ALIKE = 3 * DAY;
/** What goes on, such as a trial, is heard of again after a week as it is after days. */
const FARTHEST = 0.4;
/** Later than that it is more likely that the same has happened again. Milliseconds. */
const GOES_ON = 14 * DAY;

/** A story as it is compared: what its articles have in common, not the articles. */
export interface ActiveStory {
  key: number;
  articles: number;
  /** Sums of the weights that its articles give their words. */
  readonly words: Map<string, number>;
  /** Null until an article's language is known. */
  language: string | null;
  /** Times of the first and the last article, epoch milliseconds; null where none has one. */
  first: number | null;
  last: number | null;
}

/** Takes in how many articles another story has, its language and its time; not its words. */
export function widen(story: ActiveStory, other: ActiveStory): void {
  story.articles += other.articles;
  story.language ??= other.language;
  if (other.first !== null) story.first = Math.min(story.first ?? other.first, other.first);
  if (other.last !== null) story.last = Math.max(story.last ?? other.last, other.last);
}

/** 1 for what happened at the same time or at a time not known, less the longer in between. */
export function nearness(one: ActiveStory, other: ActiveStory): number {
  if (one.first === null || one.last === null || other.first === null || other.last === null)
    return 1;
  const between = Math.max(0, one.first - other.last, other.first - one.last);
  return Math.max(between > GOES_ON ? 0 : FARTHEST, 2 ** (-between / TWICE_AS_ALIKE));
}
