import { h } from 'preact';
import { useSurroundings } from './surroundings.ts';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * A time in the reader's own zone.
 *
 * @param at epoch milliseconds
 * @param style of Discord's timestamps; R is relative, with the full time to hover over
 */
export function Moment({ at, style = 'f' }: { readonly at: number; readonly style?: string }) {
  const { now } = useSurroundings();
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return h('span', null, '(no such time)');
  const words = style === 'R' ? relative(at, now) : time.toLocaleString(undefined, STYLES[style]);
  const full = time.toLocaleString(undefined, STYLES.F);
  return h('time', { dateTime: time.toISOString(), title: full }, words);
}

/** "3 hours ago". @param at @param now epoch milliseconds */
function relative(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  return format.format(Math.trunc(seconds / size), unit);
}

/** When a message was written: the time today, else with its date. */
export function WrittenAt({ at }: { readonly at: number }) {
  const { now } = useSurroundings();
  const style = new Date(at).toDateString() === new Date(now).toDateString() ? 't' : 'f';
  return h(Moment, { at, style });
}
