import { codePage } from './code-pages.ts';

type Decoder = (bytes: Uint8Array) => string;

/** Where an XML declaration and its encoding are looked for; bytes. */
const DECLARATION = 1024;
const ENCODING = /<\?xml[^<>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([^"'<>]{1,40})["']/i;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"';,]{1,40})/i;

/** Names beside those of the WHATWG's list, without their punctuation. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u8: 'utf-8',
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    uhc: 'euc-kr',
    euckr: 'euc-kr',
    eucjp: 'euc-jp',
    950: 'big5',
    macroman: 'macintosh',
    maccyrillic: 'x-mac-cyrillic',
    shiftjis: 'shift_jis',
    macjapanese: 'shift_jis',
    ujis: 'euc-jp',
    euccn: 'gbk',
    eucgb2312cn: 'gbk',
    ksc56011987: 'euc-kr',
    ksx1001: 'euc-kr',
    mackorean: 'euc-kr',
    mactradchinese: 'big5',
    macsimpchinese: 'gbk',
    isoir166: 'windows-874',
    thai: 'windows-874',
    latin7: 'iso-8859-13',
    latin9: 'iso-8859-15',
    latin10: 'iso-8859-16',
    msee: 'windows-1250',
    mscyrl: 'windows-1251',
    msansi: 'windows-1252',
    msgreek: 'windows-1253',
    msturk: 'windows-1254',
    mshebr: 'windows-1255',
    msarab: 'windows-1256',
    winbaltrim: 'windows-1257',
  }),
);
/** Names of a standard's number, also with its year behind: "ISO_8859-7:1987", "iso2022-jp-2". */
const STANDARDS: readonly (readonly [RegExp, string])[] = [
  [/^iso8859(\d{1,2}?)(?:(?:19|20)\d{2})?$/, 'iso-8859-$1'],
  [/^iso2022jp.*$/, 'iso-2022-jp'],
  [/^gb2312.*$/, 'gbk'],
  [/^gb18030.*$/, 'gb18030'],
  [/^tis620.*$/, 'windows-874'],
];
/** What servers and editors claim without looking: ASCII itself, and the sets that extend it westward. */
const CLAIMED_LIGHTLY = new Set(['utf-8', 'windows-1252']);
/** One in so many characters may be wrong in a charset that is believed. */
const WRONG_ONE_IN = 100;

/**
 * The text of a feed: by its byte order mark or first bytes, else by the charset of its
 * Content-Type, else by its XML declaration, as far as the bytes bear those out; else UTF-8, or
 * windows-1252 where that is what the bytes are. Never fails.
 */
export function feedText(body: Uint8Array | string, contentType: string | null): string {
  if (typeof body === 'string') return body.replace(/^\uFEFF/, '');
  const told = byFirstBytes(body);
  if (told !== null) return told(body);
  const start = new TextDecoder('latin1').decode(body.subarray(0, DECLARATION));
  const labels = [CHARSET.exec(contentType ?? '')?.[1], ENCODING.exec(start)?.[1]];
  const decoders = labels.map(decoderFor).filter((decoder) => decoder !== null);
  const utf8 = strict('utf-8', body);
  const isDoubtful = decoders.every(({ name }) => CLAIMED_LIGHTLY.has(name));
  if (utf8 !== null && isDoubtful) return utf8;
  for (const { name, decode } of decoders) {
    // That it is not, and what is nearest to it is judged below.
    if (name === 'utf-8') continue;
    const text = decode(body);
    if (replaced(text) * WRONG_ONE_IN <= text.length) return text;
  }
  return utf8 ?? western(body);
}

/** UTF-8, UTF-16, UTF-32 and EBCDIC as the first bytes give them away, with a mark or without. */
function byFirstBytes(bytes: Uint8Array): Decoder | null {
  const first = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0'));
  const four = first.join('');
  if (four === 'fffe0000' || /^(?!00)..000000$/.test(four)) return (whole) => utf32(whole, true);
  if (four === '0000feff' || /^000000(?!00)/.test(four)) return (whole) => utf32(whole, false);
  if (four.startsWith('efbbbf')) return (whole) => new TextDecoder().decode(whole);
  if (four.startsWith('fffe') || /^(?:3c|7b|20|0a|0d|09)00/.test(four)) return wide('utf-16le');
  if (four.startsWith('feff') || /^00(?:3c|7b|20|0a|0d|09)/.test(four)) return wide('utf-16be');
  return four === '4c6fa794' ? ebcdic : null;
}

const wide =
  (name: string): Decoder =>
  (bytes) =>
    new TextDecoder(name).decode(bytes);

function utf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    parts.push(isCharacter ? String.fromCodePoint(point) : '\uFFFD');
  }
  return parts.join('').replace(/^\uFEFF/, '');
}

/** Which of IBM's pages it is stands in the declaration, whose own letters all of them share. */
function ebcdic(bytes: Uint8Array): string {
  const start = codePage('037')?.(bytes.subarray(0, DECLARATION)) ?? '';
  // The Turkish page has its quotes where the others have a Ü.
  const name = ENCODING.exec(start.replaceAll('Ü', '"'))?.[1];
  const decode = codePage(name ?? '037') ?? codePage('037');
  return decode?.(bytes) ?? '';
}

/** A decoder that marks what it cannot read by U+FFFD; null where the name is none or must be wrong. */
function decoderFor(label: string | undefined): { name: string; decode: Decoder } | null {
  if (label === undefined) return null;
  const plain = label
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/^x(?=mac)/, '');
  const number = /^(?:cs)?(?:ibm|cp|ms|win)?(\d{3,4})$/.exec(plain)?.[1] ?? '';
  const tried = [
    label,
    label.replaceAll('_', '-'),
    OTHER_NAMES.get(plain) ?? OTHER_NAMES.get(number),
    plain,
    ...STANDARDS.map(([names, standard]) =>
      names.test(plain) ? plain.replace(names, standard) : undefined,
    ),
    `windows-${number}`,
  ];
  for (const name of tried) {
    const decoder = name === undefined ? null : textDecoder(name);
    // Bytes of UTF-16 were told by their first ones: this is a document that was converted later.
    if (decoder?.encoding.startsWith('utf-16')) return null;
    if (decoder !== null)
      return { name: decoder.encoding, decode: (bytes) => decoder.decode(bytes) };
  }
  const decode = codePage(label);
  return decode === null ? null : { name: label, decode };
}

function textDecoder(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Null where the bytes are something else; a character cut off at the end is none. */
function strict(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Of a text in broken UTF-8 or in windows-1252, whichever reads better. */
function western(bytes: Uint8Array): string {
  const lenient = new TextDecoder().decode(bytes);
  const high = lenient.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const wrong = replaced(lenient);
  return high - wrong >= wrong ? lenient : new TextDecoder('windows-1252').decode(bytes);
}

function replaced(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0;
}
