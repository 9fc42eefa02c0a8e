import { ZONES } from '../written-date.ts';

/** A time taken out of a date. */
export interface TimeOfDay {
  /** Milliseconds from 00:00 UTC of the day beside it; negative or over a day where the zone says so. */
  readonly offset: number;
  /** What is left of the date. */
  readonly rest: string;
}

const DAY = 24 * 60;
/** RFC 822's own zones, and others that leave no doubt in a feed; minutes ahead of UTC. */
const MORE_ZONES: Readonly<Record<string, number>> = {
  // Of the letters those that RFC 822 gives itself; others stand for words, as h for hours.
  a: -60,
  m: -720,
  n: 60,
  y: 720,
  ut: 0,
  cst: -360,
  at: -240,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  ist: 330,
  sgt: 480,
  pht: 480,
  sast: 120,
  msd: 240,
  awst: 480,
  acst: 570,
  acdt: 630,
  brt: -180,
  art: -180,
  eat: 180,
  wat: 60,
  cat: 120,
  mest: 120,
};

const HALF = String.raw`(a\.?m\.?|p\.?m\.?)(?![a-z])`;
const CLOCK = new RegExp(
  String.raw`(?<![\d:+\-\u2212])(?:${HALF} ?)?(\d{1,2})[:h](\d{1,2})(?::(\d{1,2})(?:[.,:](\d{1,9}))?)?(?![:\d])(?: ?${HALF})?`,
  'i',
);
const HOUR_ALONE = new RegExp(String.raw`(?<![\d:+\-])()(\d{1,2})()()() ?${HALF}`, 'i');
const PACKED = /(?<=T)(\d{2})(\d{2})?(\d{2})?(?:[.,](\d{1,9}))?(?!\d)/i;
const NUMBERED_ZONE =
  /^ ?\(?(?:(?:etc\/)?(?:gmt|utc|ut|z) ?)?([+\-\u2212])(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const NAMED_ZONE = /^ ?\(?(?:etc\/)?([a-z]{1,5})(?![a-z\d])/i;

/**
 * Takes the time and its zone out of a date; UTC where it names none or an unknown one, as RFC 2822
 * has it. Null for a time that no day has, and 00:00 where there is none.
 */
export function timeOfDay(date: string): TimeOfDay | null {
  const match = CLOCK.exec(date) ?? HOUR_ALONE.exec(date);
  if (match === null) return packed(date);
  const [whole, before, hour = '', minute, second, fraction = '', after] = match;
  const half = (before || after)?.[0]?.toLowerCase();
  // Some write the afternoon's hours in full and say so again.
  const inFull = Number(hour) > 12;
  if (half === 'a' && inFull) return null;
  const isTwelve = half !== undefined && !inFull;
  const hours = isTwelve ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  return placed(
    date,
    match.index,
    whole,
    [hours, Number(minute ?? 0), Number(second ?? 0)],
    fraction,
  );
}

function packed(date: string): TimeOfDay | null {
  const match = PACKED.exec(date);
  if (match === null) return { offset: 0, rest: date };
  const [whole, hour, minute = '0', second = '0', fraction = ''] = match;
  return placed(date, match.index, whole, [Number(hour), Number(minute), Number(second)], fraction);
}

function placed(
  date: string,
  index: number,
  whole: string,
  [hour, minute, second]: readonly [number, number, number],
  fraction: string,
): TimeOfDay | null {
  const isMidnightAfter = hour === 24 && minute === 0 && second === 0;
  // The 60th second is a leap second.
  if ((hour > 23 && !isMidnightAfter) || minute > 59 || second > 60) return null;
  const after = date.slice(index + whole.length);
  const zone = zoneAt(after);
  if (zone === null) return null;
  const milliseconds = Math.floor(Number(`0.${fraction || '0'}`) * 1000);
  const offset = ((hour * 60 + minute - zone.ahead) * 60 + second) * 1000 + milliseconds;
  return { offset, rest: `${date.slice(0, index)} ${after.slice(zone.length)}` };
}

/** The zone that stands right after a time; null for one that is nowhere on Earth. */
function zoneAt(after: string): { readonly ahead: number; readonly length: number } | null {
  const numbered = NUMBERED_ZONE.exec(after);
  if (numbered !== null) {
    const minutes = Number(numbered[2]) * 60 + Number(numbered[3] ?? 0);
    if (minutes >= DAY) return null;
    return { ahead: numbered[1] === '+' ? minutes : -minutes, length: numbered[0].length };
  }
  const named = NAMED_ZONE.exec(after);
  const name = named?.[1]?.toLowerCase();
  if (named === null || name === undefined) return { ahead: 0, length: 0 };
  const ahead = ZONES[name] ?? MORE_ZONES[name];
  return ahead === undefined ? { ahead: 0, length: 0 } : { ahead, length: named[0].length };
}
