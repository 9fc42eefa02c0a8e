import type { QuietHours, WatchPlan } from '../../core/watch.ts';
import { refusal } from '../../words/say.ts';
import { formatTime, parseTime } from '../schedule-words.ts';

/** Whether a watch keeps quiet at a moment, epoch milliseconds. */
export function isQuiet({ quiet, timezone }: Pick<WatchPlan, 'quiet' | 'timezone'>, at: number) {
  if (quiet === null) return false;
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);
  const now = hour * 60 + minute;
  const { from, to } = quiet;
  return from < to ? now >= from && now < to : now >= from || now < to;
}

/** When a watch may be heard, from a moment on: that moment where it is not quiet then. Epoch milliseconds. */
export function quietUntil(plan: Pick<WatchPlan, 'quiet' | 'timezone'>, at: number): number {
  if (plan.quiet === null || !isQuiet(plan, at)) return at;
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(plan.timezone);
  const { to } = plan.quiet;
  const end = now.withPlainTime({ hour: Math.floor(to / 60), minute: to % 60 });
  return (end.epochMilliseconds > at ? end : end.add({ days: 1 })).epochMilliseconds;
}

/** Between two times, as people write it in the bot's languages. */
const UNTIL = /\s*(?:[-–〜～]|to|bis|から)\s*|\s+[aà]\s+/;

/** Reads `22:00-07:00`. @throws UserError where that is no stretch of the day. */
export function parseQuiet(typed: string): QuietHours {
  const [first, second, ...more] = typed.split(UNTIL);
  if (
    first === undefined ||
    second === undefined ||
    more.length > 0 ||
    first === '' ||
    second === ''
  )
    throw refusal('watch.quiet-two-times');
  const quiet = { from: parseTime(first), to: parseTime(second) };
  if (quiet.from === quiet.to) throw refusal('watch.quiet-same');
  return quiet;
}

/** "22:00–07:00, Europe/Berlin". */
export const formatQuiet = ({ from, to }: QuietHours, timezone: string): string =>
  `${formatTime(from)}–${formatTime(to)}, ${timezone.replaceAll('_', ' ')}`;
