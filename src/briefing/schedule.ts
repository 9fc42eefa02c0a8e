import type { DigestPlan, DigestRun, DueTimes } from '../core/digest.ts';

type When = Pick<DigestPlan, 'minute' | 'days' | 'timezone'>;

const MINUTE = 60_000;
/** So late a digest is still sent, milliseconds; later than that it joins the next one. */
const LATEST = 6 * 60 * MINUTE;
/** From here on a digest says that it is late, milliseconds. */
const LATE = 10 * MINUTE;
/** Days looked at to find a due one; a week and some, since a zone can leave a day out. */
const LOOKED_AT = 16;

/**
 * The first due time after a moment, epoch milliseconds. Where the clock skips the time it is as
 * much later as was skipped, and where it has it twice it is the first: one run a due local day,
 * and none on a day that the zone leaves out.
 */
export function nextRun(when: When, after: number): number {
  return findRun(when, after, 1, (at) => at > after);
}

/** So many due times after a moment, in order. */
export function nextRuns(when: When, after: number, count: number): number[] {
  const runs: number[] = [];
  while (runs.length < count) runs.push(nextRun(when, runs.at(-1) ?? after));
  return runs;
}

/** What is to be done of a digest now, whose next run was to be at `nextAt`. */
export function dueTimes(when: When, nextAt: number, now: number): DueTimes {
  const next = nextRun(when, now);
  if (nextAt > now) return { dueAt: null, nextAt: next };
  // Of several that were missed it is the newest; its window reaches back over the others.
  const newest = Math.max(
    nextAt,
    findRun(when, now, -1, (at) => at <= now),
  );
  return { dueAt: now - newest <= LATEST ? newest : null, nextAt: next };
}

/** Whether a run began so late that its readers are told. */
export const isLate = ({ dueAt, claimedAt }: Pick<DigestRun, 'dueAt' | 'claimedAt'>): boolean =>
  claimedAt - dueAt > LATE;

/** When it is too late to send a run that was due then, epoch milliseconds. */
export const tooLateAt = (dueAt: number): number => dueAt + LATEST;

/** Walks local days from one side of a moment to the other, to the first run that is meant. */
function findRun(when: When, moment: number, step: 1 | -1, isMeant: (at: number) => boolean) {
  const { timezone } = when;
  const today = Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timezone)
    .toPlainDate();
  // From a day before, whose run a skipped hour may have pushed over midnight.
  let date = today.subtract({ days: step });
  for (let count = 0; count < LOOKED_AT; count++, date = date.add({ days: step })) {
    const at = runOn(when, date);
    if (at !== null && isMeant(at)) return at;
  }
  throw new Error(`no run was found around ${moment} in ${timezone} on days ${when.days}`);
}

/** Null where it is not due on that day, or the zone has no such day. */
function runOn({ minute, days, timezone }: When, date: Temporal.PlainDate): number | null {
  if (!days.includes(date.dayOfWeek)) return null;
  if (!date.toZonedDateTime(timezone).toPlainDate().equals(date)) return null;
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  // As "compatible", which is the default: later in a gap, the earlier one in an overlap.
  return date.toPlainDateTime(time).toZonedDateTime(timezone).epochMilliseconds;
}
