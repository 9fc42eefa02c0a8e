import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { createExtractor, type Extractor } from '../../src/ingest/extract-pool.ts';
import { refusal } from '../../src/words/say.ts';
import { movedClock } from '../fakes/moved-clock.ts';

const URL = 'https://gazette.example/wall';
const TEXT =
  'The harbour council voted on Monday to repair the northern wall before the winter storms arrive.';
const page = (title: string) => `<title>${title}</title><body><p>${TEXT}</p></body>`;
/** Takes a second or so: long enough to be in the middle of it. */
const LONG = `<body>${`<p>${TEXT}</p>`.repeat(36_000)}</body>`;

let extractor: Extractor;
afterEach(() => extractor.close());

it('reads pages on threads of its own, more than there are threads', async () => {
  extractor = createExtractor({ threads: 2, timeout: 20_000, clock: systemClock });
  const titles = ['Wall', 'Ferry', 'Seals', 'Tide', 'Storm'];
  const read = await Promise.all(titles.map((title) => extractor.extract(page(title), URL)));
  expect(read.map(({ title }) => title)).toEqual(titles);
  expect(read.map(({ text }) => text)).toEqual(titles.map(() => TEXT));
});

it('gives a page up that takes too long, and reads the next', async () => {
  const clock = movedClock();
  const after = vi.fn(clock.after);
  extractor = createExtractor({ threads: 1, timeout: 2000, clock: { after } });
  const long = extractor.extract(LONG, URL);
  const next = extractor.extract(page('Wall'), URL);
  const refused = expect(long).rejects.toThrow(refusal('page.too-slow', { seconds: 2 }));
  await vi.waitUntil(() => after.mock.calls.length === 1, { timeout: 20_000, interval: 5 });
  clock.move(2000);
  await refused;
  expect((await next).title).toBe('Wall');
});

it('takes no time of a page for what stands before it', async () => {
  const clock = movedClock();
  extractor = createExtractor({ threads: 1, timeout: 2000, clock });
  const pages = ['Wall', 'Ferry'].map((title) => extractor.extract(page(title), URL));
  clock.move(10_000);
  expect((await Promise.all(pages)).map(({ title }) => title)).toEqual(['Wall', 'Ferry']);
});

it('refuses what was not read when it is closed', async () => {
  extractor = createExtractor({ threads: 1, timeout: 2000, clock: movedClock() });
  const waiting = [LONG, page('Wall')].map((html) => extractor.extract(html, URL));
  const settled = Promise.allSettled(waiting);
  await extractor.close();
  for (const outcome of await settled)
    expect(outcome).toMatchObject({ reason: { message: expect.stringMatching(/being stopped/) } });
});

it('reads what somebody waits for before all that waits', async () => {
  extractor = createExtractor({ threads: 1, timeout: 20_000, clock: systemClock });
  const order: string[] = [];
  const note = ({ title }: { title: string | null }) => order.push(title ?? '');
  const polled = ['Wall', 'Ferry', 'Seals'].map((title) => extractor.extract(page(title), URL));
  const asked = extractor.extractFirst(page('Asked'), URL);
  await Promise.all([...polled, asked].map((reading) => reading.then(note)));
  expect(order).toEqual(['Wall', 'Asked', 'Ferry', 'Seals']);
});
