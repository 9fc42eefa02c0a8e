import type { Reading, Token } from './reading.ts';

/** A neighbour is the next word that says something, this far away at most… */
const NEIGHBOUR = 4;
/** …and in the sources this far, in words. */
const REACH = 3;
/** Of a word that stands everywhere, so many places are enough. */
const MOST_PLACES = 50;

const says = (token: Token) => token.content || token.inNumber;

/** The next word on one side that says something; null where none is near. */
function neighbour(reading: Reading, at: number, step: 1 | -1): Token | null {
  const sentence = reading.tokens[at]?.sentence;
  for (let away = 1; away <= NEIGHBOUR; away += 1) {
    const token = reading.tokens[at + step * away];
    if (token === undefined || token.sentence !== sentence) return null;
    if (says(token)) return token;
  }
  return null;
}

/**
 * Where in the sources something stands beside the same neighbour as a word of the claim: of "high
 * expectations" all that stands shortly before "expectations". By the side that the neighbour is on.
 *
 * @param at index of the word of the claim
 * @returns indices of tokens of the sources, for the neighbour before and the one after the word
 */
export function besideSame(claim: Reading, at: number, sources: Reading): [number[], number[]] {
  return [placesBeside(claim, at, sources, -1), placesBeside(claim, at, sources, 1)];
}

function placesBeside(claim: Reading, at: number, sources: Reading, step: 1 | -1): number[] {
  const beside = neighbour(claim, at, step);
  if (beside === null) return [];
  const found: number[] = [];
  for (const place of (sources.places.get(beside.root) ?? []).slice(0, MOST_PLACES)) {
    for (let away = 1; away <= REACH; away += 1) {
      const near = place - step * away;
      if (sources.tokens[near]?.sentence !== sources.tokens[place]?.sentence) break;
      found.push(near);
    }
  }
  return found;
}
