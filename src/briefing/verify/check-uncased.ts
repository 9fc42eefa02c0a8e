import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';

const UNCASED = /^\p{Lo}/u;
/** Letters that Arabic and Hebrew write before a word as part of it: and, the, in, to. */
const PREFIXED = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const MOST_AFFIXES = 3;
/** A shorter rest of a word stands in too many others. */
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
  const all = sources.tokens.map(({ folded }) => folded);
  const spaced = ` ${all.join(' ')} `;
  const joined = all.join('');
  const known = new Map<string, boolean>();
  const missing = words.filter((token) => {
    let has = known.get(token.folded);
    if (has === undefined) {
      has =
        sources.places.has(token.root) ||
        forms(token).some((form) => spaced.includes(form) || joined.includes(form));
      known.set(token.folded, has);
    }
    return !has;
  });
  const sign = missing.length <= words.length * HELD ? 'uncased-held' : 'uncased';
  return missing.map(({ text }) => ({ kind: 'name', text, sign }));
}

/** A word as it may stand in another text: whole, or without the first or last letters. */
function forms({ folded }: Token): string[] {
  const found = [folded];
  const letters = [...folded];
  for (let cut = 1; cut <= MOST_AFFIXES; cut += 1) {
    const rest = PREFIXED.test(folded) ? letters.slice(cut) : letters.slice(0, -cut);
    if (rest.length < SHORTEST || rest.length < letters.length / 2) break;
    found.push(rest.join(''));
  }
  return found;
}
