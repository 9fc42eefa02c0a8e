import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDays, parseDays, suggestDays } from '../../src/briefing/schedule-words.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { inWords } from '../../src/words/speak.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

describe('days of the week', () => {
  it.each(LANGUAGES)('are understood as they are shown in %s, and as in English', (language) => {
    fc.assert(
      fc.property(fc.subarray(WEEK, { minLength: 1 }), (days) => {
        expect(parseDays(inWords(formatDays(days), language), language)).toEqual(days);
        expect(parseDays(inWords(formatDays(days), 'en'), language)).toEqual(days);
      }),
    );
  });

  it('are read from one to another, over the end of the week too', () => {
    expect(parseDays('Sa–Mo', 'de')).toEqual([1, 6, 7]);
    expect(parseDays('月、水、金', 'ja')).toEqual([1, 3, 5]);
  });

  it('are suggested as they are shown, and chosen as in English', () => {
    const [first, ...others] = suggestDays('mié', 'es');
    expect(others).toEqual([]);
    expect([inWords(first?.name ?? '', 'es'), first?.value]).toEqual(['mié', 'Wed']);
    expect(suggestDays('', 'fr').map(({ value }) => value)).toContain('weekend');
  });

  it('are refused where a word is none, in words of the reader’s language', () => {
    expect(() => parseDays('someday', 'de')).toThrow('“someday” names no days');
  });
});
