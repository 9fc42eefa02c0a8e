import { calendarName } from '../../text/calendar.ts';
import { soundAlike } from '../../text/consonants.ts';
import { regionNamed } from '../../text/regions.ts';
import { sentences } from '../../text/sentences.ts';
import { fold } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';
import { CAPITAL_NOUNS } from '../verify/check-names.ts';

const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a translation has no names but those of its passages, which `verify` can tell only
 * within a script. Where the letters of the translation tell no names (German, Japanese), it has to
 * have one of its passages'; where those of the passages do not either, nothing can be told, and
 * the answer is no.
 *
 * @param spoken of the translation, ISO 639-1
 * @param source of the passages, ISO 639-1
 */
export function keepsNames(
  text: string,
  spoken: string,
  passages: string,
  source: string | null,
): boolean {
  const told = capitals(passages, source);
  const own = capitals(text, spoken);
  if (hasCase(text) && !CAPITAL_NOUNS.has(spoken))
    return own.every(({ text: name, first }) => first || isTold(name));
  // A word with a capital among letters without is a name, wherever it stands.
  if (!hasCase(text) && !own.every(({ text: name }) => isTold(name))) return false;
  if (!hasCase(passages) || CAPITAL_NOUNS.has(source ?? '')) return false;
  const names = told.filter(({ first }) => !first);
  const spokenWords = words(text, spoken).map((word) => word.text);
  return (
    names.length === 0 ||
    names.some(({ text: name }) => spokenWords.some((word) => soundAlike(word, name)))
  );

  function isTold(name: string): boolean {
    const region = regionNamed(fold(name), spoken);
    if (region !== null)
      return words(passages, source).some(
        (word) => regionNamed(fold(word.text), source) === region,
      );
    return passages.includes(name) || told.some((other) => soundAlike(name, other.text));
  }
}

/** Whether most letters of a text are of a script with capitals. */
function hasCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0) * 2 > letters;
}

/** Words with a capital that may be names, and whether each opens a sentence. */
function capitals(text: string, language: string | null) {
  return sentences(text, language).flatMap((sentence) =>
    words(sentence.text, language)
      .map((word, at) => ({ text: word.text, first: at === 0 }))
      .filter(
        ({ text: word }) =>
          CAPITAL.test(word) &&
          !isStopWord(word, language) &&
          calendarName(word, language) === undefined,
      ),
  );
}
