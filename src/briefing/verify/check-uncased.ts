import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';

const UNCASED = /^\p{Lo}/u;
/** Scripts that do not part their words: how a sentence is cut differs from text to text. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters that Arabic and Hebrew write before a word as part of it: and, the, in, to. */
const PREFIX = /^[والفبكلسהובלכמש]/u;
/** What Korean, Japanese and the scripts of India write after a word as part of it. */
const SUFFIX = /[\p{Script=Hangul}\p{Script=Hiragana}\p{M}]$/u;
const MOST_AFFIXES = 3;
/** A shorter rest of a word is that of too many others. */
const SHORTEST = 2;
/** A claim of which so few words are missing is close to its sources. */
const HELD = 0.34;

/** Whether a word is of a script without capitals, where names look like all else. */
export const isUncased = ({ text }: Token) => UNCASED.test(text);

/**
 * Words of scripts without capitals that no source has, as a whole or without what is written
 * together with them: a name that was changed is among them, and nothing else tells that it is one.
 */
export function checkUncased(claim: Reading, sources: Reading): Evidence[] {
  const words = claim.tokens.filter((token) => token.content && isUncased(token));
  if (words.length === 0) return [];
  const told = new Set(sources.tokens.filter(isUncased).flatMap(forms));
  const joined = sources.tokens.map(({ folded }) => folded).join('');
  const missing = words.filter((token) => {
    const own = forms(token);
    if (own.some((form) => told.has(form)) || sources.places.has(token.root)) return false;
    return !UNPARTED.test(token.text) || !own.some((form) => joined.includes(form));
  });
  const sign = missing.length <= words.length * HELD ? 'uncased-held' : 'uncased';
  return missing.map(({ text }) => ({ kind: 'name', text, sign }));
}

/** A word as it may stand in another text: whole, or without what is written together with it. */
function forms({ folded }: Token): string[] {
  const found = [folded];
  let rest = folded;
  while (found.length <= MOST_AFFIXES) {
    const shorter = PREFIX.test(rest) ? rest.slice(1) : SUFFIX.test(rest) ? rest.slice(0, -1) : '';
    if (shorter.length < SHORTEST || shorter.length < folded.length / 2) break;
    found.push(shorter);
    rest = shorter;
  }
  return found;
}
