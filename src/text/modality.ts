import { HEDGES, NEGATORS, REFUSALS, VIEWS } from './lexicon/modality.ts';
import { fold } from './stems.ts';

/** The words of a language that turn a statement round or leave it open; all folded. */
export interface Modality {
  /** Whether a word says no: "not", "never", "without", "isn't". */
  negates(word: string): boolean;
  /** Whether a word says no or comes near it: "refused", "banned", "unlikely". */
  opposes(word: string): boolean;
  /** Whether what a word stands with need not be a fact: "may", "allegedly". */
  hedges(word: string): boolean;
  /** Whether a word hedges or tells of a plan, a view or a try: "wants", "says". */
  reserves(word: string): boolean;
}

const made = new Map<string, Modality>();

/** @param language ISO 639-1; of one without lists nothing negates or hedges. */
export function modality(language: string | null): Modality {
  const code = language !== null && Object.hasOwn(NEGATORS, language) ? language : '';
  let known = made.get(code);
  if (known === undefined) {
    known = readModality(code);
    made.set(code, known);
  }
  return known;
}

function readModality(language: string): Modality {
  const set = (lists: Readonly<Record<string, string>>) =>
    new Set((lists[language] ?? '').split(' ').map(fold));
  const negators = set(NEGATORS);
  const refusals = set(REFUSALS);
  const hedges = set(HEDGES);
  const views = set(VIEWS);
  const negates = (word: string) =>
    word !== '' &&
    (negators.has(word) ||
      (language === 'en' && /^[a-z]{2,}nt$/.test(word) && CONTRACTED.test(word)));
  return {
    negates,
    opposes: (word) => negates(word) || (word !== '' && refusals.has(word)),
    hedges: (word) => word !== '' && hedges.has(word),
    reserves: (word) => word !== '' && (hedges.has(word) || views.has(word)),
  };
}

/** "isn't" and its kind, folded. */
const CONTRACTED =
  /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|might|must|need|ai|sha)nt$/;
