import type { Article } from '../../core/article.ts';
import type { SummarySentence } from '../../core/language-model.ts';
import { pointsBack } from '../../text/backward.ts';
import { dayOf, namedDays } from '../../text/named-days.ts';
import { sentences } from '../../text/sentences.ts';
import { beginning } from '../../text/shorten.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';
import { newFigures } from './new-figures.ts';

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
export function whatIsNew(
  article: Article,
  told: readonly Article[],
  most: number,
): readonly SummarySentence[] | null {
  const known = new Set(told.flatMap((one) => [...contentOf(`${one.title}\n${read(one)}`, one)]));
  const text = read(article);
  const first = sentences(text, article.language).slice(0, LOOKED_THROUGH);
  const lead = first.slice(0, LEAD).map((sentence) => sentence.text);
  const opening = [article.title, ...first.map((one) => one.text)].join('\n');
  const figures = newFigures(
    opening,
    article,
    told.map((one) => ({ text: `${one.title}\n${read(one)}`, language: one.language })),
  );
  const later = LATER + FIGURES[figures] + lookingBack(opening, article, told);
  const fading = 2 ** (-timeAfter(article, told) / HALVED);
  const needed = later + Math.max(0, AT_ONCE - later) * fading;
  if (newShare([article.title, ...lead].join(' '), article, known) < needed) return null;
  return mostNew(first, article, known, most);
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

/** What is asked of a report for the days it speaks of: none for its own, and for later than were told of. */
function lookingBack(
  opening: string,
  { language, publishedAt }: Article,
  told: readonly Article[],
): number {
  if (publishedAt === null) return WITHOUT_DAY;
  const days = namedDays(opening, language, publishedAt);
  if (days.length === 0) return WITHOUT_DAY;
  const before = told.flatMap((one) => {
    if (one.publishedAt === null) return [];
    const named = namedDays(`${one.title}\n${read(one)}`, one.language, one.publishedAt);
    return named.length > 0 ? named : [dayOf(one.publishedAt)];
  });
  const last = Math.max(...before);
  return days.some((day) => day > last || day === dayOf(publishedAt)) ? 0 : DAYS_TOLD_OF;
}

/** Milliseconds from the last of what was told to the article; none where either's time is not known. */
function timeAfter({ publishedAt }: Article, told: readonly Article[]): number {
  const last = Math.max(...told.map((one) => one.publishedAt ?? 0));
  return publishedAt === null || last === 0 ? 0 : Math.max(0, publishedAt - last);
}

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
