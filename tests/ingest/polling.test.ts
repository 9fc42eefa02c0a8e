import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MOST_A_DAY } from '../../src/core/feed.ts';
import type { Scope } from '../../src/core/scope.ts';
import { openIngest } from '../../src/ingest/open-ingest.ts';
import { createSources } from '../../src/ingest/sources.ts';
import { say } from '../../src/words/say.ts';
import { inWords } from '../../src/words/speak.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const harbour: Scope = { kind: 'server', id: '1' };

const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${items.join('')}</channel></rss>`;
const item = (name: string, link = '') =>
  `<item><title>The ${name} story</title><guid>${name}</guid>${link === '' ? '' : `<link>${link}</link>`}<description>What happened with ${name} in the harbour today.</description></item>`;

/** A paper on loopback that this server follows, and all that reads it; nothing leaves the machine. */
async function openPaper(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const site = createServer(answer).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { store, clock, log, path } = await temporaryStore();
  const ingest = openIngest({ store, clock, log, random: () => 0, allowHosts: [host] });
  onTestFinished(async () => {
    await ingest.close();
    site.closeAllConnections();
    site.close();
  });
  const address = `http://${host}/feed`;
  const sources = createSources(store.feeds, async () => ingest, { clock, random: () => 0 });
  await sources.follow(harbour, {
    address,
    title: 'Courier',
    siteUrl: null,
    language: 'en',
  });
  return {
    ...ingest,
    sources,
    store,
    clock,
    async poll() {
      await ingest.poller.begin();
      await ingest.poller.idle();
    },
    async feed() {
      const [feed] = await store.feeds.followed(harbour);
      if (feed === undefined) throw new Error('nothing is followed');
      return feed;
    },
    /** 1 for each stored article that is nobody's news. */
    backgrounds() {
      const tables = new DatabaseSync(path, { readOnly: true });
      onTestFinished(() => tables.close());
      return tables
        .prepare('select background from articles')
        .all()
        .map((row) => row.background);
    },
    /** Stores so many articles of the feed as if polls had brought them by now. */
    bring(count: number) {
      const tables = new DatabaseSync(path, { timeout: MINUTE });
      tables.exec(`
        with recursive number (n) as (select 1 union all select n + 1 from number where n < ${count})
        insert into articles (owner, source_id, fingerprint, title, text, stored_at)
          select owner, source_id, 'made ' || n, 'Made', 'Made up.', ${clock.now()}
          from number, (select owner, source_id from articles limit 1)`);
      tables.close();
    },
    stored: () => store.articles.latest(harbour, 99),
  };
}

