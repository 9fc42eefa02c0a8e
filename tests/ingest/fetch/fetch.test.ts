import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { movedClock } from '../../fakes/moved-clock.ts';
import { type LocalWeb, openLocalWeb, reasonOf, says, status, textOf } from './local-web.ts';

let web: LocalWeb;
afterEach(() => web.close());

const FEED = 'http://news.example/feed';
const feed = { url: FEED, kind: 'feed' } as const;

describe('a reader of feeds', () => {
  it('gets the bytes as they are, with what the site says of them', async () => {
    web = await openLocalWeb();
    web.on(
      'news.example/feed',
      says('<rss/>', {
        'Content-Type': 'text/xml; charset=latin1',
        ETag: 'W/"7"',
        'Last-Modified': 'Mon, 23 Nov 2026 07:00:00 GMT',
        'Cache-Control': 'public, max-age=600',
      }),
    );
    expect(await web.fetcher.fetch({ ...feed, url: `${FEED}#top` })).toEqual({
      kind: 'fetched',
      status: 200,
      url: FEED,
      movedTo: null,
      etag: 'W/"7"',
      lastModified: 'Mon, 23 Nov 2026 07:00:00 GMT',
      maxAge: 600_000,
      contentType: 'text/xml; charset=latin1',
      bytes: Buffer.from('<rss/>'),
    });
  });

  it('hears that nothing has changed, and takes nothing again', async () => {
    web = await openLocalWeb();
    web.on('news.example/feed', (request, response) => {
      const same =
        request.headers['if-none-match'] === '"7"' &&
        request.headers['if-modified-since'] === 'Mon, 23 Nov 2026 07:00:00 GMT';
      response.writeHead(same ? 304 : 200, { ETag: '"8"' }).end();
    });
    const again = { etag: '"7"', lastModified: 'Mon, 23 Nov 2026 07:00:00 GMT' };
    expect(await web.fetcher.fetch({ ...feed, ...again })).toMatchObject({
      kind: 'not-modified',
      etag: '"8"',
      lastModified: null,
    });
  });

  it('does not take "not modified" for an answer to a question never asked', async () => {
    web = await openLocalWeb();
    web.on('*', status(304));
    expect(await web.fetcher.fetch(feed)).toMatchObject({ reason: 'status', status: 304 });
  });

  it('says who it is, and nothing about anybody else', async () => {
    web = await openLocalWeb();
    let headers: object = {};
    web.on('news.example/feed', (request, response) => {
      headers = request.headers;
      response.writeHead(200, { 'Set-Cookie': 'id=1' }).end();
    });
    await web.fetcher.fetch(feed);
    await web.fetcher.fetch({ ...feed, etag: 'broken\r\nX-Evil: 1' });
    expect(headers).toEqual({
      host: 'news.example',
      connection: 'close',
      'user-agent': 'Courant/0.1 (Discord news bot)',
      accept: expect.stringContaining('application/rss+xml'),
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['gzip', (text: string) => Buffer.from(text)],
    ['identity', (text: string) => Buffer.from(text)],
  ])('unpacks %s, also where a site does it in its own way', async (encoding, pack) => {
    web = await openLocalWeb();
    const text = '<rss>news</rss>'.repeat(9_000);
    web.on('*', says(pack(text), { 'Content-Encoding': encoding }));
    expect(textOf(await web.fetcher.fetch(feed))).toBe(text);
  });

  it('keeps what arrived of a packed body that ends early', async () => {
    web = await openLocalWeb();
    const packed = gzipSync('<rss><item>one</item>'.repeat(500), { level: 1 });
    web.on('*', says(packed.subarray(0, packed.length - 20), { 'Content-Encoding': 'gzip' }));
    expect(textOf(await web.fetcher.fetch(feed))).toMatch(/^<rss><item>one/);
  });
});

describe('redirects', () => {
  it('are followed, and a permanent way is reported as far as it is permanent', async () => {
    web = await openLocalWeb();
    web.on('news.example/feed', status(301, { Location: '/new' }));
    web.on('news.example/new', status(308, { Location: 'http://feeds.example/a?b#c' }));
    web.on('feeds.example/a?b', status(302, { Location: '//cdn.example/x' }));
    web.on('cdn.example/x', status(301, { Location: 'y' }));
    web.on('cdn.example/y', says('here'));
    expect(await web.fetcher.fetch(feed)).toMatchObject({
      kind: 'fetched',
      url: 'http://cdn.example/y',
      movedTo: 'http://feeds.example/a?b',
    });
  });

  it('of one time only leave no trace', async () => {
    web = await openLocalWeb();
    web.on('news.example/feed', status(307, { Location: '/b' }));
    web.on('news.example/b', status(301, { Location: '/c' }));
    web.on('news.example/c', says('here'));
    expect(await web.fetcher.fetch(feed)).toMatchObject({ kind: 'fetched', movedTo: null });
  });

  it('back to an unprotected connection are taken, but not remembered', async () => {
    web = await openLocalWeb();
    web.on('news.example/feed', (_request, response) => {
      const isFirst = web.asked.length === 1;
      response.writeHead(isFirst ? 301 : 200, isFirst ? { Location: FEED } : {}).end();
    });
    const fetched = await web.fetcher.fetch({ ...feed, url: 'https://news.example/feed' });
    expect(fetched).toMatchObject({ kind: 'fetched', url: FEED, movedTo: null });
  });

  it('to letters beyond ASCII find their way', async () => {
    web = await openLocalWeb();
    const location = Buffer.from('/caf\u00e9').toString('latin1');
    web.on('news.example/feed', status(302, { Location: location }));
    web.on('news.example/caf%C3%A9', says('here'));
    expect(textOf(await web.fetcher.fetch(feed))).toBe('here');
  });

  it('that go round, or never end, or lead nowhere, are given up', async () => {
    web = await openLocalWeb();
    web.on('news.example/feed', status(301, { Location: '/b' }));
    web.on('news.example/b', status(301, { Location: '/feed' }));
    web.on('news.example/nowhere', status(301));
    web.on('long.example/', status(301, { Location: '/1' }));
    for (let n = 1; n < 9; n += 1)
      web.on(`long.example/${n}`, status(301, { Location: `/${n + 1}` }));
    expect(reasonOf(await web.fetcher.fetch(feed))).toBe('redirects');
    expect(web.asked).toHaveLength(2);
    const nowhere = { ...feed, url: 'http://news.example/nowhere' };
    expect(reasonOf(await web.fetcher.fetch(nowhere))).toBe('redirects');
    const long = { ...feed, url: 'http://long.example/' };
    expect(reasonOf(await web.fetcher.fetch(long))).toBe('redirects');
    expect(web.asked).toHaveLength(3 + 6);
  });
});

describe('a site in trouble', () => {
  it.each([
    [404, 'there is nothing at this address'],
    [410, 'gone for good'],
    [403, 'does not let us in'],
    [500, 'the site is in trouble'],
    [418, 'answers 418.'],
  ])('that answers %i is told with its status', async (code, meaning) => {
    web = await openLocalWeb();
    web.on('*', status(code));
    const fetched = await web.fetcher.fetch(feed);
    expect(fetched).toMatchObject({ reason: 'status', status: code, retryAt: null });
    expect(fetched).toMatchObject({ message: expect.stringContaining(meaning) });
  });

  it('that sends an endless body, or a small one that blows up, is left', async () => {
    web = await openLocalWeb({ maxBytes: 100_000 });
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    web.on('a.example/', says(bomb, { 'Content-Encoding': 'gzip' }));
    web.on('b.example/', says(Buffer.alloc(100_001)));
    web.on(
      'd.example/',
      says(brotliCompressSync(Buffer.alloc(5_000_000)), { 'Content-Encoding': 'br' }),
    );
    // Packed pieces without anything in them, for ever.
    web.on('c.example/', (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      const empty = gzipSync('');
      const more = () => {
        while (!response.destroyed && response.write(empty));
      };
      response.on('drain', more);
      more();
    });
    for (const name of ['a', 'b', 'c', 'd'])
      expect(reasonOf(await web.fetcher.fetch({ ...feed, url: `http://${name}.example/` }))).toBe(
        'too-large',
      );
  });

  it('that sends a flood of headers, packed nonsense or no HTTP is told apart', async () => {
    web = await openLocalWeb();
    web.on('a.example/', says('', { 'X-Flood': 'x'.repeat(40_000) }));
    web.on(
      'b.example/',
      says(Buffer.from('\x1f\x8bnonsense', 'latin1'), { 'Content-Encoding': 'gzip' }),
    );
    web.on('c.example/', says('x', { 'Content-Encoding': 'gzip, gzip' }));
    web.on('d.example/', (_request, response) => void response.socket?.end('nonsense\r\n\r\n'));
    web.on('e.example/', (_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('half');
      response.socket?.end();
    });
    const reasons = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map(async (name) =>
        reasonOf(await web.fetcher.fetch({ ...feed, url: `http://${name}.example/` })),
      ),
    );
    expect(reasons).toEqual(['too-large', 'garbled', 'garbled', 'garbled', 'garbled']);
  });

  it('that has no address, or no server, or no valid certificate is told apart', async () => {
    const codes: Record<string, string> = {
      'no.example': 'ENOTFOUND',
      'off.example': 'ECONNREFUSED',
      'old.example': 'CERT_HAS_EXPIRED',
    };
    web = await openLocalWeb({
      dial: (_addresses, to, callback) =>
        callback(Object.assign(new Error('secret'), { code: codes[to.hostname] }), null),
      dns: (name) => (name === 'empty.example' ? [] : [PUBLIC_TOO]),
    });
    const reasons: string[] = [];
    for (const name of ['no', 'off', 'old', 'empty'])
      reasons.push(reasonOf(await web.fetcher.fetch({ ...feed, url: `https://${name}.example/` })));
    expect(reasons).toEqual(['dns', 'refused', 'tls', 'dns']);
  });
});

const PUBLIC_TOO = '2606:4700::6810:84e5';

describe('time', () => {
  const deadlines = { connect: 1_000, firstByte: 2_000, total: 5_000 };

  it('runs out while connecting, waiting for an answer, and reading one', async () => {
    const clock = movedClock();
    let heard = () => {};
    web = await openLocalWeb({
      clock,
      deadlines,
      dns: (name) => {
        if (name !== 'dns.example') return [PUBLIC_TOO];
        heard();
        return new Promise(() => {});
      },
    });
    web.on('mute.example/', () => heard());
    web.on('slow.example/', (_request, response) => {
      response.writeHead(200).write('a');
      heard();
    });
    for (const [name, within] of [
      ['dns', 1_000],
      ['mute', 2_000],
      ['slow', 5_000],
    ] as const) {
      const isThere = new Promise<void>((resolve) => {
        heard = resolve;
      });
      const fetched = web.fetcher.fetch({ ...feed, url: `http://${name}.example/` });
      await isThere;
      clock.move(within);
      expect(reasonOf(await fetched)).toBe('timeout');
    }
  });

  it('is given up when the one who asked gives up, and when the program stops', async () => {
    web = await openLocalWeb();
    const arrived = Promise.withResolvers<void>();
    web.on('mute.example/', () => arrived.resolve());
    const gaveUp = new AbortController();
    const url = 'http://mute.example/';
    const first = web.fetcher.fetch({ ...feed, url, signal: gaveUp.signal });
    await arrived.promise;
    gaveUp.abort();
    expect(reasonOf(await first)).toBe('stopped');
    expect(reasonOf(await web.fetcher.fetch({ ...feed, url, signal: gaveUp.signal }))).toBe(
      'stopped',
    );
    const second = web.fetcher.fetch({ ...feed, url });
    await web.fetcher.close();
    expect(reasonOf(await second)).toBe('stopped');
    expect(reasonOf(await web.fetcher.fetch(feed))).toBe('stopped');
  });
});

describe('a bug', () => {
  it('is not taken for a site in trouble', async () => {
    web = await openLocalWeb({
      dial: () => {
        throw new Error('a mistake of ours');
      },
    });
    await expect(web.fetcher.fetch(feed)).rejects.toThrow('a mistake of ours');
  });
});

describe('what is said of a failure', () => {
  it('never has a name, a password, a query or the rest of the path in it', async () => {
    web = await openLocalWeb({ maxBytes: 5 });
    web.on('*', status(500));
    web.on('loop.example/private/s3cret?key=s3cret', (request, response) =>
      response.writeHead(302, { Location: request.url ?? '' }).end(),
    );
    web.on('big.example/private/s3cret?key=s3cret', says('too much'));
    const path = '/private/s3cret?key=s3cret';
    for (const url of [
      `http://news.example${path}`,
      `http://s3cret:s3cret@news.example${path}`,
      `http://s3cret@127.0.0.1${path}`,
      `http://127.0.0.1${path}`,
      `http://news.example:81${path}`,
      `http://loop.example${path}`,
      `http://big.example${path}`,
      `gopher://s3cret${path}`,
      `s3cret`,
      `http://${'s3cret'.repeat(9_000)}`,
    ]) {
      const fetched = await web.fetcher.fetch({ url, kind: 'feed' });
      expect(fetched.kind).toBe('failed');
      expect(JSON.stringify(fetched)).not.toContain('s3cret');
    }
  });
});
