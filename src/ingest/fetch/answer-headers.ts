import type { IncomingHttpHeaders } from 'node:http';

const DAY = 86_400_000;
/** A header that a server could not take back is not worth keeping; real ones are under 200. */
const LONGEST_VALIDATOR = 500;

/** The first value of a header that a server may have sent more than once. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** An ETag or Last-Modified as it can be sent back; null where it cannot. */
export function validatorOf(value: string | null | undefined): string | null {
  return value && value.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(value) ? value : null;
}

/** The max-age of Cache-Control, in milliseconds and at most a day; null without one. */
export function maxAgeOf(headers: IncomingHttpHeaders): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(
    headerOf(headers, 'cache-control') ?? '',
  );
  return seconds === null ? null : Math.min(DAY, Number(seconds[1]) * 1_000);
}

/**
 * The moment before which Retry-After, in seconds or as a date, asks not to come again; epoch
 * milliseconds, at most a day from now; null where it says none.
 */
export function retryAtOf(headers: IncomingHttpHeaders, now: number): number | null {
  const value = headerOf(headers, 'retry-after')?.trim() ?? '';
  // The one form of date that HTTP has today begins with the name of the day (RFC 9110, 5.6.7).
  const isDate = /^[A-Z][a-z]{2}, /.test(value);
  const at = /^\d+$/.test(value) ? now + Number(value) * 1_000 : isDate ? Date.parse(value) : null;
  if (at === null || Number.isNaN(at) || at <= now) return null;
  return Math.min(at, now + DAY);
}

/**
 * Where a redirect leads, as written. Servers send it in UTF-8 although a header has no charset, and
 * an address is read as that.
 */
export function locationOf(headers: IncomingHttpHeaders): string | null {
  const value = headerOf(headers, 'location');
  if (value === null || !/[\x80-\xff]/.test(value)) return value;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? value : text;
}
