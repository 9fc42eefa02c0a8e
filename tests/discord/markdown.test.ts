import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderSpan, safeUrl } from '../../src/discord/markdown.ts';

/** Discord takes a backslash before punctuation away; what is left is what a reader sees. */
const seen = (markdown: string) =>
  markdown.replace(/\\([^A-Za-z0-9\s])/g, '$1').replaceAll('\u200b', '');

describe('text from an article', () => {
  it.each([
    ['**bold** and _more_', '\\*\\*bold\\*\\* and \\_more\\_'],
    ['[win](https://bad.example)', '\\[win\\]\\(https\\://bad.example\\)'],
    ['```\ncode', '\\`\\`\\`\ncode'],
    ['# shouting', '\\# shouting'],
    ['> quoting', '\\> quoting'],
    ['- listing', '\\- listing'],
    ['1. counting', '1\\. counting'],
    [':warning: at 12:30', '\\:warning: at 12:30'],
    ['see https:', 'see https\\:'],
    ['a\n\n- b', 'a\n\n\\- b'],
    ['half a \ud83d sign', 'half a \ufffd sign'],
    ['||hidden||', '\\|\\|hidden\\|\\|'],
  ])('%j stays plain words', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each(['@everyone', '@here', '<@123456789012345678>', '<@&123>', '<#123>', '</brief:1>'])(
    '%j is no mention',
    (text) => {
      expect(escapeMarkdown(text)).not.toMatch(/@everyone|@here|(?<!\\)<[@#:/t]/);
    },
  );

  it('cannot turn the direction of reading', () => {
    expect(escapeMarkdown('abc\u202egpj.exe\u2066')).toBe('abcgpj.exe');
  });

  it('reads as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé1.*_~`|>#[]()<@:/\\-+ \n') }), (text) => {
        expect(seen(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

describe('a name of nothing that is seen', () => {
  it.each([
    { bold: '\u200b' },
    { code: ' \n' },
    { italic: '\u202e' },
    { link: '\u3164', to: 'https://good.example' },
  ])('%j leaves no marks behind', (span) => {
    expect(renderSpan(span)).toBe('');
  });
});

describe('a link', () => {
  it('keeps its words in its brackets', () => {
    expect(renderSpan({ link: 'A ](https://bad.example) b', to: 'https://good.example/a' })).toBe(
      '[A \\]\\(https\\://bad.example\\) b](<https://good.example/a>)',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'not an address',
    'https://me:pw@x.example/',
  ])('to %j is only its words', (to) => {
    expect(renderSpan({ link: 'words', to })).toBe('words');
  });

  it('has an address that cannot end early', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(safeUrl(`${address})>) <`) ?? '').not.toMatch(/[()<>\s\\`]/);
      }),
    );
  });
});
