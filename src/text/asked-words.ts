import { root } from './roots.ts';
import { wordList } from './word-list.ts';

/** What news may answer a word of an everyday question with. */
export interface ToldWords {
  /** Says it: of those who were hurt, that they are in hospital. */
  readonly same: ReadonlySet<string>;
  /** Says the contrary, which answers too: what is asked to be open is closed. */
  readonly contrary: ReadonlySet<string>;
}

const NONE: ToldWords = { same: new Set(), contrary: new Set() };
const made = new Map<string | null, ReadonlyMap<string, ToldWords>>();

/**
 * The roots that news may answer a word with; none of a word, or in a language, that no list has.
 *
 * @param asked a root
 * @param language ISO 639-1, null where not known
 */
export function toldWords(asked: string, language: string | null): ToldWords {
  let words = made.get(language);
  if (words === undefined) {
    words = readAsked(language);
    made.set(language, words);
  }
  return words.get(asked) ?? NONE;
}

function readAsked(language: string | null): ReadonlyMap<string, ToldWords> {
  const found = new Map<string, ToldWords>();
  for (const line of wordList('asked', language)) {
    const [asked = [], same = [], contrary = []] = line
      .split(' | ')
      .map((side) => side.split(' ').map((word) => root(word, language)));
    for (const word of asked) {
      const known = found.get(word) ?? NONE;
      found.set(word, {
        same: new Set([...known.same, ...same]),
        contrary: new Set([...known.contrary, ...contrary]),
      });
    }
  }
  return found;
}
