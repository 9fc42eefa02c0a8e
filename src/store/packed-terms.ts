/**
 * An article's terms in order as 32-bit numbers, so that search can count the words of a query in
 * some hundred articles within a millisecond. Two terms of one number are as good as one: among
 * the some words of a query that is a chance of one in hundreds of millions.
 */

/** FNV-1a over UTF-16 units, as a signed 32-bit number. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** Packs terms that are parted by spaces: how many the title has, then those of title and text. */
export function packTerms(title: string, text: string): Uint8Array {
  const ofTitle = splitTerms(title);
  const ofText = splitTerms(text);
  const packed = new Int32Array(1 + ofTitle.length + ofText.length);
  packed[0] = ofTitle.length;
  let at = 1;
  for (const term of ofTitle) packed[at++] = hashTerm(term);
  for (const term of ofText) packed[at++] = hashTerm(term);
  return new Uint8Array(packed.buffer);
}

function splitTerms(terms: string): string[] {
  return terms.split(' ').filter((term) => term !== '');
}

/** How many terms a packed article has in all. */
export function packedLength(bytes: Uint8Array): number {
  return bytes.byteLength / Int32Array.BYTES_PER_ELEMENT - 1;
}

/** The numbers of title and text, apart. */
export function unpackTerms(bytes: Uint8Array): { title: Int32Array; text: Int32Array } {
  // A view of 32-bit numbers has to begin at a multiple of four, which bytes from a file need not.
  const aligned = bytes.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  const numbers = new Int32Array(
    aligned.buffer,
    aligned.byteOffset,
    aligned.byteLength / Int32Array.BYTES_PER_ELEMENT,
  );
  const titleEnd = 1 + (numbers[0] ?? 0);
  return { title: numbers.subarray(1, titleEnd), text: numbers.subarray(titleEnd) };
}
