import { type Question, readQuestion } from '../../text/question.ts';

/** A question as it is meant where others were asked before it. */
export interface MeantQuestion {
  readonly question: Question;
  /** Words of earlier questions that it leans on; none where it says itself what it is about. */
  readonly before: readonly string[];
  /** The question that it asks on from; null where there is none. */
  readonly previous: MeantQuestion | null;
}

/** Earlier questions that are looked back at. */
const MOST_EARLIER = 4;

/**
 * Reads a question in its conversation: "And why?", "How many of them?" and "What about Vienna?"
 * are about what was asked before, and one that only names another subject still asks the same.
 *
 * @param earlier the questions before it, oldest first
 */
export function readInConversation(typed: string, earlier: readonly string[]): MeantQuestion {
  const question = readQuestion(typed);
  const last = earlier.at(-1);
  if (!question.leansBack || last === undefined) return { question, before: [], previous: null };
  const before: string[] = [];
  let { kind } = question;
  for (const text of earlier.slice(-MOST_EARLIER).reverse()) {
    const asked = readQuestion(text);
    before.push(...asked.telling.map((word) => word.text));
    if (kind === 'any' && !question.asks) kind = asked.kind;
    if (!asked.leansBack) break;
  }
  const previous = readInConversation(last, earlier.slice(-MOST_EARLIER, -1));
  return { question: { ...question, kind }, before, previous };
}
