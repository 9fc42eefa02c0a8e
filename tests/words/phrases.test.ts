import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Said } from '../../src/core/reply.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { PHRASES, type Phrase } from '../../src/words/phrases.ts';
import { refusal, say } from '../../src/words/say.ts';
import { inWords, spoken } from '../../src/words/speak.ts';

const phrases = Object.entries(PHRASES);

/** The names of a pattern's places and marks, each once, in order. */
function namesIn(pattern: string, language: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && 'value' in node && node.type !== 0) names.add(String(node.value));
    Object.values(node).forEach(walk);
  };
  walk(new IntlMessageFormat(pattern, language).getAst());
  return [...names].sort();
}

describe('the phrases of the bot', () => {
  it.each(LANGUAGES)('have the same places in %s as in English', (language) => {
    const differing = phrases.filter(
      ([, words]) => namesIn(words[language], language).join() !== namesIn(words.en, 'en').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are found by their names alone', () => {
    expect(() => inWords({ phrase: 'constructor' } as Said, 'en')).toThrow('no phrase');
  });

  it('put in what they are given, as it is', () => {
    const topic = '{x} <code>a</code> @everyone';
    expect(inWords(say('brief.about', { topic }), 'de')).toBe(`Überblick: ${topic}`);
    expect(spoken(say('brief.about', { topic: { bold: 'Hafen' } }), 'fr')).toEqual([
      'En bref : ',
      { bold: 'Hafen' },
    ]);
  });

  it('count as the language counts', () => {
    const says = (articles: number, language: (typeof LANGUAGES)[number]) =>
      inWords(say('article.count', { articles }), language);
    expect([says(1, 'en'), says(2, 'en'), says(0, 'fr'), says(1, 'ja')]).toEqual([
      '1 article',
      '2 articles',
      '0 article',
      '記事1件',
    ]);
  });

  it('write a day as it is written', () => {
    const day = { day: Date.UTC(2026, 10, 25, 23), timezone: 'Europe/Berlin' };
    const of = say('digest.news-of', { day });
    expect(inWords(of, 'en')).toBe('News of Thursday 26 November');
    expect(inWords(of, 'de')).toBe('Nachrichten vom Donnerstag, 26. November');
  });

  it('are English in logs and elsewhere, and the reader’s for readers', () => {
    const error = refusal('article.gone' satisfies Phrase);
    expect(error.message).toContain('no longer stored');
    expect(spoken(error.said, 'es').join('')).toContain('ya no está guardado');
  });
});
