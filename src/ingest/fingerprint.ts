import { hash } from 'node:crypto';

/**
 * What makes an article the same article: SHA-256, in hex, over the words of its title and text.
 * Case, white space, punctuation and Unicode form do not matter.
 */
export function fingerprint(title: string, text: string): string {
  return hash('sha256', `${comparable(title)}\n${comparable(text)}`);
}

/** A text without a single letter or figure stands for itself. */
function comparable(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text.normalize('NFKC').replace(/\s+/gu, '') : words;
}
