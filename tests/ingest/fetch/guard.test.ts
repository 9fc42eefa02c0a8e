import { BlockList } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';
import { forbiddenSpelling, neverConnects } from '../../fuzz/address-spellings.ts';
import {
  type LocalWeb,
  openLocalWeb,
  PUBLIC,
  reasonOf,
  says,
  status,
  textOf,
} from './local-web.ts';

/** Every one leads inside, or hides where it leads. */
const HOSTILE = [
  // Loopback.
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://127.0.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://2130706433./',
  'http://0x7f000001/',
  'http://0x7F.0x0.0x0.0x1/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0177.0x0.0.01/',
  'http://00000177.0.0.1/',
  'http://127.0x000001/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0x0/',
  'http://00/',
  'http://0.1.2.3/',
  // The same in other letters and signs.
  'http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/',
  'http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/',
  'http://127\u30020\u30020\u30021/',
  'http://127\uff0e0\uff0e0\uff0e1/',
  'http://%31%32%37.0.0.1/',
  'http://127%2e0%2e0%2e1/',
  'http://12\u00ad7.0.0.1/',
  'http://12\t7.0.\n0.1/',
  'http://0\uff587f.1/',
  'http://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54/',
  'http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/',
  // Private, shared, link-local, benchmarking, documentation, multicast, reserved.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://167772161/',
  'http://012.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.254/',
  'http://192.168.0.1/',
  'http://0xc0a80001/',
  'http://192.168.257/',
  'http://100.64.0.1/',
  'http://100.127.255.254/',
  'http://169.254.1.1/',
  'http://198.18.0.1/',
  'http://198.19.255.254/',
  'http://192.0.2.1/',
  'http://198.51.100.7/',
  'http://203.0.113.9/',
  'http://192.0.0.1/',
  'http://192.88.99.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://4294967295/',
  // Metadata of clouds.
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://[fd00:ec2::254]/',
  'http://[fd20:ce::254]/',
  // IPv6, and IPv4 inside it.
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000::0001]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::FFFF:A9FE:A9FE]/',
  'http://[0:0:0:0:0:ffff:10.0.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[::7f00:1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:c0a8:1::1]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[64:ff9b::10.1.1.1]/',
  'http://[64:ff9b:1::8.8.8.8]/',
  'http://[64:ff9b:1:abcd::1]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fe80::1%eth0]/',
  'http://[febf::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fdff:ffff::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[2001:2::1]/',
  'http://[2001:10::1]/',
  'http://[100::1]/',
  'http://[5f00::1]/',
  'http://[4000::1]/',
  'http://[8000::1]/',
  'http://[::1].example/',
  'http://[::1',
  // Names that DNS leads inside.
  'http://localhost/',
  'http://LOCALHOST./',
  'http://inside.example/',
  'http://inside.example../',
  'http://\u24d8nside.example/',
  // Users, and what only looks like the host.
  'http://public.example@127.0.0.1/',
  'http://public.example:80@127.0.0.1/',
  'http://public.example%40127.0.0.1/',
  'http://127.0.0.1#@public.example/',
  'http://127.0.0.1?@public.example/',
  'http://127.0.0.1\\@public.example/',
  'http://public.example@inside.example/',
  'http://user:word@public.example/',
  'http://@127.0.0.1/',
  'http:127.0.0.1',
  'http:/127.0.0.1',
  'http:\\\\127.0.0.1\\',
  ' http:////127.0.0.1/',
  'HtTp://127.0.0.1:80/',
  'https://127.0.0.1/',
  'https://127.0.0.1:80/',
  // Ports.
  'http://public.example:8080/',
  'http://public.example:22/',
  'http://public.example:0/',
  'http://public.example:65535/',
  'https://public.example:8443/',
  'http://public.example:\uff18\uff18/',
  // Not the web.
  'file:///etc/passwd',
  'ftp://public.example/',
  'gopher://public.example:80/_GET',
  'data:text/xml,<rss/>',
  'javascript:1',
  'blob:http://public.example/1',
  'ws://public.example/',
  'unix:/var/run/docker.sock',
  '//public.example/',
  'public.example',
  'http://',
  'http:///',
  '',
  ' ',
  '\u0000',
  `http://public.example/${'a'.repeat(5_000)}`,
  `http://${'a.'.repeat(3_000)}example/`,
];

