import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { createFeedReader } from '../../src/ingest/feed-thread.ts';

const task = (title: string) => ({
  bytes: Buffer.from(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title></channel></rss>`,
  ),
  url: 'https://courier.example/feed',
  contentType: null,
});

function openReader() {
  const reader = createFeedReader(systemClock);
  onTestFinished(() => reader.close());
  return reader;
}

it('reads what somebody waits for before all that waits', async () => {
  const reader = openReader();
  const order: string[] = [];
  const reading = ['One', 'Two', 'Three'].map((title) => reader.read(task(title)));
  const asked = reader.readFirst(task('Asked'));
  await Promise.all(
    [...reading, asked].map(async (one) => {
      order.push((await one).feed.title ?? '');
    }),
  );
  expect(order).toEqual(['One', 'Asked', 'Two', 'Three']);
});

it('starts no thread once it is closed, and says so to whoever waits', async () => {
  const reader = openReader();
  const threads = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort');
  const before = threads().length;
  const waiting = ['One', 'Two'].map((title) => reader.read(task(title)));
  const settled = Promise.allSettled(waiting);
  await reader.close();
  for (const outcome of await settled)
    expect(outcome).toMatchObject({ reason: { message: expect.stringMatching(/being stopped/) } });
  await expect(reader.read(task('Three'))).rejects.toThrow(/being stopped/);
  expect(threads()).toHaveLength(before);
});
