import { writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { UserError } from '../../src/core/errors.ts';
import { openAnswerStage } from '../../src/stages/answer.ts';
import { openStage } from '../../src/stages/open-stage.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { writes } from '../fakes/serve-model.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

interface Answered {
  readonly answered: boolean;
  readonly sentences: readonly {
    readonly articleId: unknown;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
  }[];
}

function articlesFile(lines: readonly object[]): string {
  const path = `${temporaryFolder()}/articles.jsonl`;
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

async function openOn(lines: readonly object[]) {
  const stage = await openAnswerStage(articlesFile(lines), temporaryFolder(), null);
  onTestFinished(() => stage.close());
  return async (question: unknown) => (await stage.line({ id: 1, question })) as Answered;
}

const ARTICLES = [
  {
    id: 'dam',
    title: 'Dam repaired',
    text: 'The dam at Grauwick was repaired in six weeks. Divers found the crack in March.',
    publishedAt: '2026-11-20T10:00:00Z',
    source: 'The Courier',
  },
  { id: 7, title: null, text: 'A comet was seen over Hesterfold.\n\nIt was green.' },
];

it('quotes the sentences that answer under the file’s own ids, best first', async () => {
  const ask = await openOn(ARTICLES);
  const { answered, sentences } = await ask('When did divers find the crack in the dam?');
  expect(answered).toBe(true);
  expect(sentences[0]).toMatchObject({ articleId: 'dam', start: 47, end: 79 });
  expect(sentences[0]?.text).toBe('Divers found the crack in March.');
  const scores = sentences.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect((await ask('Where was the comet seen?')).sentences[0]?.articleId).toBe(7);
});

it('says so where the articles do not tell', async () => {
  const ask = await openOn(ARTICLES);
  expect((await ask('Who built the lighthouse of Little Tarrow?')).answered).toBe(false);
  expect(await ask('')).toEqual({ answered: false, sentences: [] });
});

it('says in a sentence what is wrong with a line', async () => {
  const ask = await openOn(ARTICLES);
  await expect(ask(5)).rejects.toThrow('question');
  await expect(ask(undefined)).rejects.toThrow('question');
});

it('needs a file of articles', async () => {
  const surroundings = { config: readConfig({}), makeFolder: temporaryFolder };
  await expect(openStage(['answer'], surroundings)).rejects.toThrow('--articles');
  await expect(openStage(['answer', '--articles', 'no-such-file'], surroundings)).rejects.toThrow(
    UserError,
  );
});

it('has a model put it into words where that is asked for', async () => {
  const { url } = await openModelServer({
    says: writes(['Divers found the crack in the dam in March.', 1]),
  });
  const config = readConfig({ OPENAI_BASE_URL: url, OPENAI_MODEL: 'm' });
  const stage = await openStage(
    ['answer', '--articles', articlesFile(ARTICLES), '--model', 'openai'],
    { config, makeFolder: temporaryFolder },
  );
  onTestFinished(() => stage.close());
  expect(await stage.line({ id: 1, question: 'When did divers find the crack?' })).toMatchObject({
    answered: true,
    written: [{ text: 'Divers found the crack in the dam in March.', quotes: [0] }],
  });
});
