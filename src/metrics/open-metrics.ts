import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../core/meter.ts';

/** Measures, and how they are read. */
export interface Metrics {
  readonly meter: Meter;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: from an answer out of a cache to a job that has much to catch up with. */
const BUCKETS = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300];

/** A registry of its own, with what the process itself says: memory, CPU, lag of the event loop. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    meter: {
      count(name, help, labelNames) {
        const counter = new Counter({ name, help, labelNames, registers });
        return (labels, times = 1) => counter.inc(labels, times);
      },
      timing(name, help, labelNames) {
        const histogram = new Histogram({ name, help, labelNames, buckets: BUCKETS, registers });
        return (milliseconds, labels) => histogram.observe(labels, milliseconds / 1000);
      },
      gauge(name, help, read) {
        const gauge: Gauge = new Gauge({
          name,
          help,
          registers,
          collect: async () => gauge.set(await read()),
        });
      },
      gauges(name, help, label, read) {
        const gauge: Gauge = new Gauge({
          name,
          help,
          labelNames: [label],
          registers,
          async collect() {
            for (const [value, number] of Object.entries(await read()))
              gauge.set({ [label]: value }, number);
          },
        });
      },
    },
  };
}
