import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HighlightSpan, highlight } from '../../src/briefing/highlight.ts';
import { parseQuery } from '../../src/briefing/parse-query.ts';

const text = (spans: readonly HighlightSpan[]) => spans.map((span) => span.text).join('');
const hits = (spans: readonly HighlightSpan[]) =>
  spans.filter((span) => span.hit).map((span) => span.text);

const filler = 'Nothing of note was said in the assembly that long and quiet morning. '.repeat(20);

describe('highlighting what was searched for', () => {
  it('marks the words in whatever form they stand', () => {
    const spans = highlight('Two cranes fell into the harbour.', parseQuery('crane'), 'en', 100);
    expect(text(spans)).toBe('Two cranes fell into the harbour.');
    expect(hits(spans)).toEqual(['cranes']);
  });

  it('shows the passage where the words stand together, not where one of them stands first', () => {
    const article = `A crane was painted. ${filler}The crane at the harbour fell. ${filler}`;
    const spans = highlight(article, parseQuery('harbour crane'), 'en', 80);
    expect(hits(spans)).toEqual(['crane', 'harbour']);
    expect(text(spans)).toMatch(/^….*The crane at the harbour fell\..*…$/);
    expect(text(spans).length).toBeLessThanOrEqual(80);
  });

  it('looks through the first pages of a text that is as long as a book', () => {
    const book = `${filler.repeat(200)} The crane fell.`;
    const spans = highlight(book, parseQuery('crane'), 'en', 40);
    expect(hits(spans)).toEqual([]);
    expect(text(spans)).toBe('Nothing of note was said in the…');
  });

  it('marks the words of a phrase', () => {
    const spans = highlight('The night shift stayed.', parseQuery('"night shift"'), 'en', 100);
    expect(hits(spans)).toEqual(['night', 'shift']);
  });

  it('leaves stop words alone beside words that tell more', () => {
    expect(hits(highlight('The end of the pier', parseQuery('the pier'), 'en', 99))).toEqual([
      'pier',
    ]);
    expect(hits(highlight('To be or not', parseQuery('to be'), 'en', 99))).toEqual(['To', 'be']);
  });

  it('begins at the beginning where nothing of the query stands in the text', () => {
    const spans = highlight(`  ${filler}`, parseQuery('whale'), 'en', 40);
    expect(text(spans)).toBe('Nothing of note was said in the…');
  });

  it('puts paragraphs into one line', () => {
    expect(text(highlight('One.\n\nTwo.', parseQuery('two'), 'en', 40))).toBe('One. Two.');
  });

  it('finds words of languages that are written without spaces', () => {
    const spans = highlight('港で事故がありました。', parseQuery('事故'), 'ja', 40);
    expect(hits(spans)).toEqual(['事故']);
  });

  it('stays within its length and invents no text, whatever the text and the query', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(anything, anything, fc.nat(60), (article, typed, limit) => {
        const shown = text(highlight(article, parseQuery(typed), null, limit));
        expect(shown.length).toBeLessThanOrEqual(Math.max(limit, 2));
        const inner = shown.replace(/^…|…$/g, '').trim();
        expect(article.replace(/\s+/g, ' ')).toContain(inner);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
