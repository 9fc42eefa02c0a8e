import type { WordRelations } from '../../text/word-relations.ts';
import type { Reading, Token } from './reading.ts';

/** Where the sources say what a claim says around one of its words. */
export interface Context {
  /** The sentences that have most of what stands around the word, the best first. */
  readonly sentences: readonly number[];
  /** The tokens of these sentences, by index. */
  readonly places: readonly number[];
}

/** So many words on either side tell where a word belongs. */
const AROUND = 9;
/** Of a word that stands everywhere, so many places are enough. */
const MOST_PLACES = 48;
const MOST_SENTENCES = 3;
const NEARLY_BEST = 0.6;
/** A sentence that never ends is looked at so far. */
const LONGEST_SENTENCE = 120;

/** Where a token's like stands in the sources: its root, else its family, else what may stand for it. */
export function counterparts(
  token: Token,
  sources: Reading,
  relations: WordRelations,
): readonly number[] {
  const same = sources.places.get(token.root);
  if (same !== undefined) return same;
  const kin = token.family === null ? undefined : sources.families.get(token.family);
  if (kin !== undefined) return kin;
  return relations.standIns(token.root).flatMap((root) => sources.places.get(root) ?? []);
}

/** One context for each token of the claim. Time is linear in the claim and in the sources. */
export function contexts(claim: Reading, sources: Reading, relations: WordRelations): Context[] {
  const sentencesOf = claim.tokens.map((token) => {
    if (!token.content && !token.inNumber) return [];
    const places = counterparts(token, sources, relations).slice(0, MOST_PLACES);
    return [...new Set(places.map((place) => sources.tokens[place]?.sentence ?? 0))];
  });
  const known = new Map<string, Context>();
  return claim.tokens.map((token, at) => {
    const votes = new Map<number, number>();
    const asked = new Set([token.root]);
    for (let near = Math.max(0, at - AROUND); near <= at + AROUND; near += 1) {
      const other = claim.tokens[near];
      if (other?.sentence !== token.sentence || asked.has(other.root)) continue;
      asked.add(other.root);
      const found = sentencesOf[near] ?? [];
      const rarity = Math.log(1 + sources.sentenceStarts.length / Math.max(1, found.length));
      const weight = rarity / (1 + Math.abs(near - at) / AROUND);
      for (const sentence of found) votes.set(sentence, (votes.get(sentence) ?? 0) + weight);
    }
    const ranked = [...votes].sort(([, a], [, b]) => b - a).slice(0, MOST_SENTENCES);
    const least = (ranked[0]?.[1] ?? 0) * NEARLY_BEST;
    const sentences = ranked.filter(([, votesFor]) => votesFor >= least).map(([found]) => found);
    const key = sentences.join();
    const context = known.get(key) ?? { sentences, places: placesIn(sentences, sources) };
    known.set(key, context);
    return context;
  });
}

function placesIn(sentences: readonly number[], sources: Reading): number[] {
  return sentences.flatMap((sentence) => {
    const start = sources.sentenceStarts[sentence] ?? 0;
    const end = Math.min(sources.sentenceStarts[sentence + 1] ?? start, start + LONGEST_SENTENCE);
    return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
  });
}
