const BREAKS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
// Controls, marks of direction, invisible separators, private use (a site's icon font), tags and
// variation selectors beyond those of emoji: nothing a reader would see.
const UNSEEN = /(?![\n\t\u200C\u200D])\p{C}|[\uFFFC\uFFFD]|[\u{E0100}-\u{E01EF}]/gu;
const SPACES = /[\t\p{Zs}]+/gu;
const SPACES_AT_BREAKS = / ?\n ?/g;
// They join letters in Persian or Indic scripts and parts of an emoji; next to anything else they
// only hide words from a comparison.
const STRAY_JOINERS =
  /(?<![\u0300-\u{10FFFF}])[\u200C\u200D]|[\u200C\u200D](?![\u0300-\u{10FFFF}])/gu;
// No script puts as many marks on a letter (UAX 15 calls text with fewer "stream-safe"), and putting
// them in order takes time that grows with the square of their number.
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;
const JOINERS_IN_A_ROW = /([\u200C\u200D])[\u200C\u200D]+/g;

/**
 * A text as it reads: broken by \n alone, with single ordinary spaces, composed letters (NFC) and
 * without characters that are not seen. Linear in the text.
 */
export function visible(text: string): string {
  return visibleLines(text).replace(SPACES_AT_BREAKS, '\n').trim();
}

/** The same, but a line keeps whether it is indented, as one space: what hard-wrapped text needs. */
export function visibleLines(text: string): string {
  return text
    .toWellFormed()
    .replace(BREAKS, '\n')
    .replace(UNSEEN, '')
    .replace(JOINERS_IN_A_ROW, '$1')
    .replace(STRAY_JOINERS, '')
    .replace(STACKED_MARKS, '$1')
    .normalize('NFC')
    .replace(SPACES, ' ');
}
