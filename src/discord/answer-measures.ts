import type { Clock } from '../core/clock.ts';
import type { Meter } from '../core/meter.ts';

/** What an answer came to: `refused` told the person what to do, `failed` was a bug or a lost answer. */
export type AnswerResult = 'answered' | 'refused' | 'failed';

/** Counts answers and times them. @returns begins one, by a name of ours, and gives what ends it. */
export function measureAnswers(
  meter: Meter,
  clock: Clock,
): (name: string) => (result: AnswerResult) => void {
  const answers = meter.count('courant_answers_total', 'Answers to people.', ['name', 'result']);
  const seconds = meter.timing('courant_answer_seconds', 'Time until an answer was sent.', [
    'name',
  ]);
  return (name) => {
    const begun = clock.now();
    return (result) => {
      answers({ name, result });
      seconds(clock.now() - begun, { name });
    };
  };
}
