import type { Article } from '../../core/article.ts';
import type { SearchQuery } from '../../core/search.ts';
import { beginning } from '../../text/shorten.ts';
import { terms } from '../../text/terms.ts';
import { parseQuery } from '../parse-query.ts';

/** UTF-16 units of a text in which a topic is looked for: what it is about stands at its beginning. */
const READ = 3_000;
/** What a word in the text alone counts beside one in the title. */
const IN_TEXT = 0.5;

/** The words of an article, for comparing it with many topics. */
export interface ArticleWords {
  readonly language: string | null;
  readonly source: string;
  /** With a space at both ends, so that whole terms can be looked for. */
  readonly title: string;
  readonly text: string;
}

/** Reads an article's words; the costly part of matching. */
export function articleWords({ title, text, language, source }: Article): ArticleWords {
  const padded = (part: string) => ` ${terms(part, language).join(' ')} `;
  return {
    language,
    source: (source ?? '').toLowerCase(),
    title: padded(title),
    text: padded(beginning(text, READ)),
  };
}

/**
 * How well an article matches a topic, 0 to 1: every word and phrase has to be in it, in any form
 * of the word; one in the title counts twice as much. The same language of queries as in search.
 */
export function matchTopic(article: ArticleWords, topic: string): number {
  const { words, phrases, excluded, source } = parseQuery(topic);
  const place = (typed: string) => placeOf(article, typed);
  if (source !== undefined && !article.source.includes(source.toLowerCase())) return 0;
  if (excluded.some((typed) => place(typed) > 0)) return 0;
  const places = wanted(words, phrases).map(place);
  if (places.length === 0) return source === undefined ? 0 : 1;
  if (places.some((found) => found === 0)) return 0;
  return places.reduce((sum, found) => sum + found, 0) / places.length;
}

const wanted = (words: SearchQuery['words'], phrases: SearchQuery['phrases']) => [
  ...words,
  ...phrases,
];

function placeOf({ title, text, language }: ArticleWords, typed: string): number {
  const looked = terms(typed, language).join(' ');
  // Punctuation alone asks for nothing.
  if (looked === '') return 1;
  if (title.includes(` ${looked} `)) return 1;
  return text.includes(` ${looked} `) ? IN_TEXT : 0;
}