let web: LocalWeb;
const dns = (name: string) => (/public|news/.test(name) ? [PUBLIC] : ['127.0.0.1']);
beforeEach(async () => {
  web = await openLocalWeb({ dns });
});
afterEach(() => web.close());

const fetchReason = async (url: string) => reasonOf(await web.fetcher.fetch({ url, kind: 'feed' }));
const REFUSED = /^(?:bad|forbidden)-address$/;

describe('someone who wants in', () => {
  it('knows many spellings', () => {
    expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThan(140);
  });

  it.each(HOSTILE)('does not get in with %j', async (url) => {
    expect(await fetchReason(url)).toMatch(REFUSED);
    expect(web.dialled).toEqual([]);
  });

  it('does not get in by a redirect, at the first step or the third', async () => {
    const absolute = HOSTILE.filter((url) => /^\s*[a-z]+:/i.test(url) && !/[^\x20-\x7e]/.test(url));
    expect(absolute.length).toBeGreaterThan(120);
    for (const [index, url] of absolute.entries()) {
      web.on(`news.example/${index}`, status(302, { Location: '/b' }));
      web.on('news.example/b', status(307, { Location: '/c' }));
      web.on('news.example/c', status(301, { Location: url }));
      web.on(`news.example/direct/${index}`, status(301, { Location: url }));
      // An address without slashes is relative for the same scheme; it may then stay where it is.
      if (/^http:\/?127/.test(url)) continue;
      expect(await fetchReason(`http://news.example/${index}`), url).toMatch(REFUSED);
      expect(await fetchReason(`http://news.example/direct/${index}`), url).toMatch(REFUSED);
    }
    expect(new Set(web.dialled)).toEqual(new Set([PUBLIC]));
  });

  it('does not get in by a robots.txt that redirects', async () => {
    web.on('news.example/robots.txt', status(301, { Location: 'http://169.254.169.254/' }));
    const page = await web.fetcher.fetch({ url: 'http://news.example/a', kind: 'page' });
    expect(reasonOf(page)).toBe('forbidden-address');
    expect(web.asked).toEqual(['news.example/robots.txt']);
  });

  it.each([
    [['127.0.0.1']],
    [[PUBLIC, '127.0.0.1']],
    [['10.0.0.1', PUBLIC]],
    [[PUBLIC, '2606:4700::1', '::1']],
    [[PUBLIC, '::ffff:127.0.0.1']],
    [[PUBLIC, 'fe80::1%eth0']],
    [[PUBLIC, '64:ff9b::7f00:1']],
    [[PUBLIC, '0x7f.1']],
    [[PUBLIC, 'localhost']],
    [[PUBLIC, '']],
  ])('does not get in where DNS answers %j', async (answers) => {
    await web.close();
    web = await openLocalWeb({ dns: () => answers });
    expect(await fetchReason('https://news.example/')).toBe('forbidden-address');
    expect(web.dialled).toEqual([]);
  });

  it('does not get in with DNS that changes its mind: only what was checked is dialled', async () => {
    await web.close();
    const answers = [[PUBLIC], ['127.0.0.1'], [PUBLIC], ['169.254.169.254']];
    web = await openLocalWeb({ dns: () => answers.shift() ?? ['::1'] });
    // No connection is kept, so that each request asks DNS once, and not twice.
    web.on('*', says('here', { Connection: 'close' }));
    const reasons: string[] = [];
    for (let n = 0; n < 5; n += 1) reasons.push(await fetchReason('http://rebind.example/'));
    expect(reasons).toEqual([
      'fetched',
      'forbidden-address',
      'fetched',
      'forbidden-address',
      'forbidden-address',
    ]);
    expect(web.dialled).toEqual([PUBLIC, PUBLIC]);
    expect(web.resolved).toHaveLength(5);
  });

  it('does not get in with any of thousands of random spellings', async () => {
    const reader = await neverConnects();
    await fc.assert(fc.asyncProperty(forbiddenSpelling, reader.check), { numRuns: 3_000 });
    await reader.close();
  });
});

