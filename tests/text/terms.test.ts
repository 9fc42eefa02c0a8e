import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, stem } from '../../src/text/stems.ts';
import { terms } from '../../src/text/terms.ts';

it('finds all forms of a word by one term', () => {
  expect(terms('Elections elected, ELECTING!', 'en')).toEqual(['elect', 'elect', 'elect']);
  expect(terms('Häfen Hafens', 'de')).toEqual(['haf', 'haf']);
  expect(stem('правительства', 'ru')).toBe(stem('правительство', 'ru'));
});

it('makes no difference of dots, accents and kinds of apostrophe', () => {
  expect(terms('U.S. US', 'en')).toEqual(['us', 'us']);
  expect(terms("Café's café’s cafe", 'en')).toEqual(['cafe', 'cafe', 'cafe']);
  expect(fold('Łódź')).toBe('lodz');
  expect(fold('ＦＵＬＬ')).toBe('full');
});

it('reads a number however its thousands are parted, and keeps decimals apart from them', () => {
  expect(terms('1,000 1.000 1000', 'en')).toEqual(['1000', '1000', '1000']);
  expect(terms('3.5 3,5 35', 'en')).toEqual(['3p5', '3p5', '35']);
});

it('keeps stop words, which phrases need', () => {
  expect(terms('the end of the pier', 'en')).toEqual(['the', 'end', 'of', 'the', 'pier']);
});

it('stems the same however often and in whatever order it is asked', () => {
  const first = stem('harbours', 'en');
  for (let index = 0; index < 60_000; index += 1) stem(`w${index}`, 'en');
  expect(stem('harbours', 'en')).toBe(first);
  expect(stem('harbours', null)).toBe('harbours');
});

it('cuts what is too long to be a word', () => {
  expect(terms('a'.repeat(100_000), 'en')).toEqual(['a'.repeat(64)]);
});

/** What FTS5 makes of terms joined by spaces. */
function tokensOf(joined: string): string[] {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE VIRTUAL TABLE page USING fts5(
      text, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'");
    CREATE VIRTUAL TABLE token USING fts5vocab(page, instance)`);
  database.prepare('INSERT INTO page (text) VALUES (?)').run(joined);
  const rows = database.prepare('SELECT term FROM token ORDER BY "offset"').all();
  database.close();
  return rows.map((row) => String(row.term));
}

it.each([
  ['en', 'The U.S. won’t send 3.5 tonnes to O’Brien’s café, COVID-19 or not.'],
  ['de', 'Die Straße nach Łódź wird für 1.000 Züge größer.'],
  ['fr', "L'élection d'aujourd'hui n'a pas eu lieu."],
  ['ru', 'Ёлки у порта срублены.'],
  ['ar', 'أعلنت الحُكومة إغلاق الميناء.'],
  ['hi', 'सरकार ने हिन्दी में कहा।'],
  ['ja', '東京の港は、ストライキで閉鎖された。'],
  ['th', 'รัฐมนตรีกล่าวเมื่อวันอาทิตย์'],
  ['ko', '정부는 항구를 폐쇄했다.'],
])('gives FTS5 terms that it takes as one token each (%s)', (language, text) => {
  const found = terms(text, language);
  expect(found.length).toBeGreaterThan(2);
  expect(tokensOf(found.join(' '))).toEqual(found);
});

it('has only letters, marks and digits in the terms of any text', () => {
  const language = fc.constantFrom('en', 'de', 'ar', 'tr', 'ta', 'xx', null);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, (text, spoken) => {
      for (const term of terms(text, spoken)) expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
    }),
    { seed: 2, numRuns: 200 },
  );
});
