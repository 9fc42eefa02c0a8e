import { digestHour, type Life, type Telling } from './live-through.ts';
import type { NewsEvent } from './news-event.ts';

/** How what a channel was told compares with what happened. */
export interface Reckoning {
  /** Stories in digests. */
  readonly told: number;
  /** Those of a development that had been told before. */
  readonly repeated: readonly string[];
  /** Events of which a digest could tell. */
  readonly events: number;
  /** Those whose beginning no digest told. */
  readonly unheard: readonly string[];
  /** Developments after an event's first. */
  readonly updates: number;
  /** Those that no digest told. */
  readonly missed: readonly string[];
  /** Those that were told as if the event were new. */
  readonly unmarked: readonly string[];
}

/** @param events those to look at, of all that the channel lived through */
export function reckon({ digests, tellings }: Life, events: readonly NewsEvent[]): Reckoning {
  const names = new Set(events.map(({ name }) => name));
  const told = tellings.filter(({ event }) => names.has(event));
  const isSame = (a: Telling) => (b: Telling) =>
    a.event === b.event && a.development === b.development;
  const happened = events.flatMap(({ name, begins, developments }) =>
    developments.flatMap(({ at, reports }, number) => {
      const hour = begins + at + Math.min(...reports.map(({ after }) => after));
      return hour < digestHour(digests - 1) ? [{ name, number }] : [];
    }),
  );
  const untold = (later: boolean) =>
    happened
      .filter(({ number }) => number > 0 === later)
      .filter(
        ({ name, number }) =>
          !told.some(({ event, development }) => event === name && development === number),
      )
      .map(({ name, number }) => `${name} ${number}`);
  const shown = ({ day, event, development, title, isUpdate }: Telling) =>
    `day ${day}: ${event} ${development}: ${title}${isUpdate ? ' (update)' : ''}`;
  return {
    told: told.length,
    repeated: told.filter((telling, index) => told.findIndex(isSame(telling)) < index).map(shown),
    events: happened.filter(({ number }) => number === 0).length,
    unheard: untold(false),
    updates: happened.filter(({ number }) => number > 0).length,
    missed: untold(true),
    unmarked: told.filter(({ development, isUpdate }) => development > 0 && !isUpdate).map(shown),
  };
}

/** The share of one count in another, in percent. */
export const percent = (part: number, whole: number) => (100 * part) / whole;

/** The figures in words, a line each. @param named whether what went wrong stands below */
export function tellReckoning(heading: string, reckoning: Reckoning, named: boolean): string {
  const { told, repeated, events, unheard, updates, missed, unmarked } = reckoning;
  const share = (part: number, whole: number) =>
    `${part} of ${whole}, ${percent(part, whole).toFixed(1)} %`;
  const line = (what: string, figure: string, wrong: readonly string[]) =>
    [`  ${what.padEnd(26)} ${figure}`, ...(named ? wrong.map((one) => `    - ${one}`) : [])].join(
      '\n',
    );
  return [
    heading,
    line('repeated stories', share(repeated.length, told), repeated),
    line('events told', share(events - unheard.length, events), unheard),
    line('updates told', share(updates - missed.length, updates), missed),
    line('of them without the mark', share(unmarked.length, updates - missed.length), unmarked),
  ].join('\n');
}
