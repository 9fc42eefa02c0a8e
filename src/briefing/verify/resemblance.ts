import type { WordRelations } from '../../text/word-relations.ts';
import type { Reading, Token } from './reading.ts';

/** How much alike what stands around a word of the claim and around a word of the sources is. */
export interface Resemblance {
  /** Whether two words say the same. */
  like(one: Token, other: Token): boolean;
  /**
   * How many of the words around the one stand around the other too, 3 at most and for all of
   * them; and 4 more for
   * each neighbour that is the same.
   */
  closeness(at: number, place: number): number;
}

/** So many words on either side of a word of the claim are looked for… */
const AROUND = 4;
/** …within so many of the word of the sources. */
const AROUND_THERE = 6;
const MOST_SHARED = 3;
/** A neighbour is the next word that says something, this far away at most. */
const NEIGHBOUR = 2;
/** What the same neighbour adds to closeness. */
export const ADJACENT = 4;

const says = (token: Token | undefined): token is Token =>
  token !== undefined && (token.content || token.inNumber);

/** Compares the surroundings of words of a claim and of its sources. */
export function resemblance(
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
): Resemblance {
  const like = (one: Token, other: Token) =>
    one.root === other.root ||
    (one.content && other.content && one.family !== null && one.family === other.family) ||
    relations.alike(one.root, other.root);

  return {
    like,
    closeness(at, place) {
      const around = surroundings(claim, at, AROUND);
      const there = surroundings(sources, place, AROUND_THERE);
      let shared = 0;
      for (const one of around) {
        if (there.some((other) => like(one, other))) shared += 1;
      }
      const all = around.length > 0 && shared === around.length;
      shared = all ? MOST_SHARED : Math.min(MOST_SHARED, shared);
      const adjacent = [-1, 1].filter((step) => {
        const one = neighbour(claim, at, step);
        const other = neighbour(sources, place, step);
        return one !== null && other !== null && like(one, other);
      });
      return shared + adjacent.length * ADJACENT;
    },
  };
}

function surroundings(reading: Reading, at: number, width: number): Token[] {
  const sentence = reading.tokens[at]?.sentence;
  const found: Token[] = [];
  for (let near = Math.max(0, at - width); near <= at + width; near += 1) {
    const token = reading.tokens[near];
    if (near !== at && says(token) && token.sentence === sentence) found.push(token);
  }
  return found;
}

/** The next word on one side that says something; null where none is near. */
export function neighbour(reading: Reading, at: number, step: number): Token | null {
  const sentence = reading.tokens[at]?.sentence;
  for (let away = 1; away <= NEIGHBOUR; away += 1) {
    const token = reading.tokens[at + step * away];
    if (token?.sentence !== sentence) return null;
    if (says(token)) return token;
  }
  return null;
}
