/** Values that a measure is told apart by: of a small set, never an address, a name of a person or an id. */
type Labels = Readonly<Record<string, string>>;

/** Counts what happened, so many times. */
export type Count = (labels: Labels, times?: number) => void;

/** Notes how long something took, in milliseconds; shown in seconds. */
export type Timing = (milliseconds: number, labels: Labels) => void;

/** Measures for whoever watches the bot. A measure has a name of its own; making it twice throws. */
export interface Meter {
  /**
   * @param name as Prometheus wants it: `courant_…_total`.
   * @param labels the names of its labels.
   */
  count(name: string, help: string, labels: readonly string[]): Count;
  /** @param name ends in `_seconds`. */
  timing(name: string, help: string, labels: readonly string[]): Timing;
  /** A number that is read whenever somebody looks. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** Several of them, by the values of one label. */
  gauges(
    name: string,
    help: string,
    label: string,
    read: () => Promise<Readonly<Record<string, number>>>,
  ): void;
}

/** Where nobody watches. */
export const noMeter: Meter = {
  count: () => () => {},
  timing: () => () => {},
  gauge: () => {},
  gauges: () => {},
};
