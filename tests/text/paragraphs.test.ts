import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';

const found = (text: string) =>
  paragraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

const STORY =
  'The ferry to the islands sails again today after two days in which nobody could cross the sound, and the first lorry that rolled ashore brought milk, bread and the post of half a week to people who had been waiting on the quay since dawn.';
const OTHER =
  'The ramp was closed when a diver found a crack in one of its girders, which had been painted over so often that no inspector had seen the steel beneath for years.';

/** As mail programs and editors do it; `slack` takes room off every second line. */
function wrapped(text: string, width: number, slack = 0): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const room = width - (lines.length % 2) * slack;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('paragraphs', () => {
  it('are parted by blank lines, or by single breaks where these are not wrapping', () => {
    expect(found(`${STORY}\n \n\n${OTHER}`)).toEqual([STORY, OTHER]);
    expect(found(`Ferry sails\r\n${STORY}\r\n${OTHER}`)).toEqual(['Ferry sails', STORY, OTHER]);
    expect(found('')).toEqual([]);
    expect(found(' \n\t\n')).toEqual([]);
  });

  it.each([60, 72, 100])('wrapped at %i are whole again', (width) => {
    const text = `${wrapped(STORY, width)}\n\n${wrapped(OTHER, width)}`;
    expect(found(text)).toEqual([STORY, OTHER]);
  });

  it('wrapped by hand, a little before the line is full, are whole again', () => {
    const text = `${wrapped(STORY, 72, 6)}\n\n${wrapped(OTHER, 72, 6)}`;
    expect(found(text)).toEqual([STORY, OTHER]);
  });

  it('wrapped without a blank line between them begin where the last line had room', () => {
    const headline = 'Ferry to the Tarrow Islands Sails Again on Monday';
    const text = `${headline}\nBy the desk\n${wrapped(STORY, 66)}\n${wrapped(OTHER, 66)}`;
    expect(found(text)).toEqual([headline, 'By the desk', STORY, OTHER]);
  });

  it('begin at an indent', () => {
    const text = [STORY, OTHER].map((one) => `    ${wrapped(one, 66)}`).join('\n');
    expect(found(text)).toEqual([STORY, OTHER]);
  });

  it('keep a dash or a number that wrapping has put first on a line', () => {
    const text =
      'The ferry is back and with it the milk – the first for two whole days – and a number of lorries that had waited on the quay since the small hours of the morning – 14 of them. It was a long wait, says one of the drivers.';
    for (const width of [40, 42, 44, 46, 48, 50, 52, 54, 56])
      expect(found(wrapped(text, width))).toEqual([text]);
  });

  it('stay apart in a list of headlines that are about as long as each other', () => {
    const list = [
      'Recount begins in Sarnby after a night of thirty-eight votes',
      'Herring quota is cut, and the fleet says it will not sail',
      'Lighthouse gets its lens back from the workshop inland',
      'Rovers lose the cup final in the very last minute',
    ];
    expect(found(list.join('\n'))).toEqual(list);
  });

  it('hold, line by line, all of any text that is not white space', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\u2028', 'word '.repeat(12), STORY, '- '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const lines = paragraphs(text).flatMap((paragraph) => paragraph.lines);
        const kept = lines.map(({ start, end }) => text.slice(start, end));
        expect(kept.every((line) => line !== '' && line === line.trim())).toBe(true);
        expect(kept.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