describe('the public internet', () => {
  it.each([
    'http://8.8.8.8/',
    'https://1.1.1.1:443/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://100.63.0.1/',
    'http://[2606:4700::6810:84e5]/',
    'http://[64:ff9b::8.8.8.8]/',
    'http://news.example:443/',
    'https://news.example:80/',
    'http://NEWS.example./',
    'http://n\u00e9ws-news.example/',
  ])('is open: %s', async (url) => {
    web.on('*', says('here'));
    await web.close();
    web = await openLocalWeb({ dns: () => [PUBLIC] });
    web.on('*', says('here'));
    expect(textOf(await web.fetcher.fetch({ url, kind: 'feed' }))).toBe('here');
  });

  it('has no other addresses than a list of those that are not given out says', () => {
    const inside = new BlockList();
    for (const range of [
      ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
      ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24'],
      ...['192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15'],
      ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
    ]) {
      const [net = '', prefix] = range.split('/');
      inside.addSubnet(net, Number(prefix));
    }
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 254, 168, 2, 51, 113),
    );
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (octets) => {
        const address = octets.join('.');
        return isPublicAddress(address) === !inside.check(address);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is never an address in words that are none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => !isPublicAddress(text)),
      { numRuns: 1_000 },
    );
  });
});

describe('any address at all', () => {
  it('gives a result, never an error', async () => {
    web.on('*', says('here'));
    const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.string());
    const start = fc.constantFrom('http://news.example/', 'https://news.example/?', 'http://', '');
    await fc.assert(
      fc.asyncProperty(start, rest, fc.string(), async (start, rest, etag) => {
        const fetched = await web.fetcher.fetch({ url: start + rest, kind: 'feed', etag });
        expect(['fetched', 'failed']).toContain(fetched.kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an operator with an intranet', () => {
  it('opens one host and port, and nothing beside it', async () => {
    await web.close();
    web = await openLocalWeb({ dns, isOpen: true });
    web.on('*', says('inside'));
    const port = web.host.split(':')[1];
    expect(await fetchReason(`http://${web.host}/`)).toBe('fetched');
    expect(await fetchReason(`http://0x7f.1:${port}/`)).toBe('fetched');
    expect(await fetchReason('http://127.0.0.1/')).toBe('forbidden-address');
    expect(await fetchReason(`http://127.0.0.2:${port}/`)).toBe('forbidden-address');
    expect(await fetchReason(`http://localhost:${port}/`)).toBe('forbidden-address');
    expect(await fetchReason(`http://me@${web.host}/`)).toBe('bad-address');
  });

  it('opens a name wherever DNS leads it, and IPv6 in brackets', async () => {
    await web.close();
    web = await openLocalWeb({ dns, allowHosts: ['wiki.intranet:8080', '[fd00::7]:80'] });
    web.on('*', says('inside'));
    expect(await fetchReason('http://Wiki.Intranet.:8080/feed')).toBe('fetched');
    expect(await fetchReason('http://[fd00::7]/')).toBe('fetched');
    expect(await fetchReason('http://wiki.intranet/feed')).toBe('forbidden-address');
    expect(await fetchReason('http://[fd00::7]:443/')).toBe('forbidden-address');
    expect(web.dialled).toEqual(['127.0.0.1', 'fd00::7']);
  });
});
