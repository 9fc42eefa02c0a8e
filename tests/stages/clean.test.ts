import { expect, it } from 'vitest';
import { cleanStage } from '../../src/stages/clean.ts';

it('makes an article of a raw text, with null for what it does not say', async () => {
  const text =
    'Wall repaired\n\nThe harbour wall was repaired on Monday, the council said.\n\nLeave a Reply';
  expect(await cleanStage()({ id: 1, text })).toEqual({
    title: 'Wall repaired',
    byline: null,
    publishedAt: null,
    language: 'en',
    text: 'The harbour wall was repaired on Monday, the council said.',
  });
});

it('gives the date as ISO 8601 in UTC', async () => {
  const text =
    'Wall\n\nPublished: 4 March 2014 23:30 EST\n\nThe harbour wall was repaired on Monday.';
  expect(await cleanStage()({ text })).toMatchObject({ publishedAt: '2014-03-05T04:30:00.000Z' });
});

it.each([null, 7, [], {}, { text: 7 }])(
  'says in a sentence what is wrong with %j',
  async (line) => {
    await expect(cleanStage()(line)).rejects.toThrow('"text" must be a string');
  },
);
