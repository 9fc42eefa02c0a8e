/** What a character is to the reading of words. */
export const Kind = {
  other: 1,
  letter: 2,
  digit: 3,
  /** Continues a word but cannot begin one: accents, vowel signs, joiners that are not seen. */
  mark: 4,
  /** A letter of a script that is written without spaces between its words. */
  dense: 5,
} as const;

const DENSE =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const LETTER = /[\p{L}\p{Nl}\p{No}]/u;
const MARK = /[\p{M}\u00AD\u200C\u200D]/u;
const DIGIT = /\p{Nd}/u;

function kindOfCodePoint(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (DIGIT.test(character)) return Kind.digit;
  const letter = LETTER.test(character);
  const mark = MARK.test(character);
  if ((letter || mark) && DENSE.test(character)) return Kind.dense;
  if (letter) return Kind.letter;
  return mark ? Kind.mark : Kind.other;
}

/** Filled as characters are met: a look into it is many times faster than a Unicode expression. */
const known = new Uint8Array(0x10000);

/** The Kind of the character that begins at a UTF-16 offset; `other` past the end. */
export function kindAt(text: string, offset: number): number {
  if (offset >= text.length) return Kind.other;
  const unit = text.charCodeAt(offset);
  const kind = known[unit];
  if (kind !== undefined && kind !== 0) return kind;
  const codePoint = text.codePointAt(offset) ?? unit;
  const found = kindOfCodePoint(codePoint);
  if (codePoint === unit && (unit < 0xd800 || unit > 0xdfff)) known[unit] = found;
  return found;
}

/** How many UTF-16 units the character at an offset takes: 1 or 2. */
export function unitsAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
