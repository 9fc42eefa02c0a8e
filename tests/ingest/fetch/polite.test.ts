import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { describeUrl } from '../../../src/ingest/fetch/describe-url.ts';
import { createHostGate } from '../../../src/ingest/fetch/host-gate.ts';
import { type MovedClock, movedClock } from '../../fakes/moved-clock.ts';
import { type LocalWeb, openLocalWeb, reasonOf, says, status, textOf } from './local-web.ts';

const never = new AbortController().signal;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Waits in steps as short as anything in it lasts, so that all that happens has its time. */
async function wait100(clock: MovedClock, steps: number): Promise<void> {
  await settled();
  for (let n = 0; n < steps; n += 1) {
    clock.move(100);
    await settled();
  }
}

describe('the gate of a host', () => {
  it('lets two in at a time, half a second apart, in the order they came', async () => {
    const clock = movedClock();
    const gate = createHostGate(clock, { atOnce: 2, pause: 500 });
    const entered: string[] = [];
    const leave: (() => void)[] = [];
    const enter = (name: string, host = 'a.example') =>
      gate.enter(host, never).then((done) => {
        entered.push(name);
        leave.push(done);
      });
    const turns = [enter('first'), enter('second'), enter('third'), enter('other', 'b.example')];
    await settled();
    expect(entered).toEqual(['first', 'other']);
    clock.move(499);
    await settled();
    expect(entered).toHaveLength(2);
    clock.move(1);
    await settled();
    expect(entered).toEqual(['first', 'other', 'second']);
    clock.move(5_000);
    await settled();
    expect(entered).toHaveLength(3);
    leave[0]?.();
    await Promise.all(turns);
    expect(entered).toEqual(['first', 'other', 'second', 'third']);
  });

  it('forgets those who give up waiting', async () => {
    const clock = movedClock();
    const gate = createHostGate(clock, { atOnce: 1, pause: 500 });
    const leave = await gate.enter('a.example', never);
    const impatient = new AbortController();
    const given = gate.enter('a.example', impatient.signal);
    const patient = gate.enter('a.example', never);
    impatient.abort(new Error('enough'));
    await expect(given).rejects.toThrow('enough');
    await expect(gate.enter('a.example', impatient.signal)).rejects.toThrow('enough');
    leave();
    clock.move(500);
    (await patient)();
  });

  it('never has more inside than it may, lets everyone in at last, and keeps its pauses', async () => {
    const tenths = (most: number) => fc.integer({ min: 0, max: most }).map((tenth) => tenth * 100);
    const step = fc.record({ wait: tenths(9), stay: tenths(20) });
    const manners = fc.record({
      atOnce: fc.integer({ min: 1, max: 3 }),
      pause: fc.constantFrom(0, 500),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), manners, async (steps, given) => {
        const clock = movedClock();
        const gate = createHostGate(clock, given);
        const starts: number[] = [];
        let inside = 0;
        let most = 0;
        for (const { wait, stay } of steps) {
          gate.enter('a.example', never).then((leave) => {
            starts.push(clock.now());
            inside += 1;
            most = Math.max(most, inside);
            clock.after(stay, () => {
              inside -= 1;
              leave();
            });
          });
          await wait100(clock, wait / 100);
        }
        await wait100(clock, 400);
        expect(starts).toHaveLength(steps.length);
        expect(most).toBeLessThanOrEqual(given.atOnce);
        for (const [index, start] of starts.slice(1).entries())
          expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(given.pause);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a guest', () => {
  let web: LocalWeb;
  afterEach(() => web.close());
  const feed = { url: 'http://news.example/feed', kind: 'feed' } as const;
  const page = (path: string) => ({ url: `http://news.example${path}`, kind: 'page' }) as const;

  it('that is asked to come back later leaves the whole host alone until then', async () => {
    const clock = movedClock();
    web = await openLocalWeb({ clock });
    web.on('news.example/feed', status(429, { 'Retry-After': '120' }));
    web.on('*', says('here'));
    const until = clock.now() + 2 * MINUTE;
    expect(await web.fetcher.fetch(feed)).toMatchObject({ status: 429, retryAt: until });
    const other = { ...feed, url: 'http://news.example/other' };
    const held = await web.fetcher.fetch(other);
    expect(held).toMatchObject({ reason: 'not-yet', retryAt: until });
    expect(held).toMatchObject({ message: expect.stringContaining('for 2 min') });
    expect(web.asked).toEqual(['news.example/feed']);
    expect(textOf(await web.fetcher.fetch({ ...feed, url: 'http://b.example/' }))).toBe('here');
    clock.move(2 * MINUTE);
    expect(textOf(await web.fetcher.fetch(other))).toBe('here');
  });

  it.each([
    ['Mon, 23 Nov 2026 08:00:00 GMT', 60],
    ['60', 1],
    ['99999999999999999999', 24 * 60],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 24 * 60],
    ['Mon, 23 Nov 2026 06:00:00 GMT', null],
    ['Mon, nonsense', null],
    ['-5', null],
    ['0', null],
    ['soon', null],
  ])('reads "Retry-After: %s"', async (value, minutes) => {
    const clock = movedClock();
    web = await openLocalWeb({ clock });
    web.on('*', status(503, { 'Retry-After': value }));
    const retryAt = minutes === null ? null : clock.now() + minutes * MINUTE;
    expect(await web.fetcher.fetch(feed)).toMatchObject({ status: 503, retryAt });
  });

  it.each([
    ['max-age=60', 60_000],
    ['public,MAX-AGE = "60"', 60_000],
    ['no-store', null],
    ['s-maxage=60', null],
    ['max-age=-1', null],
    ['max-age=99999999999999', 24 * 60 * MINUTE],
  ])('reads "Cache-Control: %s"', async (value, maxAge) => {
    web = await openLocalWeb();
    web.on('*', says('', { 'Cache-Control': value }));
    expect(await web.fetcher.fetch(feed)).toMatchObject({ kind: 'fetched', maxAge });
  });

  it('waits for nobody until a clock that was set back is there again', async () => {
    const clock = movedClock();
    web = await openLocalWeb({ clock });
    web.on('news.example/feed', status(429, { 'Retry-After': '120' }));
    web.on('news.example/robots.txt', status(404));
    web.on('*', says('here'));
    expect(await web.fetcher.fetch(page('/one'))).toMatchObject({ kind: 'fetched' });
    expect(await web.fetcher.fetch(feed)).toMatchObject({ status: 429 });
    clock.move(-730 * DAY);
    web.on('news.example/robots.txt', says('User-agent: *\nDisallow: /'));
    expect(await web.fetcher.fetch(page('/two'))).toMatchObject({ reason: 'robots' });
    web.on('news.example/feed', says('here'));
    expect(textOf(await web.fetcher.fetch(feed))).toBe('here');
  });

  it('asks robots.txt once before the pages of a site, and not at all before a feed', async () => {
    web = await openLocalWeb();
    web.on('*', says('here'));
    web.on('news.example/robots.txt', says('User-agent: *\nDisallow: /private'));
    await web.fetcher.fetch(feed);
    expect(web.asked).toEqual(['news.example/feed']);
    const [a, b] = await Promise.all(
      ['/a', '/private/b'].map((path) => web.fetcher.fetch(page(path))),
    );
    expect(a?.kind).toBe('fetched');
    expect(b).toMatchObject({ reason: 'robots', message: expect.stringContaining('robots') });
    expect(web.asked.slice(1).sort()).toEqual(['news.example/a', 'news.example/robots.txt']);
    expect(web.asked[1]).toBe('news.example/robots.txt');
  });

  it('asks the robots.txt of the site that a page redirects to as well', async () => {
    web = await openLocalWeb();
    web.on('news.example/a', status(302, { Location: 'http://b.example/x' }));
    web.on('b.example/robots.txt', says('User-agent: Courant\nDisallow: /'));
    expect(reasonOf(await web.fetcher.fetch(page('/a')))).toBe('robots');
    expect(web.asked).not.toContain('b.example/x');
  });

  it('reads pages where there is no robots.txt, and not where the site cannot say', async () => {
    const clock = movedClock();
    web = await openLocalWeb({ clock });
    web.on('*', says('here'));
    web.on('news.example/robots.txt', status(404));
    web.on('b.example/robots.txt', status(503));
    web.on('c.example/robots.txt', status(302, { Location: '/robots.txt' }));
    const at = (host: string) => web.fetcher.fetch({ url: `http://${host}/`, kind: 'page' });
    expect(textOf(await at('news.example'))).toBe('here');
    expect(textOf(await at('c.example'))).toBe('here');
    const later = clock.now() + 5 * MINUTE;
    expect(await at('b.example')).toMatchObject({ reason: 'robots', retryAt: later });
    expect(await at('b.example')).toMatchObject({ reason: 'robots' });
    expect(web.asked.filter((place) => place === 'b.example/robots.txt')).toHaveLength(1);
    web.on('b.example/robots.txt', says(''));
    clock.move(5 * MINUTE);
    expect(textOf(await at('b.example'))).toBe('here');
  });

  it('asks again for a robots.txt that is a day old, or as old as the site allows', async () => {
    const clock = movedClock();
    web = await openLocalWeb({ clock });
    web.on('*', says('here'));
    web.on('b.example/robots.txt', says('', { 'Cache-Control': 'max-age=1' }));
    const asked = async (host: string) => {
      const before = web.asked.length;
      await web.fetcher.fetch({ url: `http://${host}/`, kind: 'page' });
      return web.asked.slice(before).some((place) => place.endsWith('/robots.txt'));
    };
    expect([await asked('news.example'), await asked('b.example')]).toEqual([true, true]);
    clock.move(60 * MINUTE);
    expect([await asked('news.example'), await asked('b.example')]).toEqual([false, true]);
    clock.move(23 * 60 * MINUTE);
    expect(await asked('news.example')).toBe(true);
  });

  it('reads only the beginning of a robots.txt without end', async () => {
    web = await openLocalWeb();
    const endless = (_request: unknown, response: ServerResponse) => {
      response.writeHead(200);
      response.write('User-agent: *\nDisallow: /private\n');
      const more = () => {
        while (!response.destroyed && response.write('# nothing\n'.repeat(500)));
      };
      response.on('drain', more);
      more();
    };
    web.on('*', says('here'));
    web.on('news.example/robots.txt', endless);
    expect(reasonOf(await web.fetcher.fetch(page('/private')))).toBe('robots');
    expect(textOf(await web.fetcher.fetch(page('/open')))).toBe('here');
  });
});

it('a clock that is set back makes nobody wait for longer than the pause', async () => {
  const clock = movedClock();
  const gate = createHostGate(clock, { atOnce: 1, pause: 500 });
  const never = new AbortController().signal;
  const leave = await gate.enter('a.example', never);
  clock.move(-24 * 60 * 60 * 1000);
  leave();
  const next = gate.enter('a.example', never);
  clock.move(500);
  (await next)();
});

describe('an address in a log', () => {
  it.each([
    ['https://news.example/feed', 'news.example/feed'],
    ['https://news.example/feed/', 'news.example/feed/…'],
    ['https://news.example/rss/all?token=1', 'news.example/rss/…'],
    ['https://news.example/?token=1', 'news.example'],
    ['https://me:word@news.example:8080/', 'news.example:8080'],
    ['https://news.example/News24-feed.xml', 'news.example/News24-feed.xml'],
    ['https://news.example/2026/all', 'news.example/2026/…'],
    ['https://news.example/k3j5h2k4/rss', 'news.example/…'],
    ['https://news.example/QwErTzUi', 'news.example/…'],
    ['https://news.example/839201748', 'news.example/…'],
    ['https://news.example/9f8e7d6c5b4a39281706f5e4/rss', 'news.example/…'],
    ['data:text/plain,secret', 'an unreadable address'],
    ['nonsense', 'an unreadable address'],
  ])('%s is %s', (url, shown) => {
    expect(describeUrl(url)).toBe(shown);
  });
});
