import { expect, it } from 'vitest';
import { createAnswers } from '../../src/briefing/answers.ts';
import { createWrittenAnswers } from '../../src/briefing/written-answers.ts';
import { readConfig } from '../../src/config.ts';
import { LIBRARY } from '../../src/core/scope.ts';
import { openWriting } from '../../src/open-writing.ts';
import { draft } from '../fakes/article-drafts.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { type ModelAnswer, passagesGiven, writes } from '../fakes/serve-model.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const scope = { kind: 'server', id: '1' } as const;
const QUESTION = 'When did divers find the crack in the dam at Grauwick?';
const FOUND = 'Divers found the crack in the dam at Grauwick on 3 March.';

/** Answers over one article, with a model that answers so. */
async function answering(...answer: Parameters<typeof openModelServer>) {
  const model = await openModelServer(...answer);
  const { store, clock, log } = await temporaryStore();
  await store.articles.add(
    [draft({ title: 'Dam repaired', text: `The dam was repaired in six weeks. ${FOUND}` })],
    LIBRARY,
  );
  const config = readConfig({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'm' });
  const { writer, voices } = await openWriting(config, { store, clock, log });
  const answers = createWrittenAnswers(createAnswers(store, clock), writer);
  const ask = async (question = QUESTION, locale = 'en-GB') =>
    answers.answer({ question, scope, voice: await voices.personal({ scope, locale }) });
  return { ask, model, clock };
}

it('a model puts into words what the quotations have, and names them', async () => {
  const { ask, model } = await answering((asked) => ({
    says: writes([
      'Divers found the crack at Grauwick on 3 March.',
      1 + passagesGiven(asked).findIndex((text) => text.includes('3 March')),
    ]),
  }));
  const { answered, written, writtenBy, sentences, fallback } = await ask();
  expect({ answered, writtenBy, fallback }).toEqual({
    answered: true,
    writtenBy: 'm',
    fallback: null,
  });
  expect(written?.[0]?.text).toBe('Divers found the crack at Grauwick on 3 March.');
  const [quote = -1] = written?.[0]?.quotes ?? [];
  expect(sentences[quote]?.text).toBe(FOUND);
  expect(model.requests[0]?.messages[1]?.content).toContain(`Question: ${QUESTION}`);
});

it('answers in the language of whoever asks', async () => {
  const german = 'Taucher fanden den Riss im Damm von Grauwick am 3. März.';
  const { ask } = await answering({ says: writes([german, 1]) });
  expect((await ask(QUESTION, 'de')).written?.[0]?.text).toBe(german);
});

it.each([
  [
    'another date',
    writes(['Divers found the crack in the dam at Grauwick on 5 March.', 1]),
    'unfit',
  ],
  ['a quotation that is not there', { passage: 11 }, 'unfit'],
  ['nothing', writes(), 'nothing'],
] as const)('where it writes %s, the articles are quoted', async (_, said, fallback) => {
  const says = typeof said === 'string' ? said : writes([FOUND, said.passage]);
  const answer = await (await answering({ says })).ask();
  expect(answer).toMatchObject({ answered: true, written: null, fallback });
  expect(answer.sentences[0]?.text).toBe(FOUND);
});

it('where it is slow, the articles are quoted after eight seconds', async () => {
  const { ask, model, clock } = await answering(new Promise<ModelAnswer>(() => {}));
  const asked = ask();
  await model.asked;
  clock.move(8000);
  expect(await asked).toMatchObject({ answered: true, written: null, fallback: 'late' });
});

it('where the articles do not say, it is not asked', async () => {
  const { ask, model } = await answering({ says: writes(['Nobody knows.', 1]) });
  const answer = await ask('Who conducts the choir of Tarn?');
  expect(answer).toMatchObject({ answered: false, written: null, fallback: null });
  expect(model.requests).toEqual([]);
});
