import { type LeftoverKind, leftoverKind } from './leftover-kind.ts';
import { isProse, wordCount } from './prose.ts';
import { type Stamp, stampOf } from './stamp.ts';

/** One paragraph, heading or other line of a raw text, and what it is by its form and words. */
export interface Block {
  readonly text: string;
  readonly words: number;
  readonly kind: LeftoverKind | null;
  readonly stamp: Stamp | null;
  /** Has a sentence, and is neither a leftover nor a stamp. */
  readonly prose: boolean;
}

export function readBlock(text: string): Block {
  const kind = leftoverKind(text);
  const stamp = stampOf(text);
  const prose = kind === null && stamp === null && isProse(text);
  return { text, words: wordCount(text), kind, stamp, prose };
}
