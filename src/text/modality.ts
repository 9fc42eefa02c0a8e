import { NEGATORS, REFUSALS } from './lexicon/modality.ts';
import { fold } from './stems.ts';

/** The words of a language that turn a statement round; all folded. */
export interface Modality {
  /** Whether a word says no: "not", "never", "without", "isn't". */
  negates(word: string): boolean;
  /** Whether a word says no or comes near it: "refused", "banned", "unlikely". */
  opposes(word: string): boolean;
}

const made = new Map<string, Modality>();

/** @param language ISO 639-1; of one without lists nothing negates. */
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
  const negates = (word: string) =>
    word !== '' && (negators.has(word) || (language === 'en' && CONTRACTED.test(word)));
  return {
    negates,
    opposes: (word) => negates(word) || (word !== '' && refusals.has(word)),
  };
}

/** "isn't" and its kind, folded. */
const CONTRACTED =
  /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|might|must|need|ai|sha)nt$/;
