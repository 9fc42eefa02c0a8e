import { modality } from '../../text/modality.ts';
import { fold, stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';

/** Of the words of a sentence that say something, so many may be the writer's own. */
const MOST_NEW = 0.4;
/** Two words that begin with as many letters alike are forms, or compounds, of one another. */
const ALIKE = 5;
/** Languages that write every noun with a capital, so that a name looks like any other. */
const CAPITAL_NOUNS = ['de', 'lb'];

/**
 * Whether a sentence is told in the words of its passages, which `verify` alone does not ask: most
 * of its words are theirs, and it denies nothing where they deny nothing. In a language where any
 * noun may be a name, all of its nouns are theirs.
 *
 * @param language of both, ISO 639-1; null where not known
 */
export function isGrounded(text: string, passages: string, language: string | null): boolean {
  const told = words(passages, language);
  const known = new Set(told.map((word) => stem(word.text, language)));
  const beginnings = new Set(told.map((word) => beginning(word.text)));
  const isKnown = (word: string) =>
    known.has(stem(word, language)) || (word.length >= ALIKE && beginnings.has(beginning(word)));

  const own = words(text, language).filter(
    (word) => !/\d/.test(word.text) && !isStopWord(word.text, language),
  );
  const fresh = own.filter((word) => !isKnown(word.text));
  if (fresh.length > own.length * MOST_NEW) return false;
  if (
    CAPITAL_NOUNS.includes(language ?? '') &&
    fresh.some((word) => word.start > 0 && isNoun(word.text))
  )
    return false;
  const { negates } = modality(language);
  const denies = words(text, language).some((word) => negates(fold(word.text)));
  return !denies || told.some((word) => negates(fold(word.text)));
}

const beginning = (word: string): string => fold(word).slice(0, ALIKE);
const isNoun = (word: string): boolean => /^\p{Lu}/u.test(word);
