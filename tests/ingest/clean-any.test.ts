import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/ingest/clean.ts';

const SENTENCE = fc
  .array(
    fc.constantFrom(
      'the',
      'harbour',
      'wall',
      'boats',
      'of',
      'winter',
      'said',
      'council',
      'new',
      'ferry',
    ),
    {
      minLength: 9,
      maxLength: 30,
    },
  )
  .map((words) => `The ${words.join(' ')}.`);
const LEFTOVER = fc.constantFrom(
  'Leave a Reply',
  'Share this',
  'Related posts',
  'Read more',
  'Advertisement',
  'Posted in World | Tagged boats',
  'Tags: boats, walls',
  '© 2006-2016 Mideast Time.',
  'All rights reserved',
  'Schreibe einen Kommentar',
  'Lire aussi : Les phoques',
  'Deja una respuesta',
  '関連記事',
  'Scroll down for video',
  'Next Article',
  'Story continues below',
);
const ODD_LINE = fc.constantFrom(
  'By the foreign desk',
  'By',
  'Jane Rowe',
  'Published: 4 March 2014',
  'Updated',
  'A short line',
  'Comments',
  'We use cookies. Accept our cookies to go on with your visit.',
  '12',
  '* * *',
  'Home » World',
  'More from less',
  '5 May 2020',
);
const ARTICLE = fc
  .array(fc.oneof(SENTENCE, LEFTOVER, ODD_LINE, fc.string({ unit: 'binary', maxLength: 40 })), {
    maxLength: 14,
  })
  .chain((blocks) => fc.constantFrom('\n\n', '\n', '\r\n\r\n').map((gap) => blocks.join(gap)));
const settings = { seed: 26, numRuns: 400 };

describe('any text at all', () => {
  it('is cleaned without an error, into lines that are seen', () => {
    fc.assert(
      fc.property(fc.oneof(ARTICLE, fc.string({ unit: 'binary', maxLength: 400 })), (raw) => {
        const { title, text } = clean(raw);
        expect(title).not.toBe('');
        expect(text).toBe(text.trim());
        expect(`${title}${text}`).not.toMatch(
          /(?!\n)\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u,
        );
        expect(text).not.toMatch(/[^\n]\n[^\n]|\n\n\n/);
      }),
      settings,
    );
  });

  it('never keeps a line that it knows as a leftover', () => {
    fc.assert(
      fc.property(
        fc.array(SENTENCE, { minLength: 4, maxLength: 8 }),
        fc.array(fc.tuple(LEFTOVER, fc.nat(8)), { minLength: 1, maxLength: 4 }),
        (sentences, leftovers) => {
          const blocks: string[] = [...sentences];
          for (const [line, at] of leftovers) blocks.splice(Math.max(1, at), 0, line);
          const lines = clean(['A headline over it', ...blocks].join('\n\n')).text.split('\n\n');
          for (const [line] of leftovers) expect(lines).not.toContain(line);
        },
      ),
      settings,
    );
  });

  it('does not change when it is cleaned again', () => {
    fc.assert(
      fc.property(ARTICLE, (raw) => {
        const once = clean(raw);
        fc.pre(once.title !== null && once.text !== '');
        const again = clean(`${once.title}\n\n${once.text}`);
        expect({ title: again.title, text: again.text }).toEqual({
          title: once.title,
          text: once.text,
        });
      }),
      settings,
    );
  });
});

