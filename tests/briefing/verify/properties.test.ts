import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../src/briefing/verify/verify.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { type MarkedArticle, markedArticles } from './articles.ts';

const RUNS = 40;

/** What `verify` finds in an article with every place of some words taken by others, sentence by sentence. */
function afterChange(article: MarkedArticle, from: string, to: string) {
  return sentences(article.text, article.language)
    .filter(({ text }) => text.includes(from))
    .map(({ text }) => verify(text.replace(from, to), [article.text], article));
}

describe.each(markedArticles)('a sentence of an article in $language', (article) => {
  const said = sentences(article.text, article.language);

  it('is supported as it stands, alone and with others of it', () => {
    fc.assert(
      fc.property(fc.subarray(said, { minLength: 1 }), (chosen) => {
        const claim = chosen.map(({ text }) => text).join(' ');
        expect(verify(claim, [article.text], article)).toEqual({ supported: true, problems: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('is not with another number', () => {
    const numbers: string[] = article.text.match(/\d+(?:[.,]\d+)?/g) ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 2, max: 9999 }), (from, to) => {
        fc.pre(
          !numbers.includes(String(to)) &&
            !/月|월/.test(article.text.charAt(article.text.indexOf(from) + from.length)),
        );
        for (const verdict of afterChange(article, from, String(to))) {
          expect(verdict.supported).toBe(false);
          expect(verdict.problems.map(({ kind }) => kind)).toContain('number');
        }
      }),
      { numRuns: RUNS },
    );
  });

  it.each(article.names)('is not with another name than %s', (name) => {
    const verdicts = afterChange(article, name, article.otherName);
    expect(verdicts).not.toEqual([]);
    for (const verdict of verdicts) expect(verdict).toMatchObject({ supported: false });
  });

  it.each(article.dates)('is not with another date than %s', (date) => {
    const verdicts = afterChange(article, date, article.otherDate);
    expect(verdicts).not.toEqual([]);
    for (const verdict of verdicts) expect(verdict).toMatchObject({ supported: false });
  });
});
