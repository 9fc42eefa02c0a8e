import { expect, it } from 'vitest';
import { createAnswers } from '../../src/briefing/answers.ts';
import type { ArticleDraft } from '../../src/core/article.ts';
import { LIBRARY, type Owner, type Scope } from '../../src/core/scope.ts';
import { draft } from '../fakes/article-drafts.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const HERE: Scope = { kind: 'server', id: '1' };
const ELSEWHERE: Scope = { kind: 'server', id: '2' };
const DAY = 24 * 60 * 60 * 1000;

async function library(given: readonly Partial<ArticleDraft>[], owner: Owner = LIBRARY) {
  const { store, clock } = await temporaryStore();
  await store.articles.add(given.map(draft), owner);
  return { store, clock, answers: createAnswers(store, clock) };
}

const BRIDGE = {
  title: 'A bridge for Little Tarrow',
  text: 'The harbour office opened a bridge to Little Tarrow in 1971. It is 310 metres long.',
};
const MILL = {
  title: 'The mill at Ruddelbeck',
  text: 'The mill at Ruddelbeck grinds wheat. Its wheel was replaced in 1954.',
};
const FAIR = {
  title: 'The fair in Hesterfold',
  text: 'The fair in Hesterfold had 4,300 visitors. A goose won the race.',
};

it('answers from the article that says it, and quotes it exactly', async () => {
  const { answers } = await library([BRIDGE, MILL, FAIR]);
  const { answered, sentences } = await answers.answer({
    question: 'When was the bridge to Little Tarrow opened?',
    scope: HERE,
  });
  const [best] = sentences;
  expect(answered).toBe(true);
  expect(best?.article.title).toBe(BRIDGE.title);
  expect(best?.text).toBe(best?.article.text.slice(best.start, best.end));
  expect(best?.text).toContain('1971');
});

it('finds an article by another form of its verb', async () => {
  const { answers } = await library([BRIDGE, MILL, FAIR]);
  const { sentences } = await answers.answer({ question: 'Who wins?', scope: HERE });
  expect(sentences.map(({ text }) => text)).not.toContain('A goose won the race.');
  const asked = await answers.answer({ question: 'What did the goose win?', scope: HERE });
  expect(asked.sentences[0]?.text).toBe('A goose won the race.');
});

it('says that nothing tells, with what comes nearest', async () => {
  const { answers } = await library([BRIDGE, MILL, FAIR]);
  const { answered, sentences } = await answers.answer({
    question: 'Who painted the bridge to Grauwick in 1990?',
    scope: HERE,
  });
  expect(answered).toBe(false);
  expect(sentences[0]?.article.title).toBe(BRIDGE.title);
});

it('has no answer to a question without words, not the newest article', async () => {
  const { answers } = await library([BRIDGE]);
  for (const question of ['', '?!', 'When was that?', 'And why?'])
    expect(await answers.answer({ question, scope: HERE })).toEqual({
      answered: false,
      sentences: [],
    });
});

it('answers from nothing that the one who asks may not see', async () => {
  const { answers, store } = await library([MILL, FAIR]);
  await store.articles.add([draft(BRIDGE)], 'server:1');
  const question = 'When was the bridge to Little Tarrow opened?';
  const [own] = (await answers.answer({ question, scope: HERE })).sentences;
  expect(own?.article.title).toBe(BRIDGE.title);
  const articles = own === undefined ? [] : [own.article.id];
  const context = { questions: [], articles };
  const others = await answers.answer({ question, scope: ELSEWHERE, context });
  expect(others.answered).toBe(false);
  expect(others.sentences.map(({ article }) => article.title)).not.toContain(BRIDGE.title);
});

it('keeps to the days that were asked for', async () => {
  const { answers, store, clock } = await library([]);
  const ago = (days: number) => clock.now() - days * DAY;
  await store.articles.add(
    [draft({ ...BRIDGE, publishedAt: ago(40) }), draft({ ...MILL, publishedAt: ago(2) })],
    LIBRARY,
  );
  const question = 'When was the bridge to Little Tarrow opened?';
  const recent = await answers.answer({ question, scope: HERE, days: 7 });
  expect(recent.answered).toBe(false);
  expect(recent.sentences.map(({ article }) => article.title)).not.toContain(BRIDGE.title);
  expect((await answers.answer({ question, scope: HERE, days: 60 })).answered).toBe(true);
});

it('asks the articles of the conversation first, and the library where they do not say', async () => {
  const other = {
    title: 'A bridge for Great Tarrow',
    text: 'The bridge to Great Tarrow was opened in 1988. The bridge was opened by the mayor.',
  };
  const { answers, store } = await library([other, BRIDGE, FAIR]);
  const all = await store.articles.latest(HERE, 10);
  const id = all.find(({ title }) => title === BRIDGE.title)?.id ?? 0;
  const context = { questions: [], articles: [id] };
  const about = (question: string) => answers.answer({ question, scope: HERE, context });
  expect((await about('When was the bridge opened?')).sentences[0]?.text).toContain('1971');
  const fair = await about('How many visitors had the fair in Hesterfold?');
  expect(fair.answered).toBe(true);
  expect(fair.sentences[0]?.text).toContain('4,300');
});

it('understands what follows on by the questions before it', async () => {
  const { answers } = await library([BRIDGE, MILL, FAIR]);
  const context = { questions: ['When was the bridge to Little Tarrow opened?'], articles: [] };
  const ask = (question: string) => answers.answer({ question, scope: HERE, context });
  expect((await ask('And how long is it?')).sentences[0]?.text).toContain('310 metres');
  expect((await ask('When was that?')).sentences[0]?.text).toContain('1971');
  const fair = { questions: ['Where did visitors come to a fair?'], articles: [] };
  const many = await answers.answer({
    question: 'And how many of them?',
    scope: HERE,
    context: fair,
  });
  expect(many.sentences[0]?.text).toContain('4,300');
  const mill = await ask('And when was the wheel of the mill at Ruddelbeck replaced?');
  expect(mill.sentences[0]?.text).toContain('1954');
});

it('stops when it is told to', async () => {
  const { answers } = await library([BRIDGE, MILL]);
  const stop = new AbortController();
  const answer = answers.answer({
    question: 'How long is the bridge?',
    scope: HERE,
    signal: stop.signal,
  });
  const reason = new Error('nobody waits any more');
  stop.abort(reason);
  await expect(answer).rejects.toBe(reason);
});

it('reads a bounded part of a library of long articles', async () => {
  const minutes = (session: number) => ({
    title: `Minutes of session ${session}`,
    text: `The dam was discussed in session ${session}. ${'Nothing else was said. '.repeat(3_000)}`,
  });
  const { store, clock } = await library(Array.from({ length: 12 }, (_, index) => minutes(index)));
  const read = new Set<number>();
  const articles = {
    ...store.articles,
    getMany: async (ids: readonly number[], scope: Scope) =>
      (await store.articles.getMany(ids, scope)).map((article) => ({
        ...article,
        get text() {
          read.add(article.id);
          return article.text;
        },
      })),
  };
  const answers = createAnswers({ ...store, articles }, clock);
  const question = 'Which session discussed the dam?';
  expect((await answers.answer({ question, scope: HERE })).sentences).not.toEqual([]);
  expect(read.size).toBe(5);
});
