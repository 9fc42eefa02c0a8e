import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { clean } from '../../src/ingest/clean.ts';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import type { PaperId } from '../../src/playground/newsstand/papers.ts';
import type { Newsstand } from '../../src/playground/newsstand.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { playgroundForTest } from './bot.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PAPERS = ['courier', 'ledger', 'anzeiger'] as const;
const CRANE = 'crane-falls-long-quay';
const SAMPLES = new URL('../../data/articles/', import.meta.url);

async function newsstandForTest(newsAhead?: number) {
  const given = newsAhead === undefined ? {} : { newsAhead };
  const { clock, playground } = await playgroundForTest(given);
  return { clock, playground, newsstand: playground.newsstand };
}

function paperOf(newsstand: Newsstand, id: PaperId) {
  const paper = newsstand.papers.find((one) => one.id === id);
  if (paper === undefined) throw new Error(`no ${id}`);
  return paper;
}

function articleOf(newsstand: Newsstand, id: PaperId, slug: string) {
  const article = newsstand.articles(id).find((one) => one.slug === slug);
  if (article === undefined) throw new Error(`no ${slug}`);
  return article;
}

/** A paper's feed as a reader takes it. */
async function feedOf(newsstand: Newsstand, id: PaperId) {
  const { feedUrl } = paperOf(newsstand, id);
  const response = await fetch(feedUrl);
  expect(response.status).toBe(200);
  const contentType = response.headers.get('content-type');
  return parseFeed(await response.text(), { url: feedUrl, contentType });
}

const titles = async (newsstand: Newsstand, id: PaperId) =>
  (await feedOf(newsstand, id)).items.map(({ title }) => title);

describe('a paper', () => {
  it.each(PAPERS)('%s has a front page that leads to its feed and its articles', async (id) => {
    const { newsstand } = await newsstandForTest();
    const { siteUrl, feedUrl } = paperOf(newsstand, id);
    const html = await (await fetch(siteUrl)).text();
    const [, alternate] = html.match(/<link rel="alternate"[^>]* href="([^"]+)"/) ?? [];
    expect(alternate).toBe(feedUrl);
    const { items } = await feedOf(newsstand, id);
    expect(items.length).toBeGreaterThan(3);
    for (const { url } of items) {
      const page = await fetch(url ?? '');
      expect(page.status).toBe(200);
      expect(html).toContain(page.url.replace(/\?.*/, ''));
    }
  });

  it.each([
    ['courier', 'rss', 'application/rss+xml; charset=utf-8'],
    ['ledger', 'atom', 'application/atom+xml; charset=utf-8'],
    ['anzeiger', 'json', 'application/feed+json; charset=utf-8'],
  ] as const)('%s has a feed that is %s, with all that a feed tells', async (id, format, type) => {
    const { clock, newsstand } = await newsstandForTest();
    const paper = paperOf(newsstand, id);
    expect((await fetch(paper.feedUrl)).headers.get('content-type')).toBe(type);
    const feed = await feedOf(newsstand, id);
    expect(feed).toMatchObject({ format, title: paper.name });
    const out = newsstand.articles(id).filter(({ publishedAt }) => publishedAt <= clock.now());
    expect(feed.items).toMatchObject(
      out
        .reverse()
        .slice(0, 10)
        .map(({ title, guid, publishedAt, url, text }) => ({
          title,
          guid,
          publishedAt,
          url: id === 'courier' ? `${url}?utm_source=feed&utm_medium=rss` : url,
          summary: expect.stringContaining(text.split('\n\n')[0] ?? ''),
        })),
    );
  });

  it('looks like a real site, and tells machines of itself in two cases of three', async () => {
    const { newsstand } = await newsstandForTest();
    const told = await Promise.all(
      PAPERS.map(async (id) => {
        const { items } = await feedOf(newsstand, id);
        const html = await (await fetch(items[0]?.url ?? '')).text();
        expect(html).toMatch(/cookies/i);
        expect(html).toMatch(/newsletter/i);
        expect(html).toMatch(/facebook|copy link/i);
        expect(html).toContain('© ');
        const data = html.match(/<script type="application\/ld\+json">(.*)<\/script>/)?.[1];
        expect(html.includes('property="og:title"')).toBe(data !== undefined);
        return data === undefined ? null : JSON.parse(data);
      }),
    );
    expect(told).toMatchObject([
      { '@type': 'NewsArticle', publisher: { name: 'Morrhaven Courier' } },
      { '@type': 'NewsArticle', publisher: { name: 'The Drellemark Ledger' } },
      null,
    ]);
  });

  it('prints each sample without the leftovers, which its pages have of their own', async () => {
    const { newsstand } = await newsstandForTest();
    const files = readdirSync(SAMPLES).filter((name) => /^(courier|ledger|anzeiger)-/.test(name));
    for (const name of files) {
      const { title, byline, text } = clean(readFileSync(new URL(name, SAMPLES), 'utf8'));
      const [id = '', ...slug] = name.replace('.txt', '').split('-');
      const article = articleOf(newsstand, id as PaperId, slug.join('-'));
      expect(article).toMatchObject({ title, text });
      expect(article.byline?.endsWith(byline ?? '') ?? null).toBe(byline === null ? null : true);
    }
    expect(files).toHaveLength(PAPERS.flatMap((id) => newsstand.articles(id)).length);
  });
});

