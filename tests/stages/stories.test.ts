import { expect, it } from 'vitest';
import { runStage } from '../../src/stages/run-stage.ts';
import { storiesStage } from '../../src/stages/stories.ts';

async function filter(lines: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  async function* input() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  const out: Record<string, unknown>[] = [];
  await runStage(storiesStage(), input(), async (line) => {
    out.push(JSON.parse(line));
  });
  return out;
}

it('gives the same story to headlines about the same event, in the order of the input', async () => {
  const out = await filter([
    { id: 'a', title: 'Comet Varga seen over Lund', publishedAt: '2026-03-02T08:00:00Z' },
    { id: 'b', title: 'Price of wool falls again', publishedAt: '2026-03-02T08:00:00Z', text: '' },
    { id: 'c', title: 'Lund sees comet Varga', publishedAt: 1772442000000, source: null },
  ]);
  expect(out.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  const [comet, wool, again] = out.map(({ story }) => story);
  expect(again).toBe(comet);
  expect(wool).not.toBe(comet);
});

it('knows of the last line what becomes of the first', async () => {
  const apart = [
    { id: 1, title: 'Blaze guts harbour warehouse' },
    { id: 2, title: 'Harbour warehouse blaze under control' },
    { id: 3, title: 'Chemist Ada Brenk arrested' },
    { id: 4, title: 'Ada Brenk, a chemist, arrested at dawn' },
  ];
  const link = [
    { id: 5, title: 'Chemist Ada Brenk arrested over harbour warehouse blaze' },
    { id: 6, title: 'Brenk held for harbour warehouse blaze' },
    { id: 7, title: 'Chemist Brenk denies harbour blaze' },
  ];
  const stories = async (lines: object[]) =>
    new Set((await filter(lines)).map(({ story }) => story)).size;
  expect(await stories(apart)).toBe(2);
  expect(await stories([...apart, ...link])).toBe(1);
});

it('keeps articles apart that are told in different languages', async () => {
  const text = (words: string) => Array.from({ length: 9 }, () => words).join(' ');
  const out = await filter([
    {
      id: 1,
      title: 'Merkel, Tusk, Minsk',
      text: text('They met and talked of peace in the town.'),
    },
    {
      id: 2,
      title: 'Merkel, Tusk, Minsk',
      text: text('Sie trafen sich und sprachen über den Frieden.'),
    },
  ]);
  expect(out[1]?.story).not.toBe(out[0]?.story);
});

it('says in its place what is wrong with a line', async () => {
  expect(
    await filter([{ id: 1, title: 'A' }, 'no json', { id: 2 }, { id: 3, title: 'B', text: 7 }]),
  ).toEqual([
    { id: 1, story: 1 },
    { id: null, error: 'the line is not JSON' },
    { id: 2, error: '"title" has to be a string' },
    { id: 3, error: '"text" has to be a string' },
  ]);
});
