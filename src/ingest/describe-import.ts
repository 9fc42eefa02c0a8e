import type { ImportOutcome } from './import.ts';

/**
 * One printed line: what was done, with which file, and the title or the reason. No file's name can
 * steer a terminal.
 */
export function describeImport({ path, line, outcome, reason, title }: ImportOutcome): string {
  const shown = path.replace(/\p{C}/gu, '\uFFFD');
  const place = line === undefined ? shown : `${shown}:${line}`;
  return reason === undefined
    ? `${outcome}: ${place}${title === undefined ? '' : ` – ${title}`}`
    : `${outcome}: ${place}: ${reason}`;
}
