import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../src/ingest/fingerprint.ts';

it('is the same whatever the case, white space, punctuation and form of letters', () => {
  const plain = fingerprint('Harbour wall repaired', 'The wall’s café is open: 3.5 metres higher.');
  expect(plain).toMatch(/^[\da-f]{64}$/);
  expect(
    fingerprint(
      ' HARBOUR  wall – repaired! ',
      "the WALL's cafe\u0301 is open\n\n(3.5 metres higher)",
    ),
  ).toBe(plain);
});

it.each([
  ['another word', 'Wall', 'The wall is new.'],
  ['another number', 'Wall', 'The wall is 35 years old.'],
  ['another headline', 'Walls', 'The wall is old.'],
  ['a word that moved from the headline', 'Wall the', 'wall is old.'],
])('differs by %s', (_, title, text) => {
  const others = ['The wall is old.', 'The wall is 3.5 years old.'].map((own) =>
    fingerprint('Wall', own),
  );
  expect(others).not.toContain(fingerprint(title, text));
});

it('tells texts without letters apart', () => {
  expect(fingerprint('Wall', '🙂')).not.toBe(fingerprint('Wall', '🙃'));
});

it('is made for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
      expect(fingerprint(title, text)).toBe(fingerprint(` ${title}\n`, `\t${text} `));
    }),
    { seed: 26, numRuns: 300 },
  );
});