describe('a raw text of odd make', () => {
  const sentences = [
    'The harbour council voted on Monday to repair the northern wall.',
    'Work will take eleven weeks, the harbour master told the council.',
  ];

  it.each([
    ['a byte order mark and Windows lines', `\uFEFFTitle\r\n\r\n${sentences.join('\r\n\r\n')}`],
    ['leading blanks and form feeds', `\n\n   Title\n\f\n  ${sentences.join('\f')}\n\n`],
    ['spaces that do not break', `Title\n\n${sentences.join('\n\n').replaceAll(' ', '\u00A0')}`],
    ['hidden characters', `Ti\u200Btle\n\n${sentences.join('\n\n').replaceAll('e', 'e\u2060')}`],
    ['overrides of direction', `\u202ETitle\u202C\n\n\u2066${sentences.join('\u2069\n\n')}`],
    ['single line breaks', `Title\n${sentences.join('\n')}`],
  ])('is read through %s', (_, raw) => {
    expect(clean(raw)).toMatchObject({ title: 'Title', text: sentences.join('\n\n') });
  });

  it('is read at once with a thousand marks on a letter, of which some are kept', () => {
    const marks = '\u0301\u0323'.repeat(50_000);
    const { text } = clean(`Title\n\nThe harbour cafe${marks} opens again on Monday, it said.`);
    expect(text).toMatch(/^The harbour caf\u1EB9.* opens again on Monday, it said\.$/u);
    expect(text.length).toBeLessThan(100);
  }, 1_000);

  it('has its hard-wrapped paragraphs joined', () => {
    const raw = [
      'Harbour wall to be repaired',
      '',
      'The harbour council voted on Monday to repair the northern wall',
      'before the winter storms arrive, and asked the region to pay half',
      'of it.',
      '',
      'Work will cost 4.2 million crowns and take eleven weeks, the',
      'harbour master told the council, which had expected a good deal',
      'less.',
    ].join('\n');
    expect(clean(raw).text.split('\n\n')).toEqual([
      'The harbour council voted on Monday to repair the northern wall before the winter storms arrive, and asked the region to pay half of it.',
      'Work will cost 4.2 million crowns and take eleven weeks, the harbour master told the council, which had expected a good deal less.',
    ]);
  });

  it('gets a headline from its first sentence where it has none', () => {
    const first = `${sentences[0]} It is the oldest of the coast, and the storms of the last winter had opened it in nine places, which the divers found.`;
    const article = clean([first, ...sentences].join('\n\n'));
    expect(article.title).toBe(sentences[0]);
    expect(article.text.startsWith(first)).toBe(true);
  });

  it('has its headline cut at a word where that sentence is long', () => {
    const { title } = clean(`${'The wall of the harbour '.repeat(20)}is old.`);
    expect(title?.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/ (?:the|wall|of|harbour)…$/i);
  });

  it('may have a headline only', () => {
    expect(clean('Harbour wall to be repaired')).toMatchObject({
      title: 'Harbour wall to be repaired',
      text: '',
    });
  });

  it.each([
    '',
    '   \n\n ',
    '\uFEFF',
    'Leave a Reply\n\n© 2016 The Gazette.',
    '* * *\n\nShare this',
  ])('is nothing where %j is all there is', (raw) => {
    expect(clean(raw)).toMatchObject({ title: null, text: '' });
  });

  it('has its headline under a menu, and the site’s name after it', () => {
    const raw = [
      'Home » Region » Harbour',
      'Wall repaired | The Gazette',
      ...sentences,
      '© 2016 The Gazette.',
    ];
    expect(clean(raw.join('\n\n'))).toMatchObject({
      title: 'Wall repaired',
      source: 'The Gazette',
    });
  });

  it('does not have its headline again as the first paragraph', () => {
    const raw = ['Wall repaired', 'WALL REPAIRED', ...sentences];
    expect(clean(raw.join('\n\n')).text).toBe(sentences.join('\n\n'));
  });

  it.each([
    ['one line', 'a'.repeat(2_000_000)],
    ['stops', '.'.repeat(2_000_000)],
    ['quotes after stops', '."'.repeat(1_000_000)],
    ['short lines', 'Share this\n'.repeat(100_000)],
    [
      'boxes and sentences',
      'Related posts\n\nThe wall of the harbour is old and high.\n\n'.repeat(20_000),
    ],
    ['joiners', 'か\u200D'.repeat(500_000)],
    ['spaces', `a${' '.repeat(2_000_000)}b`],
    ['line breaks', '\n'.repeat(2_000_000)],
    ['hashes', '#'.repeat(2_000_000)],
    ['copyright signs', '© '.repeat(500_000)],
  ])('is cleaned in a short time where it is all %s', (_, raw) => {
    const start = performance.now();
    clean(raw);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
