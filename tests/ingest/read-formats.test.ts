import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { clean } from '../../src/ingest/clean.ts';
import { decode } from '../../src/ingest/decode.ts';
import type { RawArticle } from '../../src/ingest/raw-article.ts';
import { readJson, readJsonFile } from '../../src/ingest/read-json.ts';
import { readMarkdown } from '../../src/ingest/read-markdown.ts';

const BODY = [
  'The harbour council voted on Monday to repair the northern wall before the winter storms arrive.',
  'Work will cost 4.2 million crowns and take eleven weeks, the harbour master told the council.',
  'Fishing boats will use the inner basin until the wall is safe again, which the fleet had asked for.',
];
const article = ({ raw, known }: RawArticle) => clean(raw, known);

describe('Markdown', () => {
  it('is read as plain text, with what its front matter says', () => {
    const markdown = [
      '---',
      'title: "Wall to be repaired"',
      'date: 2026-11-20',
      'source: The Gazette',
      'url: https://gazette.example/wall',
      '---',
      '# Wall to be repaired',
      '',
      'The *harbour council* voted on **Monday** to',
      'repair the [northern wall](https://gazette.example/map) before the winter.',
      '',
      '![The wall](wall.jpg)',
      '',
      '> Work will take `eleven` weeks, the harbour master said.',
    ].join('\n');
    expect(article(readMarkdown(markdown))).toEqual({
      title: 'Wall to be repaired',
      byline: null,
      publishedAt: Date.UTC(2026, 10, 20),
      language: 'en',
      source: 'The Gazette',
      url: 'https://gazette.example/wall',
      text: 'The harbour council voted on Monday to repair the northern wall before the winter.\n\nWork will take eleven weeks, the harbour master said.',
    });
  });

  it('has its first heading as the title', () => {
    const read = article(readMarkdown(`Wall repaired\n=====\n\n${BODY.join('\n\n')}\n\n---\n`));
    expect(read).toMatchObject({ title: 'Wall repaired', text: BODY.join('\n\n') });
  });

  it('keeps underscores in words and stars in sums', () => {
    const { raw } = readMarkdown('The file harbour_wall_north has 3 * 4 * 5 stones in it.');
    expect(raw).toBe('The file harbour_wall_north has 3 * 4 * 5 stones in it.');
  });

  it.each(['[', '](', '**a ', '# # # ', '`', '<a ', '![x'])(
    'ends in a short time on rows of "%s"',
    (row) => {
      const start = performance.now();
      readMarkdown(`${row.repeat(200_000)}x`);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe('JSON', () => {
  const text = BODY.join('\n\n');

  it.each([
    [{ title: 'Wall', text }],
    [{ headline: 'Wall', body: text }],
    [
      {
        title: { rendered: 'Wall' },
        content: { rendered: BODY.map((line) => `<p>${line}</p>`).join('\n') },
      },
    ],
    [{ headline: 'Wall', articleBody: text }],
  ])('is read under the names that people use: %j', (fields) => {
    expect(article(readJson(JSON.stringify(fields)))).toMatchObject({ title: 'Wall', text });
  });

  it('says who, when and where', () => {
    const fields = {
      title: 'Wall',
      content: text,
      link: 'https://gazette.example/wall',
      pubDate: 'Fri, 20 Nov 2026 08:00:00 +0200',
      publisher: { name: 'The Gazette' },
      author: 'By Jane Rowe',
      lang: 'en-US',
    };
    expect(article(readJson(JSON.stringify(fields)))).toMatchObject({
      url: 'https://gazette.example/wall',
      publishedAt: Date.UTC(2026, 10, 20, 6),
      source: 'The Gazette',
      byline: 'Jane Rowe',
      language: 'en',
    });
  });

  it.each([
    ['2026-11-20', Date.UTC(2026, 10, 20)],
    ['2026-11-20T08:00:00Z', Date.UTC(2026, 10, 20, 8)],
    ['2026-11-20T08:00:00.250+01:00', Date.UTC(2026, 10, 20, 7, 0, 0, 250)],
    ['2026-11-20T08:00:00', null],
    ['2026-02-31', null],
    ['20/11/2026', null],
    ['yesterday', null],
    [1_700_000_000, null],
    [null, null],
  ])('takes the date %j for %j', (date, publishedAt) => {
    expect(article(readJson(JSON.stringify({ title: 'Wall', text, date }))).publishedAt).toBe(
      publishedAt,
    );
  });

  it('may be a list, in which one bad item stops no other', () => {
    const read = readJsonFile(JSON.stringify([{ title: 'Wall', text }, 7, { title: 'No text' }]));
    expect(read.map((item) => (item instanceof Error ? item.message : item.known.title))).toEqual([
      'Wall',
      'item 2: it is not a JSON object with an article in it',
      'item 3: it has no text: none of "text", "content", "body" and "articleBody"',
    ]);
  });

  it('says what is wrong with it', () => {
    expect(() => readJson('{\n"title": "Wall",\n"text": \n}')).toThrow('it is not JSON');
    expect(() => readJsonFile('[]')).toThrow('its list is empty');
  });
});

describe('any bytes at all', () => {
  const MARKUP = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href=x>',
    '<!--',
    '-->',
    '<script>',
    '&amp',
    '&#0;',
    '"',
    '[',
    '](',
    '**',
    '---\n',
    '# ',
    'ä',
    '日本',
    ' text ',
  );
  const CONTENT = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(MARKUP, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.json(),
  );

  it('are a text or told as none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        expect('text' in decoded ? typeof decoded.text : decoded.reason).not.toBe('');
      }),
      { seed: 26, numRuns: 500 },
    );
  });

  it.each([
    ['Markdown', (text: string) => [readMarkdown(text)]],
    ['JSON', readJsonFile],
  ])('are read as %s, or refused in a sentence', (_, read) => {
    fc.assert(
      fc.property(CONTENT, (text) => {
        try {
          for (const one of read(text)) if (!(one instanceof UserError)) article(one);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { seed: 26, numRuns: 400 },
    );
  });
});
