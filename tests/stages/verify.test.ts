import { expect, it } from 'vitest';
import { verifyStage } from '../../src/stages/verify.ts';

const stage = verifyStage();
const sources = ['The pier of Larvik closes on Friday for 12 days, the port said.'];

it('says of a claim whether its sources say it, and what they do not', async () => {
  expect(await stage({ id: 1, sources, claim: 'The pier of Larvik closes for 12 days.' })).toEqual({
    supported: true,
    problems: [],
  });
  expect(await stage({ id: 2, sources, claim: 'The pier of Larvik closes for 15 days.' })).toEqual({
    supported: false,
    problems: [{ kind: 'number', text: '15' }],
  });
});

it.each([
  [null, 'object'],
  [[], 'object'],
  [{ claim: 'a' }, '"sources"'],
  [{ sources: 'a', claim: 'a' }, '"sources"'],
  [{ sources: [5], claim: 'a' }, '"sources"'],
  [{ sources: [] }, '"claim"'],
  [{ sources: [], claim: 5 }, '"claim"'],
  [{ sources: [], claim: 'a', language: 'English' }, '"language"'],
])('says which field of %j is wrong', async (line, named) => {
  await expect(stage(line)).rejects.toThrow(named);
});
