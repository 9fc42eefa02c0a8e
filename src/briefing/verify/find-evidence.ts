import { modality } from '../../text/modality.ts';
import { wordRelations } from '../../text/word-relations.ts';
import { checkContrasts } from './check-contrasts.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkNovelty, checkRelation } from './check-novelty.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPolarity } from './check-polarity.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkRoles } from './check-roles.ts';
import { checkUncased } from './check-uncased.ts';
import { contexts } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import { resemblance } from './resemblance.ts';

/** All signs that a claim says what its sources, in the same language, do not. */
export function findEvidence(claim: Reading, sources: Reading): Evidence[] {
  const relations = wordRelations(sources.language);
  const turned = modality(sources.language);
  const where = contexts(claim, sources, relations);
  const compared = resemblance(claim, sources, relations);
  return [
    ...checkNumbers(claim, sources, relations),
    ...checkDates(claim, sources),
    ...checkNames(claim, sources, relations),
    ...checkQuotes(claim, sources, false),
    ...checkContrasts(claim, sources, where, relations, turned, compared),
    ...checkPolarity(claim, sources, where, turned, compared),
    ...checkRoles(claim, sources, compared),
    ...checkUncased(claim, sources),
    ...checkRelation(claim, sources, relations),
    ...checkNovelty(claim, sources, where, relations, compared),
  ];
}
