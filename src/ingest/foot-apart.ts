import { endsWithStop } from '../text/full-stop.ts';
import { isCopyright } from './copyright.ts';
import { leftoverKind } from './leftover-kind.ts';
import { wordCount } from './prose.ts';

/** The last stop of a block, what closes after it, and what follows without a stop of its own. */
const AFTER_LAST_STOP = /[.!?…。！？]["'”’»)\]」』]* +([^.!?…。！？]{3,60})[.…]*$/u;

/** A paragraph apart from the copyright line or the button that ran on to its end. */
export function footApart(text: string): string[] {
  const sign = text.lastIndexOf('©');
  const before = text.slice(0, sign).trimEnd();
  if (sign > 0 && endsWithStop(before) && isCopyright(text.slice(sign))) {
    return [before, text.slice(sign)];
  }
  const ending = AFTER_LAST_STOP.exec(text)?.[1];
  if (ending === undefined || wordCount(ending) > 5 || !ending.includes(' ')) return [text];
  if (leftoverKind(ending) !== 'anywhere') return [text];
  return [text.slice(0, text.lastIndexOf(ending)).trimEnd(), ending];
}
