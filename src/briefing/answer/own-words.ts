import type { Match, MatchedSentence } from './match.ts';

/** Of a word that is said already what it counts, and how far a sentence has it that does not say it again. */
const GIVEN = {
  title: { weight: 0.3, unsaid: 0.5 },
  lead: { weight: 0.6, unsaid: 0.3 },
};
const FRESH = { weight: 1, unsaid: 0 };
/** How far a sentence that points back has what the one before it has. */
const POINTED_AT = 0.7;

/** How much of the question's own words something has, 0–1; null where there are none. */
export interface OwnWords {
  readonly all: number | null;
  /** Of those that are not said already. */
  readonly fresh: number | null;
  /** Of all of them, whatever is said already; 0 where one is missing. */
  readonly itself: number | null;
}

/** What a sentence has of the words that an article's title and first sentence leave to be said. */
export function ownWords({ article, match: here, sentence, position }: MatchedSentence): OwnWords {
  const { wanted, sentences, title } = article;
  const lead = sentences[0]?.match;
  const before = sentence.refers ? sentences[position - 1]?.match : undefined;
  const all = { has: 0, of: 0 };
  const fresh = { has: 0, of: 0 };
  const itself = { has: 0, of: 0 };
  let missing = false;
  wanted.forEach(({ own }, index) => {
    if (!own) return;
    const told = (part: Match | undefined) => (part?.[index] ?? 0) > 0;
    const { weight, unsaid } = told(title) ? GIVEN.title : told(lead) ? GIVEN.lead : FRESH;
    const said = Math.max(here[index] ?? 0, POINTED_AT * (before?.[index] ?? 0));
    const has = Math.max(said, unsaid);
    if (said === 0) missing = true;
    itself.of += 1;
    itself.has += said;
    all.of += weight;
    all.has += weight * has;
    if (weight < 1) return;
    fresh.of += 1;
    fresh.has += has;
  });
  const share = ({ has, of }: { has: number; of: number }) => (of === 0 ? null : has / of);
  return { all: share(all), fresh: share(fresh), itself: missing ? 0 : share(itself) };
}
