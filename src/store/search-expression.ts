import type { PhraseTerms, SearchPlan, WordTerms } from './search-plan.ts';

/**
 * Expressions for FTS5. Every term goes in quotes, so that nothing typed is ever an operator;
 * terms are letters and digits only.
 */

function quote(terms: readonly string[]): string {
  return `"${terms.join(' ').replaceAll('"', '""')}"`;
}

function phrase(alternatives: PhraseTerms): string {
  return `(${alternatives.map(quote).join(' OR ')})`;
}

function word(alternatives: WordTerms): string {
  return phrase(alternatives.terms.map((term) => [term]));
}

/** Articles with all these words; null for none. */
export function allOf(words: readonly WordTerms[]): string | null {
  return words.length === 0 ? null : words.map(word).join(' AND ');
}

/** Articles with at least one of these words; null for none. */
export function anyOf(words: readonly WordTerms[]): string | null {
  return words.length === 0 ? null : words.map(word).join(' OR ');
}

/** Articles with any of the excluded phrases; null for none. */
export function anyPhrase(phrases: readonly PhraseTerms[]): string | null {
  return phrases.length === 0 ? null : phrases.map(phrase).join(' OR ');
}

/** What is asked of the words, together with the phrases that must and must not stand there. */
export function withPhrases(words: string | null, plan: SearchPlan): string | null {
  const required = plan.phrases.map(phrase);
  if (words !== null) required.push(`(${words})`);
  if (required.length === 0) return null;
  const excluded = anyPhrase(plan.excluded);
  const together = required.join(' AND ');
  return excluded === null ? together : `(${together}) NOT (${excluded})`;
}

/** Titles that have all the words, the last one perhaps unfinished; null for none. */
export function titleBeginning(words: readonly string[]): string | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  return [...words.slice(0, -1).map((text) => quote([text])), `${quote([last])}*`].join(' AND ');
}
