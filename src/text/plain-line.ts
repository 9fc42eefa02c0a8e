/** Control characters but tab and new line, and marks that turn the reading direction and so can fake what is read. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Anything that leaves a mark on the page; the braille blank counts as a symbol and leaves none. */
const MARK = /[^\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\u2800]/u;

/** The text without characters that steer how it is shown and are not seen themselves, and without half ones. */
export const withoutUnseen = (text: string): string => text.toWellFormed().replace(UNSEEN, '');

/**
 * The text as one line with single spaces, for where a name or a label stands; empty where a
 * reader would see nothing of it.
 */
export function plainLine(text: string): string {
  const line = withoutUnseen(text.replace(/\s+/g, ' ')).trim();
  return MARK.test(line) ? line : '';
}
