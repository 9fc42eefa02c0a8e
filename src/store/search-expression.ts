import type { PhraseTerms, SearchPlan, WordTerms } from './search-plan.ts';

/** How an engine writes what it is to look for. Terms are letters and digits, and are quoted. */
export interface SearchSyntax {
  /** Terms that stand one after the other; of one, the term itself. */
  phrase(terms: readonly string[]): string;
  /** Any word that begins so. */
  beginning(text: string): string;
  readonly and: string;
  readonly or: string;
  /** Between what is looked for and what must not stand there. */
  readonly butNot: string;
}

/** Expressions for an engine's search, each null where it would ask for nothing. */
export interface SearchExpressions {
  /** Articles with all these words. */
  allOf(words: readonly WordTerms[]): string | null;
  /** Articles with at least one of these words. */
  anyOf(words: readonly WordTerms[]): string | null;
  /** Articles with any of the excluded phrases. */
  anyPhrase(phrases: readonly PhraseTerms[]): string | null;
  /** What is asked of the words, together with the phrases that must and must not stand there. */
  withPhrases(words: string | null, plan: SearchPlan): string | null;
  /** Titles that have all the words, the last one perhaps unfinished. */
  titleBeginning(words: readonly string[]): string | null;
}

export function searchExpressions(syntax: SearchSyntax): SearchExpressions {
  const { and, or, butNot } = syntax;
  const joined = (parts: readonly string[], by: string) =>
    parts.length === 0 ? null : parts.join(by);
  const phrase = (alternatives: PhraseTerms) =>
    `(${alternatives.map((terms) => syntax.phrase(terms)).join(or)})`;
  const word = (alternatives: WordTerms) => phrase(alternatives.terms.map((term) => [term]));
  const anyPhrase = (phrases: readonly PhraseTerms[]) => joined(phrases.map(phrase), or);
  return {
    allOf: (words) => joined(words.map(word), and),
    anyOf: (words) => joined(words.map(word), or),
    anyPhrase,
    withPhrases(words, plan) {
      const required = plan.phrases.map(phrase);
      if (words !== null) required.push(`(${words})`);
      const together = joined(required, and);
      const excluded = anyPhrase(plan.excluded);
      if (together === null || excluded === null) return together;
      return `(${together})${butNot}(${excluded})`;
    },
    titleBeginning(words) {
      const last = words.at(-1);
      if (last === undefined) return null;
      const whole = words.slice(0, -1).map((text) => syntax.phrase([text]));
      return [...whole, syntax.beginning(last)].join(and);
    },
  };
}
