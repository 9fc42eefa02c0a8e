import { describe, expect, it } from 'vitest';
import { onlyItem, rss } from './reading.ts';

const feed = (title: string, encoding?: string) =>
  rss(
    `<item><title>${title}</title></item>`,
    `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?>`,
  );
/** A feed whose title has these bytes, in a charset that has ASCII. */
const bytes = (title: readonly number[], encoding?: string) =>
  Buffer.from(feed(String.fromCharCode(...title), encoding), 'latin1');
const titleOf = (body: Uint8Array, contentType: string | null = null) =>
  onlyItem(body, contentType).title;

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
function utf32(text: string, little: boolean): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const body = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (little) body.writeUInt32LE(point, index * 4);
    else body.writeUInt32BE(point, index * 4);
  }
  return body;
}

describe('a feed in', () => {
  it.each([
    ['UTF-8', Buffer.from(feed('é€😀'))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${feed('é€😀')}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${feed('é€😀')}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(feed('é€😀', 'utf-16'), 'utf16le')],
    ['big-endian UTF-16 with a mark', swapped(`\uFEFF${feed('é€😀')}`)],
    ['big-endian UTF-16 without', swapped(feed('é€😀'))],
    ['UTF-32 with a mark', utf32(`\uFEFF${feed('é€😀')}`, true)],
    ['UTF-32 without', utf32(feed('é€😀'), true)],
    ['big-endian UTF-32 with a mark', utf32(`\uFEFF${feed('é€😀')}`, false)],
    ['big-endian UTF-32 without', utf32(feed('é€😀'), false)],
    ['UTF-8 that says UTF-16', Buffer.from(feed('é€😀', 'utf-16'))],
    ['UTF-8 that says ISO-8859-1', Buffer.from(feed('é€😀', 'iso-8859-1'))],
  ])('%s', (_, body) => {
    expect(titleOf(body)).toBe('é€😀');
  });

  it.each([
    ['iso-8859-1', [0x80, 0xe9], '€é'],
    ['ISO-8859-15', [0xa4], '€'],
    ['iso8859_2', [0xb3], 'ł'],
    ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
    ['cp1253', [0xc1], 'Α'],
    ['koi8-r', [0xed, 0xc9, 0xd2], 'Мир'],
    ['shift_jis', [0x93, 0xfa], '日'],
    ['cp932', [0x93, 0xfa], '日'],
    ['euc_jp', [0xc6, 0xfc], '日'],
    ['euc-kr', [0xb0, 0xa1], '가'],
    ['ks_c_5601_1987', [0xb0, 0xa1], '가'],
    ['gb2312', [0xc4, 0xe3], '你'],
    ['GB2312-80', [0xc4, 0xe3], '你'],
    ['ISO_8859-7:1987', [0xc1], 'Α'],
    ['iso8859_16', [0xaa], 'Ș'],
    ['tis620', [0xa1], 'ก'],
    ['ms-cyrl', [0xcc, 0xe8, 0xf0], 'Мир'],
    ['cp154', [0xd0], 'Р'],
    ['big5', [0xa7, 0x41], '你'],
    ['cp874', [0xa1], 'ก'],
    ['macintosh', [0x8e], 'é'],
    ['mac-greek', [0xb0], 'Α'],
    ['cp437', [0x82, 0xe1], 'éß'],
    ['IBM850', [0x82, 0x9b], 'éø'],
    ['csPC862LatinHebrew', [0x80], 'א'],
    ['x-nobody', [0x63, 0x61, 0x66, 0xe9], 'café'],
  ])('%s, by its XML declaration or its Content-Type', (charset, title, text) => {
    expect(titleOf(bytes(title, charset))).toBe(text);
    expect(titleOf(bytes(title), `text/xml; charset="${charset}"`)).toBe(text);
    expect(titleOf(bytes(title, 'utf-8'), `text/xml;charset=${charset}`)).toBe(text);
  });

  it('EBCDIC', () => {
    const letters: Record<string, number> = { '<': 0x4c, '?': 0x6f, '>': 0x6e, '"': 0x7f };
    Object.assign(letters, { '=': 0x7e, '/': 0x61, ' ': 0x40, '.': 0x4b, '-': 0x60, é: 0x51 });
    for (const [index, letter] of [...'abcdefghi'].entries()) letters[letter] = 0x81 + index;
    for (const [index, letter] of [...'jklmnopqr'].entries()) letters[letter] = 0x91 + index;
    for (const [index, letter] of [...'stuvwxyz'].entries()) letters[letter] = 0xa2 + index;
    for (const digit of '0123456789') letters[digit] = 0xf0 + Number(digit);
    const body = Uint8Array.from(
      [...feed('é', 'ebcdic-cp-us').toLowerCase()],
      (letter) => letters[letter] ?? 0x40,
    );
    expect(titleOf(body)).toBe('é');
  });

  it('no charset it names, where the bytes say otherwise', () => {
    expect(titleOf(bytes([0x63, 0x61, 0x66, 0xe9, 0x93], 'utf-8'))).toBe('café“');
    expect(titleOf(Buffer.from(feed('Приве́т')), 'text/xml; charset=us-ascii')).toBe('Приве́т');
  });

  it('UTF-8 with a byte that is broken', () => {
    const broken = Buffer.from(feed('Привет ~ мир')).map((byte) => (byte === 0x7e ? 0xff : byte));
    expect(titleOf(broken)).toBe('Привет \uFFFD мир');
  });
});
