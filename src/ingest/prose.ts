const DENSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const STOP_AT_END = /[.!?…。！？؟۔।．]["'”’»)\]」』）]*$/;
const STOP_INSIDE = /[.!?؟۔।]["'”’»)]* (?=[\p{Lu}\p{Lo}"“„«‘'])|[。！？]/u;

/** About how many words: parted by spaces, and two characters for one where there are none. */
export function wordCount(block: string): number {
  const dense = block.match(DENSE)?.length ?? 0;
  let spaced = 0;
  for (const part of block.split(' ')) if (part !== '') spaced += 1;
  return dense === 0 ? spaced : spaced + Math.floor(dense / 2);
}

/** Whether a block has a sentence in it, by its form alone; headings, labels and lists have none. */
export function isProse(block: string): boolean {
  const words = wordCount(block);
  if (words >= 30) return true;
  if (STOP_AT_END.test(block)) return words >= 6;
  return words >= 15 && STOP_INSIDE.test(block);
}
