import { createAnswers } from '../../src/briefing/answers.ts';
import type { Clock } from '../../src/core/clock.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import type { Store } from '../../src/core/store.ts';
import { draft } from '../fakes/article-drafts.ts';
import type { AskedCase, AskedStory } from './read-cases.ts';

/** What became of a question. */
export interface Outcome extends AskedCase {
  readonly story: AskedStory;
  readonly answered: boolean;
  /** The best sentence; empty where there is none. */
  readonly said: string;
  readonly right: boolean;
}

/** Shares of the questions, 0–1. */
export interface Figures {
  /** Of those that the story answers: the right sentence came first, and as an answer. */
  readonly right: number;
  /** Of the same: it was said that the articles do not say. */
  readonly refused: number;
  /** Of those that the story does not answer: something was given as the answer. */
  readonly missed: number;
}

const READER: Scope = { kind: 'server', id: '1' };

/** Asks each question in the thread of its story, in a library that has the other stories too. */
export async function askCases(
  stories: readonly AskedStory[],
  store: Store,
  clock: Clock,
): Promise<Outcome[]> {
  await store.articles.add(
    stories.map(({ title, text, language }) => draft({ title, text, language })),
    LIBRARY,
  );
  const stored = await store.articles.latest(READER, stories.length);
  const ids = new Map(stored.map(({ title, id }) => [title, id]));
  const answers = createAnswers(store, clock);
  const outcomes: Outcome[] = [];
  for (const story of stories) {
    const articles = [ids.get(story.title) ?? 0];
    for (const asked of story.cases) {
      const { question, earlier: questions } = asked;
      const context = { questions, articles };
      const { answered, sentences } = await answers.answer({ question, scope: READER, context });
      const [best] = sentences;
      const said = best?.text ?? '';
      const ours = best?.article.id === articles[0];
      const right = answered && ours && asked.answers.some((part) => said.includes(part));
      outcomes.push({ ...asked, story, answered, said, right });
    }
  }
  return outcomes;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const sayable = outcomes.filter(({ answers }) => answers.length > 0);
  const near = outcomes.filter(({ answers }) => answers.length === 0);
  const share = (of: readonly Outcome[], is: (one: Outcome) => boolean) =>
    of.filter(is).length / Math.max(1, of.length);
  return {
    right: share(sayable, ({ right }) => right),
    refused: share(sayable, ({ answered }) => !answered),
    missed: share(near, ({ answered }) => answered),
  };
}
