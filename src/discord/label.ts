import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';

/**
 * Text for where Discord shows plain words: on buttons, in menus and among suggestions. It refuses
 * the whole message where one of them is empty, so what cannot be seen becomes an ellipsis.
 *
 * @param limit UTF-16 units, never fewer than the characters that Discord counts
 */
export const label = (text: string, limit: number): string =>
  shorten(plainLine(text), limit) || '…';
