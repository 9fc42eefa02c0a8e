import type { ActionRef, Block, Words } from '../src/core/reply.ts';
import { say } from '../src/words/say.ts';

/** The page that is asked for, counted from 0, of a list; past the last one it is the last one. */
export function pageOf<T>(
  all: readonly T[],
  wanted: number,
  size: number,
): { readonly shown: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages - 1);
  return { shown: all.slice(page * size, (page + 1) * size), page, pages };
}

/** Buttons to the pages beside this one, whose number is their key; none where there is one page. */
export function pageButtons(action: ActionRef, page: number, pages: number): Block[] {
  if (pages <= 1) return [];
  const turn = (label: Words, to: number) => ({
    label,
    action,
    key: String(Math.max(0, to)),
    disabled: to < 0 || to >= pages,
  });
  const buttons = [turn(say('page.previous'), page - 1), turn(say('page.next'), page + 1)];
  return [{ kind: 'buttons', buttons }];
}
