import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/briefing/parse-query.ts';

const none = { words: [], phrases: [], excluded: [] };

describe('reading a search', () => {
  it('takes words as they are typed', () => {
    expect(parseQuery('  harbour   Crane ')).toEqual({ ...none, words: ['harbour', 'Crane'] });
  });

  it('keeps what stands in quotes together, whatever the quotes look like', () => {
    expect(parseQuery('"harbour crane" “dam repair” «ville basse» „neue Fähre“').phrases).toEqual([
      'harbour crane',
      'dam repair',
      'ville basse',
      'neue Fähre',
    ]);
  });

  it('excludes words and phrases that have a dash before them', () => {
    expect(parseQuery('harbour -crane -"night shift"')).toEqual({
      ...none,
      words: ['harbour'],
      excluded: ['crane', 'night shift'],
    });
  });

  it('takes a dash inside or beside words for punctuation', () => {
    expect(parseQuery('north-east - -- coast').words).toEqual(['north-east', '-', '--', 'coast']);
  });

  it('reads a source, with quotes where its name has spaces', () => {
    expect(parseQuery('dam source:Courier').source).toBe('Courier');
    expect(parseQuery('SOURCE:"The Tide Table" dam').source).toBe('The Tide Table');
  });

  it('reads days in UTC', () => {
    expect(parseQuery('after:2026-01-31 before:2026-02-28')).toEqual({
      ...none,
      after: Date.UTC(2026, 0, 31),
      before: Date.UTC(2026, 1, 28),
    });
  });

  it.each([
    'before:yesterday',
    'after:2026-02-30',
    'before:',
    'after:2026-1-1',
    'before:0050-13-01',
  ])('takes %s, which is no date, for a word', (typed) => {
    expect(parseQuery(typed)).toEqual({ ...none, words: [typed] });
  });

  it('takes a quote that is never closed for nothing more than a quote', () => {
    expect(parseQuery('harbour "crane').words).toEqual(['harbour', '"crane']);
  });

  it('loses no letter of any query', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    const typed = fc.string({
      unit: fc.constantFrom('a', 'Ω', '7', ' ', '"', '-', '“', '”', '«', '\n'),
    });
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseQuery(text);
        const kept = [...read.words, ...read.phrases, ...read.excluded].map(letters).join('');
        expect([...kept].sort()).toEqual([...letters(text)].sort());
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('takes any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parseQuery(text).words.every((word) => word !== '')).toBe(true);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
