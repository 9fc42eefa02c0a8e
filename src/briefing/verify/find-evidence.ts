import { modality } from '../../text/modality.ts';
import { wordRelations } from '../../text/word-relations.ts';
import { checkContrasts } from './check-contrasts.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkNovelty, checkRelation } from './check-novelty.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPolarity } from './check-polarity.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkStitched } from './check-stitched.ts';
import { checkUncased } from './check-uncased.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';

/** All signs that a claim says what its sources, in the same language, do not. */
export function findEvidence(claim: Reading, sources: Reading): Evidence[] {
  const relations = wordRelations(sources.language);
  const turned = modality(sources.language);
  return [
    ...checkNumbers(claim, sources, relations),
    ...checkDates(claim, sources),
    ...checkNames(claim, sources, relations),
    ...checkQuotes(claim, sources, false),
    ...checkContrasts(claim, sources, relations, turned),
    ...checkPolarity(claim, sources, turned),
    ...checkStitched(claim, sources),
    ...checkUncased(claim, sources),
    ...checkRelation(claim, sources, relations),
    ...checkNovelty(claim, sources, relations),
  ];
}