describe('a poll of a feed', () => {
  it('gives up pages that never come, and keeps what the feed says of them', async () => {
    const asked = Promise.withResolvers<void>();
    const paper = await openPaper((request, response) => {
      if (request.url === '/feed') {
        const origin = `http://${request.headers.host}`;
        response.end(rss(...['a', 'b', 'c'].map((name) => item(name, `${origin}/${name}`))));
      } else if (request.url === '/robots.txt') response.writeHead(404).end();
      else asked.resolve();
    });
    const polled = paper.poll();
    await asked.promise;
    paper.clock.move(3 * MINUTE);
    await polled;
    expect((await paper.stored()).map(({ title }) => title).sort()).toEqual([
      'The a story',
      'The b story',
      'The c story',
    ]);
  });

  it('keeps the whole text of an edited item whose page cannot be read, with its new title', async () => {
    const whole =
      'The ferry to Tarn runs again since Monday, after a winter in which nobody crossed the sound.';
    let edition = 1;
    let pageFails = false;
    const paper = await openPaper((request, response) => {
      if (request.url === '/feed')
        response.end(
          rss(
            `<item><title>Ferry runs, edition ${edition}</title><guid>a</guid><link>http://${request.headers.host}/a</link><description>${edition} boats sail.</description></item>`,
          ),
        );
      else if (request.url !== '/a' || pageFails) response.writeHead(404).end();
      else
        response
          .setHeader('content-type', 'text/html')
          .end(`<title>Ferry</title><body><article><p>${whole}</p></article></body>`);
    });
    const editions: unknown[] = [];
    for (const fails of [true, true, false, true]) {
      pageFails = fails;
      await paper.poll();
      editions.push(...(await paper.stored()).map(({ title, text }) => [title, text]));
      edition += 1;
      paper.clock.move(DAY);
    }
    expect(editions).toEqual([
      ['Ferry runs, edition 1', '1 boats sail.'],
      ['Ferry runs, edition 2', '2 boats sail.'],
      ['Ferry runs, edition 3', whole],
      ['Ferry runs, edition 4', whole],
    ]);
  });

  it('has an item once whose GUID, and later whose address and title change, and reads its page for news alone', async () => {
    const pages: string[] = [];
    let [guid, path, title] = ['a', '/a', 'Ferry runs'];
    const paper = await openPaper((request, response) => {
      const { url = '', headers } = request;
      if (url === '/feed')
        response.end(
          rss(
            `<item><title>${title}</title><guid>${guid}</guid><link>http://${headers.host}${path}</link></item>`,
          ),
        );
      else {
        pages.push(url);
        response.writeHead(404).end();
      }
    });
    const poll = async () => {
      await paper.poll();
      paper.clock.move(DAY);
    };
    await poll();
    guid = 'b';
    await poll();
    [path, title] = ['/b', 'Ferry runs again'];
    await poll();
    expect((await paper.stored()).map((article) => article.title)).toEqual(['Ferry runs again']);
    expect(pages.filter((page) => page !== '/robots.txt')).toEqual(['/a', '/b']);
  });

  it('reads the pages of the newest items, also where the feed begins with the oldest', async () => {
    const pages: string[] = [];
    const days = Array.from({ length: 28 }, (_, index) => index + 1);
    const paper = await openPaper((request, response) => {
      const { url = '', headers } = request;
      const told = [...days, ...days.map((day) => day + 100)].map((day) => {
        const month = day > 100 ? 'Nov' : 'Oct';
        return `<item><title>Day ${day}</title><link>http://${headers.host}/${day}</link><pubDate>${day % 100} ${month} 2026 08:00:00 GMT</pubDate></item>`;
      });
      if (url === '/feed') response.end(rss(...told));
      else {
        pages.push(url);
        response.writeHead(404).end();
      }
    });
    await paper.poll();
    expect(pages.slice(1, 4)).toEqual(['/128', '/127', '/126']);
    expect(pages).toHaveLength(31);
  });

  it('is waited for by whoever asks for it meanwhile', async () => {
    let reads = 0;
    const first = Promise.withResolvers<ServerResponse>();
    const paper = await openPaper((_, response) => {
      reads += 1;
      if (reads === 1) first.resolve(response);
      else response.end(rss(item('late')));
    });
    const feed = await paper.feed();
    const polled = paper.poll();
    const held = await first.promise;
    const refreshed = paper.sources.refresh(harbour, feed.id);
    held.end(rss(item('a')));
    await polled;
    expect((await refreshed).poll.lastOutcome).toEqual(say('poll.items', { items: 1, fresh: 1 }));
    expect(reads).toBe(1);
  });

  it('takes so many articles of a feed in a day, and no more of one that is new at every poll', async () => {
    let polls = 0;
    const paper = await openPaper((_, response) => {
      polls += 1;
      response.end(rss(...['a', 'b', 'c'].map((name) => item(`${name}${polls}`))));
    });
    await paper.poll();
    paper.bring(MOST_A_DAY - 2);
    const arrived = async () => (await paper.store.articles.counts(harbour)).articles;
    const outcome = async () => inWords((await paper.feed()).poll.lastOutcome ?? '', 'en');
    paper.clock.move(HOUR);
    await paper.poll();
    expect(await arrived()).toBe(MOST_A_DAY + 4);
    paper.clock.move(HOUR);
    await paper.poll();
    expect(await arrived()).toBe(MOST_A_DAY + 4);
    expect(await outcome()).toContain('3 were left out');
    paper.clock.move(DAY);
    await paper.poll();
    expect(await arrived()).toBe(MOST_A_DAY + 7);
    expect(await outcome()).toContain('3 of them new');
  });

  it('takes no date from the future but that of a mistaken zone', async () => {
    const dated = (name: string, time: number) =>
      item(name).replace('</guid>', `</guid><pubDate>${new Date(time).toUTCString()}</pubDate>`);
    const paper = await openPaper((_, response) => {
      const now = paper.clock.now();
      response.end(rss(dated('zone', now + 5 * HOUR), dated('hoax', Date.UTC(2999, 0, 1))));
    });
    await paper.poll();
    const dates = new Map((await paper.stored()).map((one) => [one.title, one.publishedAt]));
    expect(dates.get('The zone story')).toBe(paper.clock.now() + 5 * HOUR);
    expect(dates.get('The hoax story')).toBeNull();
  });

  it('that failed at first leaves what comes first as background', async () => {
    let fails = true;
    const paper = await openPaper((_, response) => {
      if (fails) response.writeHead(500).end();
      else response.end(rss(item('a')));
    });
    await paper.poll();
    expect((await paper.feed()).poll).toMatchObject({ failures: 1, lastAt: null });
    fails = false;
    paper.clock.move(DAY);
    await paper.poll();
    expect((await paper.feed()).poll.lastAt).toBe(paper.clock.now());
    expect(paper.backgrounds()).toEqual([1]);
  });

  it('that is told at first that nothing has changed failed, and is made again without conditions', async () => {
    let answers = 0;
    const asked: IncomingMessage[] = [];
    const paper = await openPaper((request, response) => {
      answers += 1;
      asked.push(request);
      response.setHeader('etag', '"1"');
      if (answers === 1) response.writeHead(304).end();
      else response.end(rss(item('a')));
    });
    await paper.poll();
    expect((await paper.feed()).poll).toMatchObject({ failures: 1, lastAt: null });
    expect((await paper.feed()).poll.lastOutcome).toMatchObject({
      phrase: 'fetch.status-unchanged',
    });
    paper.clock.move(DAY);
    await paper.poll();
    expect((await paper.feed()).poll).toMatchObject({ failures: 0, etag: '"1"' });
    expect(asked.flatMap(({ headers }) => headers['if-none-match'] ?? [])).toEqual([]);
    expect(paper.backgrounds()).toEqual([1]);
  });

  it('takes the name of a feed from the feed, not from whoever followed it first', async () => {
    const paper = await openPaper((_, response) => response.end(rss(item('a'))));
    const { address } = await paper.feed();
    const misnamed = {
      address,
      title: 'Buy now',
      siteUrl: 'https://evil.example/',
      language: 'de',
    };
    await paper.sources.unfollow(harbour, (await paper.feed()).id);
    await paper.sources.follow(harbour, misnamed);
    await paper.poll();
    expect(await paper.feed()).toMatchObject({ title: 'Courier', siteUrl: null });
    expect((await paper.stored())[0]?.source).toBe('Courier');
  });

  it('is given up at once when the bot stops, also one that somebody asked for', async () => {
    const asked = Promise.withResolvers<void>();
    const paper = await openPaper(() => asked.resolve());
    const refreshed = paper.sources.refresh(harbour, (await paper.feed()).id);
    await asked.promise;
    await paper.close();
    expect((await refreshed).poll.lastOutcome).toBeNull();
  });
});
