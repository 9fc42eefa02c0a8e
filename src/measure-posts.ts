import type { Clock } from './core/clock.ts';
import type { Meter } from './core/meter.ts';
import type { Store } from './core/store.ts';

/** Numbers on digests and on what waits to be posted, read whenever somebody looks. */
export function measurePosts(
  meter: Meter,
  { digests, outbox }: Pick<Store, 'digests' | 'outbox'>,
  clock: Clock,
): void {
  meter.gauges('courant_digests', 'Digests that are set.', 'state', async () => {
    const { active, paused } = await digests.counts(clock.now());
    return { active, paused };
  });
  meter.gauge('courant_digest_lag_seconds', 'Lateness of the digest due longest.', async () => {
    return (await digests.counts(clock.now())).lag / 1000;
  });
  meter.gauges('courant_deliveries', 'Posts whose end is open.', 'state', async () => {
    const { waiting, uncertain } = await outbox.counts(clock.now());
    return { waiting, uncertain };
  });
  meter.gauge('courant_delivery_lag_seconds', 'Lateness of the post due longest.', async () => {
    return (await outbox.counts(clock.now())).lag / 1000;
  });
}
