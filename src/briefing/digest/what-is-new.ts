import type { Article } from '../../core/article.ts';
import type { SummarySentence } from '../../core/language-model.ts';
import { numbersIn } from '../../text/numbers.ts';
import { sentences } from '../../text/sentences.ts';
import { beginning } from '../../text/shorten.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';

/** UTF-16 units that are read of an article: its first paragraphs say what is new. */
const READ = 6_000;
/** Sentences at the beginning of a report that say what it reports. */
const LEAD = 3;
/** Sentences that are looked through for what to show. */
const LOOKED_THROUGH = 8;

/**
 * Share of the words at a report's beginning that the earlier ones did not have, from which it is a
 * development and no second telling. Reports of the same event by different papers share little more
 * than half of their words, so within hours it takes very many; a day later few are enough where
 * there is a figure that nobody gave before, which a second telling seldom has, and more elsewhere.
 */
const AT_ONCE = 0.6;
const WITH_NEW_FIGURE = 0.2;
const WITHOUT = 0.45;
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
  const figures = figuresOf([article.title, ...first.map((one) => one.text)].join('\n'), article);
  const given = new Set(told.flatMap((one) => figuresOf(`${one.title}\n${read(one)}`, one)));
  const later = figures.some((figure) => !given.has(figure)) ? WITH_NEW_FIGURE : WITHOUT;
  const needed = later + (AT_ONCE - later) * 2 ** (-timeAfter(article, told) / HALVED);
  if (newShare([article.title, ...lead].join(' '), article, known) < needed) return null;
  return first
    .map((sentence) => ({ sentence, share: newShare(sentence.text, article, known) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ sentence }) => sentence)
    .sort((one, other) => one.start - other.start);
}

const read = ({ text }: Article): string => beginning(text, READ);

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

/** What the numbers of a text say exactly, but for 1, which is mostly no figure but a word. */
const figuresOf = (text: string, { language }: Pick<Article, 'language'>): number[] =>
  numbersIn(text, words(text, language), language)
    .filter(({ rounded }) => rounded === null)
    .flatMap(({ readings }) => readings.slice(0, 1))
    .filter((value) => value !== 1);

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
