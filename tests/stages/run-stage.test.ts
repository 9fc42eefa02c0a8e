import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/ingest/split-lines.ts';
import { runStage } from '../../src/stages/run-stage.ts';

const shout = {
  async line(input: unknown) {
    const { text } = input as { text?: unknown };
    if (typeof text !== 'string') throw new Error('"text" must be a string');
    return { text: text.toUpperCase() };
  },
  close: async () => {},
};

async function filter(input: string): Promise<unknown[]> {
  const lines: unknown[] = [];
  await runStage(shout, splitLines(Readable.from([Buffer.from(input)])), async (line) => {
    lines.push(JSON.parse(line));
  });
  return lines;
}

async function* tooLong() {
  yield null;
}

describe('a stage as a filter', () => {
  it('gives a line for each line, in order, with its id', async () => {
    expect(await filter('{"id":"b","text":"x"}\n{"id":2,"text":"y"}\n')).toEqual([
      { id: 'b', text: 'X' },
      { id: 2, text: 'Y' },
    ]);
  });

  it('says in its place what is wrong with a line, and goes on', async () => {
    const input = '{"id":1}\nnot json\n[]\n\n{"text":"no id"}\n{"id":3,"text":"z"}';
    expect(await filter(input)).toEqual([
      { id: 1, error: '"text" must be a string' },
      { id: null, error: 'the line is not JSON' },
      { id: null, error: 'the line is not a JSON object' },
      { id: null, error: 'the line is not JSON' },
      { id: null, text: 'NO ID' },
      { id: 3, text: 'Z' },
    ]);
  });

  it('tells of a line that is too long in its place, and holds no more of it than the limit', async () => {
    const chunks = ['ab', 'cd\n', 'abcde\nx\r', '\nabcd', 'e'].map((text) => Buffer.from(text));
    const lines = await Array.fromAsync(splitLines(Readable.from(chunks), 4));
    expect(lines).toEqual(['abcd', null, 'x', null]);
    const told: string[] = [];
    await runStage(shout, tooLong(), async (line) => {
      told.push(line);
    });
    expect(told).toEqual(['{"id":null,"error":"the line is longer than 20 million characters"}']);
  });

  it('parts lines at line feeds alone, wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u2028', ' ') })),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await Array.fromAsync(splitLines(Readable.from(chunks)))).toEqual(lines);
        },
      ),
    );
  });
});