describe('as time goes on', () => {
  it('an article is there from its date on, and not before', async () => {
    const { clock, newsstand } = await newsstandForTest();
    const next = newsstand.articles('ledger').find(({ publishedAt }) => publishedAt > clock.now());
    if (next === undefined) throw new Error('nothing to come');
    const { siteUrl } = paperOf(newsstand, 'ledger');
    const front = async () => (await fetch(siteUrl)).text();
    clock.move(next.publishedAt - clock.now() - 1);
    expect((await fetch(next.url)).status).toBe(404);
    expect(await front()).not.toContain(next.title);
    expect(await titles(newsstand, 'ledger')).not.toContain(next.title);
    clock.move(1);
    expect((await fetch(next.url)).status).toBe(200);
    expect(await front()).toContain(next.title);
    expect((await titles(newsstand, 'ledger'))[0]).toBe(next.title);
  });

  it('the last two days of the week are still to come, or as much as is asked for', async () => {
    const toCome = ({ clock, newsstand }: Awaited<ReturnType<typeof newsstandForTest>>) =>
      PAPERS.flatMap((id) => newsstand.articles(id))
        .map(({ publishedAt }) => publishedAt - clock.now())
        .filter((wait) => wait > 0);
    const waits = toCome(await newsstandForTest());
    expect(waits.length).toBeGreaterThan(10);
    expect(Math.max(...waits)).toBe(46 * HOUR);
    expect(toCome(await newsstandForTest(0))).toEqual([]);
  });

  it('who has the feed already is told so, by its ETag or its date, until something comes', async () => {
    const { clock, newsstand } = await newsstandForTest();
    for (const { id, feedUrl } of newsstand.papers) {
      const first = await fetch(feedUrl);
      const etag = first.headers.get('etag') ?? '';
      const modified = first.headers.get('last-modified') ?? '';
      const again = async (headers: Record<string, string>) =>
        (await fetch(feedUrl, { headers })).status;
      expect(await again({ 'if-none-match': etag })).toBe(304);
      expect(await again({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
      expect(await again({ 'if-modified-since': modified })).toBe(304);
      expect(await again({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200);
      expect(await again({ 'if-modified-since': 'some day' })).toBe(200);
      const next = newsstand.articles(id).find(({ publishedAt }) => publishedAt > clock.now());
      clock.move((next?.publishedAt ?? 0) - clock.now());
      expect(await again({ 'if-none-match': etag })).toBe(200);
      expect(await again({ 'if-modified-since': modified })).toBe(200);
    }
  });
});

describe('a publisher', () => {
  it('edits title, text and GUID of an article, at the same address', async () => {
    const { clock, newsstand } = await newsstandForTest();
    const { url } = articleOf(newsstand, 'courier', CRANE);
    const since = (await fetch(url)).headers.get('last-modified') ?? '';
    clock.move(MINUTE);
    newsstand.edit('courier', CRANE, { title: 'Crane <down> & out', guid: 'other-guid' });
    newsstand.edit('courier', CRANE, { text: 'All new.\n\nAnd </p> more.' });
    const { items } = await feedOf(newsstand, 'courier');
    expect(items.find(({ guid }) => guid === 'other-guid')).toMatchObject({
      title: 'Crane <down> & out',
      summary: 'All new.',
    });
    const page = await fetch(url, { headers: { 'if-modified-since': since } });
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<h1 class="entry-title">Crane &lt;down&gt; &amp; out</h1>');
    expect(html).toContain('<p>And &lt;/p&gt; more.</p>');
  });

  it('gives an article another date, and it stays out', async () => {
    const { clock, newsstand } = await newsstandForTest();
    const later = clock.now() + HOUR;
    newsstand.edit('courier', CRANE, { publishedAt: later });
    const { items } = await feedOf(newsstand, 'courier');
    expect(items[0]).toMatchObject({ publishedAt: later });
    expect((await fetch(articleOf(newsstand, 'courier', CRANE).url)).status).toBe(200);
  });

  it('brings an article forward that was still to come', async () => {
    const { clock, newsstand } = await newsstandForTest();
    newsstand.edit('courier', 'storm-flood-gates', { publishedAt: clock.now() });
    const article = articleOf(newsstand, 'courier', 'storm-flood-gates');
    expect((await titles(newsstand, 'courier'))[0]).toBe(article.title);
  });

  it('withdraws an article: its page is gone, and the feed without it is another', async () => {
    const { clock, newsstand } = await newsstandForTest();
    const { feedUrl } = paperOf(newsstand, 'courier');
    const { url, title } = articleOf(newsstand, 'courier', CRANE);
    const since = (await fetch(feedUrl)).headers.get('last-modified') ?? '';
    clock.move(MINUTE);
    newsstand.edit('courier', CRANE, { withdrawn: true });
    expect((await fetch(url)).status).toBe(410);
    const feed = await fetch(feedUrl, { headers: { 'if-modified-since': since } });
    expect(feed.status).toBe(200);
    expect(await feed.text()).not.toContain(title);
  });

  it('brings an article more at its date, once', async () => {
    const { clock, newsstand } = await newsstandForTest();
    const { feedUrl } = paperOf(newsstand, 'ledger');
    const feed = async () => (await fetch(feedUrl)).text();
    const title = 'Ice on the mill pond';
    const report = { slug: 'ice', title, text: 'It holds.', publishedAt: clock.now() + HOUR };
    newsstand.publish('ledger', report);
    expect(await feed()).not.toContain(title);
    clock.move(HOUR);
    expect(await feed()).toContain(title);
    expect((await fetch(articleOf(newsstand, 'ledger', 'ice').url)).status).toBe(200);
    expect(() => newsstand.publish('ledger', report)).toThrow(UserError);
  });

  it('cannot edit what there is not, nor print a date that is none', async () => {
    const { newsstand } = await newsstandForTest();
    expect(() => newsstand.edit('courier', 'nothing', {})).toThrow(UserError);
    expect(() => newsstand.edit('courier', CRANE, { publishedAt: Number.NaN })).toThrow(UserError);
  });
});

describe('when a paper has trouble', () => {
  it('its feed answers with an error and when to come back, as often as was said', async () => {
    const { newsstand } = await newsstandForTest();
    const { feedUrl, siteUrl } = paperOf(newsstand, 'ledger');
    const trouble = { kind: 'status', status: 503, retryAfter: '120' } as const;
    newsstand.fail('ledger', { ...trouble, of: 'feed', times: 2 });
    expect((await fetch(siteUrl)).status).toBe(200);
    const down = await fetch(feedUrl);
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, '120']);
    expect((await fetch(feedUrl)).status).toBe(503);
    expect((await fetch(feedUrl)).status).toBe(200);
  });

  it('all of it fails until it is taken back, and other papers do not', async () => {
    const { newsstand } = await newsstandForTest();
    const { siteUrl, feedUrl } = paperOf(newsstand, 'ledger');
    const mend = newsstand.fail('ledger', { kind: 'status', status: 500 });
    for (const url of [siteUrl, feedUrl, siteUrl]) expect((await fetch(url)).status).toBe(500);
    expect((await fetch(paperOf(newsstand, 'courier').feedUrl)).status).toBe(200);
    mend();
    expect((await fetch(feedUrl)).status).toBe(200);
  });

  it('its feed has moved, is cut in half, is a page instead, or breaks off', async () => {
    const { newsstand } = await newsstandForTest();
    const { feedUrl } = paperOf(newsstand, 'courier');
    const whole = await (await fetch(feedUrl)).text();
    newsstand.fail('courier', { kind: 'moved', status: 301, to: '/elsewhere', times: 1 });
    const moved = await fetch(feedUrl, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/elsewhere']);
    newsstand.fail('courier', { kind: 'half', times: 1 });
    const half = await (await fetch(feedUrl)).text();
    expect(whole.startsWith(half) && half.length < whole.length).toBe(true);
    newsstand.fail('courier', { kind: 'page', times: 1 });
    const page = await fetch(feedUrl);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    newsstand.fail('courier', { kind: 'reset', times: 1 });
    await expect(fetch(feedUrl)).rejects.toThrow('fetch failed');
    expect((await fetch(feedUrl)).status).toBe(200);
  });

  it('it does not answer, and the playground can be closed all the same', async () => {
    const playground = await openPlayground({ clock: movedClock() });
    playground.newsstand.fail('courier', { kind: 'silence' });
    const { feedUrl } = paperOf(playground.newsstand, 'courier');
    const hanging = expect(fetch(feedUrl)).rejects.toThrow('fetch failed');
    expect((await fetch(paperOf(playground.newsstand, 'ledger').feedUrl)).status).toBe(200);
    await playground.close();
    await hanging;
  });

  it('a status that is no error is no trouble', async () => {
    const { newsstand } = await newsstandForTest();
    expect(() => newsstand.fail('courier', { kind: 'status', status: 200 })).toThrow(UserError);
  });
});

test('the newsstand leads to its papers, needs no token, and runs nothing', async () => {
  const { playground, newsstand } = await newsstandForTest();
  const index = await fetch(`${playground.url}/newsstand`);
  const html = await index.text();
  expect(index.url).toBe(`${playground.url}/newsstand/`);
  expect(index.headers.get('content-security-policy')).toContain("default-src 'none'");
  for (const { name, siteUrl, feedUrl } of newsstand.papers) {
    expect(html).toContain(name);
    expect(html).toContain(siteUrl);
    expect(html).toContain(feedUrl);
  }
  const [, style = ''] = html.match(/rel="stylesheet" href="([^"]+)"/) ?? [];
  const sheet = await fetch(playground.url + style);
  expect([sheet.status, sheet.headers.get('content-type')]).toEqual([
    200,
    'text/css; charset=utf-8',
  ]);
});

test('robots may read the papers and nothing else', async () => {
  const { playground } = await newsstandForTest();
  const rules = await (await fetch(`${playground.url}/robots.txt`)).text();
  expect(rules).toMatch(/^User-agent: \*\nAllow: \/newsstand\/\n/);
  expect(rules).toContain('Disallow: /api/');
});

test.each([
  ['/newsstand/herald/', 404],
  ['/newsstand/courier/news/', 404],
  ['/newsstand/courier/news/nothing', 404],
  ['/newsstand/courier/../../data/articles/manifest.json', 404],
  ['/newsstand/constructor/', 404],
  ['/newsstands', 404],
])('%s is not there', async (path, status) => {
  const { playground } = await newsstandForTest();
  expect((await fetch(playground.url + path)).status).toBe(status);
});

test('the papers are read, not written to', async () => {
  const { newsstand } = await newsstandForTest();
  const { siteUrl, feedUrl } = paperOf(newsstand, 'courier');
  expect((await fetch(siteUrl, { method: 'POST', body: 'x' })).status).toBe(405);
  const head = await fetch(feedUrl, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await fetch(siteUrl.slice(0, -1))).url).toBe(siteUrl);
});
