import type { Article } from '../../core/article.ts';
import type { SummarySentence } from '../../core/language-model.ts';
import { pointsBack } from '../../text/backward.ts';
import { dayOf, namedDays } from '../../text/named-days.ts';
import { sentences } from '../../text/sentences.ts';
import { beginning } from '../../text/shorten.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';
import {
  type Figure,
  figuresOf,
  newFigures,
  type ToldFigures,
  toldFigures,
} from './new-figures.ts';

/** UTF-16 units that are read of an article: its first paragraphs say what is new. */
const READ = 6_000;
/** Sentences at the beginning of a report that say what it reports. */
const LEAD = 3;
/** Sentences that are looked through for what to show. */
const LOOKED_THROUGH = 8;

/**
 * Share of the words at a report's beginning that the earlier ones did not have, from which it is a
 * development and no second telling. Reports of the same event by different papers share little more
 * than half of their words, so within hours it takes very many.
 */
const AT_ONCE = 0.6;
/** A day later few are enough where a figure is new and something happened on a day that is new. */
const LATER = 0.34;
/**
 * What figures add to that: second tellings seldom have one that nobody gave before, and hardly
 * ever another number of the dead or of the ships that were counted.
 */
const FIGURES = { none: 0.12, some: 0, 'another count': -0.12 } as const;
/** So much more where a report speaks of no day at all. */
const WITHOUT_DAY = 0.09;
/** Or of such days alone as were told of: it looks back, however many words and figures are new. */
const DAYS_TOLD_OF = 0.27;
/** Share of new words from which the first sentence says what is new. */
const SAYS_NEWS = 0.2;
/** Milliseconds after which half of what is asked for more within hours is left. */
const HALVED = 4 * 60 * 60 * 1000;

/**
 * What an article adds to what was told of its story before: its sentences with most that is new,
 * at most so many, in the order of the text; null where it is the same told again.
 */
export type WhatIsNew = (article: Article, most: number) => readonly SummarySentence[] | null;

/** @param told what articles of the story are compared with, read once for all of them */
export function whatIsNewAfter(told: readonly Article[]): WhatIsNew {
  const readings = told.map(readingOf);
  const before: Told = {
    content: new Set(readings.flatMap(({ content }) => content)),
    figures: toldFigures(readings.flatMap(({ figures }) => figures)),
    lastDay: readings.reduce((last, { days }) => Math.max(last, ...days), Number.NEGATIVE_INFINITY),
    last: told.reduce((last, { publishedAt }) => Math.max(last, publishedAt ?? 0), 0),
  };
  return (article, most) => compare(article, before, most);
}

/** What articles of a story that were told say together. */
interface Told {
  readonly content: ReadonlySet<string>;
  readonly figures: ToldFigures;
  /** The last day that they speak of. */
  readonly lastDay: number;
  /** When the last of them was published, epoch milliseconds; 0 where not known. */
  readonly last: number;
}

function compare(article: Article, told: Told, most: number): readonly SummarySentence[] | null {
  const first = sentences(read(article), article.language).slice(0, LOOKED_THROUGH);
  const lead = first.slice(0, LEAD).map((sentence) => sentence.text);
  const opening = [article.title, ...first.map((one) => one.text)].join('\n');
  const figures = newFigures(figuresOf(opening, article.language), told.figures);
  const later = LATER + FIGURES[figures] + lookingBack(opening, article, told.lastDay);
  const fading = 2 ** (-timeAfter(article, told.last) / HALVED);
  const needed = later + Math.max(0, AT_ONCE - later) * fading;
  if (newShare([article.title, ...lead].join(' '), article, told.content) < needed) return null;
  return mostNew(first, article, told.content, most);
}

/**
 * The first sentence, which says what happened, unless all of it is known, and those with most that
 * is new; none that leans on one left out.
 */
function mostNew(
  first: readonly SummarySentence[],
  article: Article,
  known: ReadonlySet<string>,
  most: number,
): readonly SummarySentence[] {
  const shares = first.map(({ text }) => newShare(text, article, known));
  const byShare = [...shares.entries()]
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([index]) => index);
  const opens = (shares[0] ?? 0) >= SAYS_NEWS ? [0] : [];
  const chosen = new Set<number>();
  for (const index of [...opens, ...byShare]) {
    const { text = '' } = first[index] ?? {};
    const leans = pointsBack(text, words(text, article.language), article.language);
    if (chosen.size < most && (!leans || chosen.has(index - 1))) chosen.add(index);
  }
  if (chosen.size === 0) chosen.add(byShare[0] ?? 0);
  return first.filter((_, index) => chosen.has(index));
}

const read = ({ text }: Article): string => beginning(text, READ);

/** What of a report that was told is compared with later ones. */
interface Reading {
  readonly content: readonly string[];
  readonly figures: readonly Figure[];
  /** Those that it speaks of, else its own; none where that is not known either. */
  readonly days: readonly number[];
}

/** A long story's reports are compared with each of its later ones. */
const readings = new WeakMap<Article, Reading>();

function readingOf(article: Article): Reading {
  let reading = readings.get(article);
  if (reading === undefined) {
    const { title, language, publishedAt } = article;
    const text = `${title}\n${read(article)}`;
    const named = publishedAt === null ? [] : namedDays(text, language, publishedAt);
    reading = {
      content: [...contentOf(text, article)],
      figures: figuresOf(text, language),
      days: named.length > 0 || publishedAt === null ? named : [dayOf(publishedAt)],
    };
    readings.set(article, reading);
  }
  return reading;
}

/** What is asked of a report for the days it speaks of: none for its own, and for later than were told of. */
function lookingBack(opening: string, { language, publishedAt }: Article, last: number): number {
  if (publishedAt === null) return WITHOUT_DAY;
  const days = namedDays(opening, language, publishedAt);
  if (days.length === 0) return WITHOUT_DAY;
  return days.some((day) => day > last || day === dayOf(publishedAt)) ? 0 : DAYS_TOLD_OF;
}

/** Milliseconds from the last of what was told to the article; none where either's time is not known. */
const timeAfter = ({ publishedAt }: Article, last: number): number =>
  publishedAt === null || last === 0 ? 0 : Math.max(0, publishedAt - last);

function newShare(text: string, { language }: Article, known: ReadonlySet<string>): number {
  const content = contentOf(text, { language });
  if (content.size === 0) return 0;
  let fresh = 0;
  for (const term of content) if (!known.has(term)) fresh += 1;
  return fresh / content.size;
}

/** The different words that say something, by their stems. */
function contentOf(text: string, { language }: Pick<Article, 'language'>): Set<string> {
  const content = new Set<string>();
  for (const word of words(text, language)) {
    if (isStopWord(word.text, language)) continue;
    const term = stem(word.text, language);
    if (term !== '') content.add(term);
  }
  return content;
}
