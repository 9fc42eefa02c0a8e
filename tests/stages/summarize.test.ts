import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openStageWriting } from '../../src/stages/stage-writing.ts';
import { summarizeStage } from '../../src/stages/summarize.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { writes } from '../fakes/serve-model.ts';

const { summaries } = await openStageWriting('extractive', readConfig({}));
const stage = summarizeStage(summaries);
const TEXT =
  'Pier closed\r\nThe pier of Norvik is closed until Friday, the port said.\r\nDivers clear the basin near the pier.\r\nTea sold well.\r\n';

it('gives sentences that stand in the text where it says', async () => {
  const { sentences } = (await stage({ id: 1, text: TEXT, sentences: 2 })) as {
    sentences: { text: string; start: number; end: number }[];
  };
  expect(sentences).toHaveLength(2);
  for (const { text, start, end } of sentences) expect(TEXT.slice(start, end)).toBe(text);
});

it('gives three sentences unless told otherwise, and takes null for nothing', async () => {
  const text =
    'One pier is closed now. Two piers are open today. Three ships wait for them. Four divers work there.';
  expect(await stage({ text, title: null, sentences: null, language: null })).toHaveProperty(
    'sentences.length',
    3,
  );
});

it.each([
  [null, 'object'],
  [[], 'object'],
  [{}, '"text"'],
  [{ text: 5 }, '"text"'],
  [{ text: 'a', title: 5 }, '"title"'],
  [{ text: 'a', sentences: 0 }, '"sentences"'],
  [{ text: 'a', sentences: 11 }, '"sentences"'],
  [{ text: 'a', sentences: 1.5 }, '"sentences"'],
  [{ text: 'a', sentences: '3' }, '"sentences"'],
  [{ text: 'a', language: 'English' }, '"language"'],
  [{ text: 'a', language: 5 }, '"language"'],
])('says which field of %j is wrong', async (line, named) => {
  await expect(stage(line)).rejects.toThrow(named);
});

it('gives what a model writes with the passages that it rests on', async () => {
  const { url } = await openModelServer({ says: writes(['The pier of Norvik is closed.', 2]) });
  const config = readConfig({ OPENAI_BASE_URL: url, OPENAI_MODEL: 'm' });
  const writing = summarizeStage((await openStageWriting('openai', config)).summaries);
  const { sentences } = (await writing({ text: TEXT, sentences: 1, language: 'en' })) as {
    sentences: { text: string; passages: { start: number; end: number }[] }[];
  };
  expect(sentences[0]?.text).toBe('The pier of Norvik is closed.');
  const [passage] = sentences[0]?.passages ?? [];
  expect(TEXT.slice(passage?.start, passage?.end)).toContain('The pier of Norvik is closed until');
});
