import fc from 'fast-check';
import { expect, it } from 'vitest';
import { words } from '../../src/text/words.ts';

const read = (text: string, language: string | null = 'en') =>
  words(text, language).map((word) => word.text);

it('keeps what stands inside a word with it', () => {
  expect(read("The U.S. didn't raise 3.5 of 1,000,000 tonnes.")).toEqual([
    'The',
    'U.S',
    "didn't",
    'raise',
    '3.5',
    'of',
    '1,000,000',
    'tonnes',
  ]);
});

it('parts what only touches', () => {
  expect(read('al-Hadra,north/south (harbour) "pier" 12.04.2014 example.com')).toEqual([
    'al',
    'Hadra',
    'north',
    'south',
    'harbour',
    'pier',
    '12',
    '04',
    '2014',
    'example',
    'com',
  ]);
});

it('finds the word after a shortened one', () => {
  expect(read("l'homme d'or", 'fr')).toEqual(['l', 'homme', 'd', 'or']);
  expect(read('O’Brien’s boat')).toEqual(['O', 'Brien’s', 'boat']);
});

it('segments scripts without spaces', () => {
  expect(read('東京の港は閉鎖された。', 'ja')).toContain('東京');
  expect(read('รัฐมนตรีกล่าวว่า', 'th')).toContain('รัฐมนตรี');
  expect(read('港口today关闭', 'zh')).toContain('today');
});

it('leaves vowel signs, joiners and marks in their words', () => {
  expect(read('हिन्दी में', 'hi')).toEqual(['हिन्दी', 'में']);
  expect(read('می‌رود', 'fa')).toEqual(['می‌رود']);
  expect(read('❤️ 👍🏽 …!', null)).toEqual([]);
});

it('gives words of any text verbatim, in order, without overlaps', () => {
  const language = fc.constantFrom('en', 'fr', 'ja', null);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, (text, spoken) => {
      let last = 0;
      for (const { text: word, start, end } of words(text, spoken)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(word);
        last = end;
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});
