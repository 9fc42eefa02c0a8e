import type { AnswerKind } from '../../text/lexicon/question-words.ts';
import type { OwnWords } from './own-words.ts';
import type { Evidence } from './score.ts';

/** How much of the question's own words a sentence has to have for each kind of answer, and how likely an answer. */
const NEEDS: Readonly<Record<AnswerKind, { readonly own: number; readonly kind: number }>> = {
  number: { own: 0.4, kind: 0.6 },
  amount: { own: 0.5, kind: 0.6 },
  size: { own: 0.5, kind: 0.5 },
  money: { own: 0.5, kind: 0.6 },
  length: { own: 0.5, kind: 0.5 },
  duration: { own: 0.5, kind: 0.6 },
  age: { own: 0.5, kind: 0.6 },
  time: { own: 0.5, kind: 0.9 },
  place: { own: 0.5, kind: 0 },
  person: { own: 0.6, kind: 0.5 },
  name: { own: 0.5, kind: 1 },
  reason: { own: 0.4, kind: 0.6 },
  manner: { own: 0.5, kind: 0 },
  whether: { own: 0.6, kind: 0 },
  any: { own: 0.6, kind: 0 },
};

/** What may be said in words that no sign tells, in a sentence with so much of the fresh words. */
const OTHERWISE: ReadonlySet<AnswerKind> = new Set(['reason', 'manner', 'person', 'time']);
const NEARLY_ALL = 0.75;

/**
 * Whether a sentence of a story says what is asked for: it has to be of that kind, and about the
 * question's own words.
 */
export function saysIt(
  kind: AnswerKind,
  { kind: likely, counts }: Evidence,
  own: OwnWords,
): boolean {
  if (kind === 'number' && !counts) return false;
  const needs = NEEDS[kind];
  if (own.all === null) return likely >= needs.kind;
  const otherwise = OTHERWISE.has(kind) && (own.fresh ?? 0) >= NEARLY_ALL;
  return own.all >= needs.own && (likely >= needs.kind || otherwise);
}

/** With so much of its own words a question is answered by an article that tells of something else. */
const BY_ITSELF = 0.9;

/** The same of a sentence that nothing is known of: it has to have every one of the words. */
export const saysByItself = (kind: AnswerKind, evidence: Evidence, own: OwnWords): boolean =>
  (own.itself ?? 0) >= BY_ITSELF && saysIt(kind, evidence, own);
