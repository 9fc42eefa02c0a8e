import { createAnswers } from '../../src/briefing/answers.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { Store } from '../../src/core/store.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { SEED } from './search.ts';
import { syntheticArticles } from './synthetic-library.ts';

const QUESTIONS = 300;
const WARM_UP = 20;

/** Asks for the eight words of a stored article's headline, one question after the other. */
export async function measureAnswers(store: Store): Promise<Quantiles> {
  const answers = createAnswers(store, systemClock);
  const times: number[] = [];
  for (const { title } of syntheticArticles(WARM_UP + QUESTIONS, SEED)) {
    const start = performance.now();
    await answers.answer({ question: `How many ${title}?`, scope: { kind: 'person', id: '1' } });
    times.push(performance.now() - start);
  }
  return quantilesOf(times.slice(WARM_UP));
}
