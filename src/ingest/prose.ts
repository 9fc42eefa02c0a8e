import { endsWithStop } from '../text/full-stop.ts';

const DENSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
/** The first letter of the scripts above, Thai's, in UTF-16; all of theirs come after it. Between
 * 0x2000 and 0x2e80 are only dashes, quotes and symbols. */
const FIRST_DENSE = 0x0e00;
const SPACE = 0x20;
const STOP_INSIDE = /[.!?؟۔।]["'”’»)]* (?=[\p{Lu}\p{Lo}"“„«‘'])|[。！？]/u;

/** About how many words: parted by spaces, and two characters for one where there are none. */
export function wordCount(block: string): number {
  let words = block === '' ? 0 : 1;
  let isDense = false;
  for (let at = 0; at < block.length; at += 1) {
    const unit = block.charCodeAt(at);
    if (unit === SPACE) words += 1;
    else if (unit >= FIRST_DENSE && !(unit >= 0x2000 && unit < 0x2e80)) isDense = true;
  }
  return isDense ? words + Math.floor((block.match(DENSE)?.length ?? 0) / 2) : words;
}

/** Whether a block has a sentence in it, by its form alone; headings, labels and lists have none. */
export function isProse(block: string): boolean {
  const words = wordCount(block);
  if (words >= 30) return true;
  if (endsWithStop(block)) return words >= 6;
  return words >= 15 && STOP_INSIDE.test(block);
}
