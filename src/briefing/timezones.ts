import { refusal, say } from '../words/say.ts';
import type { Suggested } from './library.ts';

/** Names of today for zones that the list of the runtime has under an older name, and UTC, which it lacks. */
const NAMES_OF_TODAY = [
  'UTC',
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Cordoba',
  'America/Argentina/Mendoza',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/** Every zone that is suggested, by name. */
const TIMEZONES: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), ...NAMES_OF_TODAY]),
].sort();

/**
 * The IANA name of a zone as people type it: `Europe/Berlin`, `europe/berlin`, an older name such as
 * `US/Eastern`, or a city's alone where one zone has it.
 *
 * @throws UserError where it is none.
 */
export function parseTimezone(typed: string): string {
  const name = typed.trim().replace(/\s+/g, '_');
  const known = knownZone(name);
  if (known !== null) return known;
  const cities = TIMEZONES.filter((zone) => asTyped(cityOf(zone)) === asTyped(name));
  const [only, ...others] = cities;
  if (only !== undefined && others.length === 0) return only;
  throw refusal('timezone.unknown', { typed: typed.trim().slice(0, 40) });
}

/** Zones to choose from, at most 25, each with the time it is there now. */
export function suggestTimezones(
  typed: string,
  now: number,
  first: readonly string[],
): readonly Suggested[] {
  const wanted = asTyped(typed);
  const shown = [...new Set([...first, ...TIMEZONES])].map((zone) => ({
    zone,
    time: localTime(zone, now),
  }));
  const rank = ({ zone, time }: { zone: string; time: string }): number => {
    if (wanted === '') return 0;
    if (asTyped(cityOf(zone)).startsWith(wanted) || asTyped(zone).startsWith(wanted)) return 0;
    if (time.startsWith(wanted) || `0${wanted}` === time) return 1;
    return asTyped(zone).includes(wanted) ? 2 : 3;
  };
  return shown
    .map((one) => ({ ...one, rank: rank(one) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 25)
    .map(({ zone, time }) => ({
      name: say('timezone.now', { zone: zone.replaceAll('_', ' '), time }),
      value: zone,
    }));
}

/** A well-known place for each hour of the day, from west to east. */
export const ROUND_THE_WORLD: readonly string[] =
  'Pacific/Honolulu America/Anchorage America/Los_Angeles America/Denver America/Chicago America/New_York America/Halifax America/Sao_Paulo Atlantic/Azores Europe/London Europe/Paris Europe/Athens Europe/Istanbul Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Dhaka Asia/Bangkok Asia/Shanghai Asia/Tokyo Australia/Sydney Pacific/Noumea Pacific/Auckland UTC'.split(
    ' ',
  );

/** Zones of the country that a locale such as `en-GB` speaks of, the ones to suggest first. */
export function zonesOf(locale: string): readonly string[] {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    // English of America is what everybody has who never chose: it says nothing of a place.
    if (region === undefined || locale === 'en-US') return [];
    return new Intl.Locale('und', { region }).getTimeZones() ?? [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** `14:05`, as clocks show it there. */
function localTime(zone: string, at: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}

/** The name as it is written; null where there is no such zone, or only an offset. */
function knownZone(name: string): string | null {
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);
/** Without case, accents and underscores. */
const asTyped = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
