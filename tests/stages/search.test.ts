import { writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { openSearchStage } from '../../src/stages/search.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

function articlesFile(lines: readonly (object | string)[]): string {
  const path = `${temporaryFolder()}/articles.jsonl`;
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

async function openStage(lines: readonly (object | string)[]) {
  const stage = await openSearchStage(articlesFile(lines), temporaryFolder());
  onTestFinished(() => stage.close());
  return async (line: unknown) => {
    const { hits } = (await stage.line(line)) as { hits: { id: unknown; score: number }[] };
    return hits;
  };
}

it('finds articles of the file under their own ids, best first', async () => {
  const search = await openStage([
    { id: 'b', title: 'Chess', text: 'The champion lost.', publishedAt: null, source: null },
    { id: 7, title: 'Weather', text: 'Rain over the dam.', publishedAt: '2026-11-20T10:00:00Z' },
    { id: 'a', title: 'Dam repaired', text: 'It took a week.', source: 'The Courier' },
    { id: 'c', title: 'Football', text: 'A draw.' },
    { id: 'd', title: 'Science', text: 'A comet was seen.' },
  ]);
  const hits = await search({ id: 1, query: 'dam' });
  expect(hits.map(({ id }) => id)).toEqual(['a', 7]);
  expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Number.POSITIVE_INFINITY);
  expect((await search({ query: 'dam after:2026-11-20' })).map(({ id }) => id)).toEqual([7]);
  expect((await search({ query: 'dam source:courier' })).map(({ id }) => id)).toEqual(['a']);
});

it('keeps articles apart that are equal', async () => {
  const same = { title: 'Dam repaired', text: 'It took a week.' };
  const search = await openStage([
    { id: 'x', ...same },
    { id: 'y', ...same },
  ]);
  expect((await search({ query: 'dam' })).map(({ id }) => id).sort()).toEqual(['x', 'y']);
});

it('gives as many hits as asked for, ten where nothing is said', async () => {
  const lines = Array.from({ length: 30 }, (_, id) => ({ id, title: `Dam ${id}`, text: 'x' }));
  const search = await openStage([...lines, '', '  ']);
  expect(await search({ query: 'dam' })).toHaveLength(10);
  expect(await search({ query: 'dam', limit: 25 })).toHaveLength(25);
});

it.each([
  [{}, 'query'],
  [{ query: 5 }, 'query'],
  [{ query: 'dam', limit: 0 }, 'limit'],
  [{ query: 'dam', limit: 1.5 }, 'limit'],
  [{ query: 'dam', limit: 1e9 }, 'limit'],
])('says in a sentence what is wrong with %j', async (line, field) => {
  const search = await openStage([{ id: 1, title: 'Dam', text: 'x' }]);
  await expect(search(line)).rejects.toThrow(field);
});

it('names the line of the file that holds no article', async () => {
  const broken = articlesFile([{ id: 1, text: 'x' }, '{"id": 2']);
  await expect(openSearchStage(broken, temporaryFolder())).rejects.toThrow('line 2');
  const empty = articlesFile([{ id: 1 }]);
  await expect(openSearchStage(empty, temporaryFolder())).rejects.toThrow('line 1');
});

it('takes every line for one article, whatever separators stand in its text', async () => {
  const search = await openStage([{ id: 1, text: 'The dam\u2028holds.' }, '\r']);
  expect(await search({ query: 'holds' })).toHaveLength(1);
});

it('says when the file is not there', async () => {
  const missing = openSearchStage(`${temporaryFolder()}/missing.jsonl`, temporaryFolder());
  await expect(missing).rejects.toThrow(UserError);
  await expect(
    openSearchStage(`${temporaryFolder()}/none.jsonl`, temporaryFolder()),
  ).rejects.toThrow('cannot be read');
});
