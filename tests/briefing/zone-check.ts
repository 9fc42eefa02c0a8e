import { nextRun } from '../../src/briefing/schedule.ts';

const BEGIN = Temporal.PlainDate.from('2020-01-01');
const END = Temporal.PlainDate.from('2035-12-31');

/**
 * Holds the schedule to its promise in a zone over 2020–2035: exactly one run for each local day
 * that is due, at its time, or at what the zone makes of a time that it skips or has twice. What
 * is due is worked out from the zone's offsets alone.
 *
 * @param shortened looks only at the days around each change of the clock, so many on each side;
 *   all days where it is null
 * @throws Error that names the day
 */
export function checkZone(timezone: string, shortened: number | null): number {
  let checked = 0;
  for (const [from, to] of shortened === null
    ? [[BEGIN, END] as const]
    : around(timezone, shortened))
    for (const minute of timesToTry(timezone, from, to))
      for (const days of [[1, 2, 3, 4, 5, 6, 7], [6, 7], [((minute + from.day) % 7) + 1]]) {
        const expected = dueBetween(timezone, minute, days, from, to);
        let last = startOf(timezone, from) - 1;
        for (const due of expected) {
          const run = nextRun({ minute, days, timezone }, last);
          if (run !== due)
            throw new Error(
              `${timezone}, minute ${minute}, days ${days}: ${new Date(run).toISOString()} instead of ${new Date(due).toISOString()}`,
            );
          last = run;
          checked += 1;
        }
      }
  return checked;
}

/** All zones, those together that have the same offsets at all times of these years. */
export function zonesByRules(): Map<string, string[]> {
  return Map.groupBy(Intl.supportedValuesOf('timeZone'), (timezone) => {
    const changes = transitions(timezone).map(
      ({ epochMilliseconds, offset }) => `${epochMilliseconds} ${offset}`,
    );
    return [BEGIN.toZonedDateTime(timezone).offset, ...changes].join();
  });
}

/** The first of the local minutes that show `minute` on each due day; where none does, as much later as was skipped. */
function dueBetween(
  timezone: string,
  minute: number,
  days: readonly number[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number[] {
  const due: number[] = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 })) {
    if (!days.includes(date.dayOfWeek)) continue;
    const wall = date.toZonedDateTime('UTC').epochMilliseconds + minute * 60_000;
    // An instant shows that wall time if it lies behind it by the offset that holds there.
    const offsets = [offsetAt(timezone, wall - 86_400_000), offsetAt(timezone, wall + 86_400_000)];
    const fitting = offsets
      .map((offset) => wall - offset)
      .filter((instant) => instant + offsetAt(timezone, instant) === wall);
    // In a gap the offset before it holds on.
    due.push(fitting.length > 0 ? Math.min(...fitting) : wall - (offsets[0] ?? 0));
  }
  return due;
}

const offsetAt = (timezone: string, instant: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone).offsetNanoseconds /
  1e6;

const startOf = (timezone: string, date: Temporal.PlainDate): number =>
  date.toZonedDateTime(timezone).epochMilliseconds;

/** The changes of a zone's clock. */
function transitions(timezone: string): Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  const end = END.toZonedDateTime(timezone).epochMilliseconds;
  let moment = BEGIN.toZonedDateTime(timezone).getTimeZoneTransition('next');
  while (moment !== null && moment.epochMilliseconds <= end) {
    found.push(moment);
    moment = moment.getTimeZoneTransition('next');
  }
  return found;
}

/** Stretches of days with a change of the clock in the middle; some quiet days where there is none. */
function around(timezone: string, days: number): [Temporal.PlainDate, Temporal.PlainDate][] {
  const stretches = transitions(timezone).map(
    (change): [Temporal.PlainDate, Temporal.PlainDate] => {
      const date = change.toPlainDate();
      return [date.subtract({ days }), date.add({ days })];
    },
  );
  return stretches.length > 0 ? stretches : [[BEGIN, BEGIN.add({ days: 9 })]];
}

/** Times in and around what a change of the clock skips or repeats, and two of every day. */
function timesToTry(timezone: string, from: Temporal.PlainDate, to: Temporal.PlainDate): number[] {
  const change = from.toZonedDateTime(timezone).getTimeZoneTransition('next');
  const minutes = new Set([0, 7 * 60]);
  if (change !== null && Temporal.PlainDate.compare(change.toPlainDate(), to) <= 0)
    for (const by of [-60, -30, -1, 0, 30])
      minutes.add((change.hour * 60 + change.minute + by + 1440) % 1440);
  return [...minutes];
}
