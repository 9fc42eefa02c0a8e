import type { ImportOutcome } from './import.ts';

/** One printed line: what was done, with which file, and the title or the reason. */
export function describeImport({ path, line, outcome, reason, title }: ImportOutcome): string {
  const place = line === undefined ? path : `${path}:${line}`;
  return reason === undefined
    ? `${outcome}: ${place}${title === undefined ? '' : ` – ${title}`}`
    : `${outcome}: ${place}: ${reason}`;
}
