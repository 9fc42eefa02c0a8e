import { isIrregular } from '../../text/roots.ts';
import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';
import { neighbour, type Resemblance } from './resemblance.ts';

/** Who does and whom it is done to stand so near to the word for it, in words. */
const REACH = 4;
const MOST_PLACES = 40;
/** Forms of English verbs that tell of what happened. */
const VERB = /(?:ed|es|s)$/;

/**
 * Statements whose parts the sources have the other way round: "A beat B" of "B beat A". English
 * alone: its order of words tells who did it, and "by" turns it.
 */
export function checkRoles(claim: Reading, sources: Reading, { like }: Resemblance): Evidence[] {
  if (sources.language !== 'en') return [];
  return claim.tokens.flatMap((verb, at) => {
    if (!verb.content || verb.capital || verb.inNumber) return [];
    if (!VERB.test(verb.folded) && !isIrregular(verb.folded)) return [];
    const left = neighbour(claim, at, -1);
    const right = neighbour(claim, at, 1);
    if (left === null || right === null || left.inNumber || right.inNumber || like(left, right))
      return [];
    const turned = follows(claim, at, 'by');
    let same = 0;
    let swapped = 0;
    for (const place of (sources.places.get(verb.root) ?? []).slice(0, MOST_PLACES)) {
      const there = follows(sources, place, 'by');
      const leftSide = side(sources, place, left, like);
      const rightSide = side(sources, place, right, like);
      if (leftSide === 0 || rightSide === 0 || leftSide === rightSide) continue;
      if (leftSide < 0 === (turned === there)) same += 1;
      else swapped += 1;
    }
    return swapped > 0 && same === 0
      ? [
          {
            kind: 'role' as const,
            text: `${left.text} ${verb.text} ${right.text}`,
            sign: 'swapped',
          },
        ]
      : [];
  });
}

function follows(reading: Reading, at: number, word: string): boolean {
  return [1, 2].some((step) => reading.tokens[at + step]?.folded === word);
}

/** −1 where a word stands before a place in its sentence, 1 after it, 0 on neither side or both. */
function side(sources: Reading, place: number, word: Token, like: Resemblance['like']): number {
  const sentence = sources.tokens[place]?.sentence;
  let found = 0;
  for (let away = -REACH; away <= REACH; away += 1) {
    const token = sources.tokens[place + away];
    if (away === 0 || token === undefined || token.sentence !== sentence) continue;
    if (!like(word, token)) continue;
    if (found !== 0 && Math.sign(away) !== found) return 0;
    found = Math.sign(away);
  }
  return found;
}
