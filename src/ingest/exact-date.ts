import { writtenDate } from './written-date.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_TIME =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|[+-]\d{2}:?\d{2})$/i;
const MAIL_TIME =
  /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|UT|Z|[+-]\d{4})$/;

/**
 * A date that leaves nothing open, epoch milliseconds: ISO 8601 or a mail's with an offset, or an
 * ISO day (its 00:00 UTC). Anything else is null: a date is never guessed.
 */
export function exactDate(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const isExact = ISO_DAY.test(text) || ISO_TIME.test(text) || MAIL_TIME.test(text);
  return isExact ? (writtenDate(text)?.at ?? null) : null;
}
