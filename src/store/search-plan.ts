import type { SearchQuery } from '../core/search.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, words } from '../text/words.ts';

/** Different words of a query that are looked for; the rest of a very long one is left out. */
const MOST_WORDS = 64;

/** Phrases and excluded words or phrases that are looked at, each. */
const MOST_PHRASES = 64;

/** One word of the query, as it may stand in the index: its stem in each language of the library. */
export interface WordTerms {
  /** At least one, all different. */
  readonly terms: readonly string[];
  /** How often it was typed: what people repeat, they mean. */
  readonly weight: number;
}

/** A phrase as it may stand in the index: its terms in order, once for each language. */
export type PhraseTerms = readonly (readonly string[])[];

/** A query in the terms of the index. */
export interface SearchPlan {
  readonly words: readonly WordTerms[];
  readonly phrases: readonly PhraseTerms[];
  readonly excluded: readonly PhraseTerms[];
  /** True where no article can be meant: nothing was asked for, or nothing but an emoji. */
  readonly hopeless: boolean;
}

/**
 * Puts a query into the terms of the index. Nobody says in which language they ask, so each word
 * is taken in all languages of the library; stop words are left out unless there is nothing else.
 *
 * @param languages of the library's articles: ISO 639-1, null for "not known"
 */
export function planSearch(query: SearchQuery, languages: readonly (string | null)[]): SearchPlan {
  const typed = query.words.flatMap((text) => words(text, null));
  const telling = withoutStopWords(typed, languages);
  const phrases = query.phrases.slice(0, MOST_PHRASES).map((text) => phraseTerms(text, languages));
  const excluded = query.excluded
    .slice(0, MOST_PHRASES)
    .map((text) => phraseTerms(text, languages));
  const found = wordTerms(telling.length > 0 || phrases.length > 0 ? telling : typed, languages);
  const filtered = [query.source, query.after, query.before].some((filter) => filter !== undefined);
  const onlyFilters = query.words.length === 0 && (filtered || excluded.length > 0);
  return {
    words: found,
    phrases: phrases.filter((phrase) => phrase.length > 0),
    excluded: excluded.filter((phrase) => phrase.length > 0),
    hopeless:
      phrases.some((phrase) => phrase.length === 0) ||
      (found.length === 0 && phrases.length === 0 && !onlyFilters),
  };
}

/**
 * Leaves out the stop words of the language whose stop words the query has most of: "die" is one
 * in a German query, not in an English one. Where languages tie, it takes a stop word in each.
 */
function withoutStopWords(typed: readonly Word[], languages: readonly (string | null)[]): Word[] {
  const hits = languages.map(
    (language) => typed.filter((word) => isStopWord(word.text, language)).length,
  );
  const most = Math.max(0, ...hits);
  const likely = languages.filter((_, index) => hits[index] === most);
  if (most === 0) return [...typed];
  return typed.filter((word) => !likely.every((language) => isStopWord(word.text, language)));
}

function wordTerms(typed: readonly Word[], languages: readonly (string | null)[]): WordTerms[] {
  const found = new Map<string, { terms: readonly string[]; weight: number }>();
  for (const word of typed) {
    const terms = distinct(languages.map((language) => stem(word.text, language)));
    const key = terms.join(' ');
    const known = found.get(key);
    if (known !== undefined) known.weight += 1;
    else if (terms.length > 0 && found.size < MOST_WORDS) found.set(key, { terms, weight: 1 });
  }
  return [...found.values()];
}

function phraseTerms(text: string, languages: readonly (string | null)[]): PhraseTerms {
  const inPhrase = words(text, null).slice(0, MOST_WORDS);
  const sequences = languages.map((language) =>
    inPhrase
      .map((word) => stem(word.text, language))
      .filter((term) => term !== '')
      .join(' '),
  );
  return distinct(sequences).map((sequence) => sequence.split(' '));
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter((term) => term !== '');
}
