import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLink } from '../../src/text/first-link.ts';

describe('the first link of a text', () => {
  it.each([
    ['See https://a.example/x.', 'https://a.example/x'],
    ['(https://a.example/x)', 'https://a.example/x'],
    ['[words](https://a.example/x), and', 'https://a.example/x'],
    ['[words](<https://a.example/x>)', 'https://a.example/x'],
    ['**https://a.example/x**', 'https://a.example/x'],
    ['https://a.example/Ferry_(boat)', 'https://a.example/Ferry_(boat)'],
    ['HTTP://A.example/?q=a,b&c=d#e', 'HTTP://A.example/?q=a,b&c=d#e'],
    ['ftp://a.example then http://b.example', 'http://b.example'],
    ['https://) and https://a.example/x。', 'https://a.example/x'],
    ['||https://a.example/x||', 'https://a.example/x'],
  ])('of %j is %j', (text, link) => {
    expect(firstLink(text)).toBe(link);
  });

  it.each(['', 'no link', 'https://', 'http://)', 'www.a.example', 'https:// a.example'])(
    'is none in %j',
    (text) => {
      expect(firstLink(text)).toBeNull();
    },
  );

  it('stands in the text as it is, and can be read', () => {
    const piece = fc.constantFrom(
      'https://',
      'a.example',
      '/',
      '(',
      ')',
      '.',
      '*',
      ' ',
      '<',
      '>',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const link = firstLink(text);
        if (link === null) return;
        expect(text).toContain(link);
        expect(URL.canParse(link)).toBe(true);
        expect(link).not.toMatch(/[\s<>.*:]$/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
