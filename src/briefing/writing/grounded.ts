import { modality } from '../../text/modality.ts';
import { fold, stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, words } from '../../text/words.ts';
import { CAPITAL_NOUNS } from '../verify/check-names.ts';

/** Of the words of a sentence that say something, so many may be the writer's own. */
const MOST_NEW = 0.5;
/** Two words that begin with as many letters alike are forms, or compounds, of one another. */
const ALIKE = 5;

/**
 * Whether a sentence is told in the words of its passages, which `verify` alone does not ask: most
 * of its words are theirs. In a language where any noun may be a name, all of its nouns are.
 *
 * @param language of both, ISO 639-1; null where not known
 */
export function isGrounded(text: string, passages: string, language: string | null): boolean {
  const told = words(passages, language);
  const known = new Set(told.map((word) => stem(word.text, language)));
  const beginnings = new Set(told.map((word) => beginning(word.text)));
  const own = words(text, language).filter(
    (word) => !/\d/.test(word.text) && !isStopWord(word.text, language),
  );
  const fresh = own.filter(
    (word) =>
      !known.has(stem(word.text, language)) &&
      (word.text.length < ALIKE || !beginnings.has(beginning(word.text))),
  );
  const mayBeName = ({ text: word, start }: Word) => start > 0 && /^\p{Lu}/u.test(word);
  if (CAPITAL_NOUNS.has(language ?? '') && fresh.some(mayBeName)) return false;
  return fresh.length <= own.length * MOST_NEW;
}

/** Whether a text says no to anything, as far as its language is known. */
export function denies(text: string, language: string | null): boolean {
  const { negates } = modality(language);
  return words(text, language).some((word) => negates(fold(word.text)));
}

const beginning = (word: string): string => fold(word).slice(0, ALIKE);
