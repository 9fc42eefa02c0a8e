import type { Block } from './block.ts';
import { isCopyright } from './copyright.ts';
import { headlineFrom, isHeadline } from './headline.ts';
import { isFurniture } from './leftover-kind.ts';

/** A headline, null where there is none, and the blocks under it. */
export interface Headed {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Takes the headline off an article: its first line, past a menu or a date above it; where the
 * first line is a paragraph already, one is made of its first sentence.
 */
export function takeHeadline(all: readonly Block[]): Headed {
  const start = all.findIndex((block) => !isAbove(block));
  const first = all[start];
  if (first === undefined) return { title: null, blocks: all };
  const above = all.slice(0, start);
  // Where all of it is leftovers, so is the first line.
  if (first.kind !== null && !all.some((block) => block.prose)) return { title: null, blocks: all };
  if (!isHeadline(first.text)) {
    return { title: headlineFrom(first.text), blocks: [...above, ...all.slice(start)] };
  }
  return { title: first.text, blocks: [...above, ...all.slice(start + 1)] };
}

/** What stands above a headline on some pages: menus, crumbs, buttons, the date. */
function isAbove(block: Block): boolean {
  const isStamp = block.stamp !== null && (block.stamp.at !== null || block.stamp.labelled);
  const isVoice = block.kind === 'edge' && block.words > 15;
  return isStamp || isVoice || isFurniture(block.text) || isCopyright(block.text);
}
