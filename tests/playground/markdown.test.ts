import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInline } from '../../src/playground/page/markdown/parse-inline.ts';
import { parseMarkdown } from '../../src/playground/page/markdown/parse-markdown.ts';

/** All that a reader sees of parsed Markdown, without its marks. */
function seen(part: unknown): string {
  if (Array.isArray(part)) return part.map(seen).join('');
  const { text, inner, items, blocks } = part as Record<string, unknown>;
  return typeof text === 'string' ? text : seen(inner ?? items ?? blocks ?? []);
}

test.each([
  ['FETCH\\_ALLOW\\_HOSTS and 3 \\* 4', 'FETCH_ALLOW_HOSTS and 3 * 4'],
  ['snake_case_name and a_b_ c', 'snake_case_name and a_b_ c'],
  ['**bold** _slanted_ __under__ ~~gone~~', 'bold slanted under gone'],
  ['[the quay](https://quay.example/a) now', 'the quay now'],
])('%s is read as %s', (written, read) => {
  expect(seen(parseInline(written))).toBe(read);
});

test('headings, lists, quotes and code are blocks', () => {
  const written = '# A\n-# b\n- c\n  - d\n2. e\n> f\n```js\ng\n```\nh';
  expect(parseMarkdown(written).map(({ kind }) => kind)).toEqual([
    'heading',
    'subtext',
    'list',
    'quote',
    'code',
    'paragraph',
  ]);
});

test('an escaped text is read as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab _*~|`\\[]()<>#@-:.1/') }), (text) => {
      const escaped = text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
      expect(seen(parseInline(escaped))).toBe(text);
    }),
  );
});

test('any text at all gives blocks, soon', () => {
  const marks = fc.constantFrom('**', '*', '__', '_', '||', '`', '[', '](', '\\', '> ', '\n', 'a');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 600 }), (parts) => {
      expect(Array.isArray(parseMarkdown(parts.join('')))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
