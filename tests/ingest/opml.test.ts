import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import {
  LARGEST_OPML,
  MOST_OPML_FEEDS,
  type OpmlFeed,
  readCatalog,
  readOpml,
  writeOpml,
} from '../../src/ingest/opml.ts';
import { plainLine } from '../../src/text/plain-line.ts';

const feed = (address: string, more: Partial<OpmlFeed> = {}): OpmlFeed => ({
  title: 'A paper',
  address,
  siteUrl: null,
  language: null,
  category: null,
  ...more,
});
const opml = (body: string) => `<opml version="1.0"><body>${body}</body></opml>`;
const outline = (n: number) => `<outline xmlUrl="https://a.example/${n}"/>`;

describe('a list of feeds from another reader', () => {
  it('gives each feed with its site and language', () => {
    const list = opml(
      '<outline type="rss" text="Le Phare" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/" language="fr-CA" category="news"/>',
    );
    expect(readOpml(list)).toEqual([
      {
        title: 'Le Phare',
        address: 'https://a.example/rss',
        siteUrl: 'https://a.example/',
        language: 'fr',
        category: 'news',
      },
    ]);
  });

  it('takes folders for categories, also nested and unnamed ones', () => {
    const list = opml(
      `<outline text="News">${outline(1)}<outline><outline text="Abroad">${outline(2)}</outline>${outline(3)}</outline></outline>${outline(4)}`,
    );
    expect(readOpml(list).map(({ category }) => category)).toEqual([
      'News',
      'Abroad',
      'News',
      null,
    ]);
  });

  it('names a feed without a name by its host alone, for the rest may be private', () => {
    const [read] = readOpml(opml('<outline xmlUrl="https://a.example/feed?token=secret"/>'));
    expect(read?.title).toBe('a.example');
  });

  it('has a feed once that lies in two folders', () => {
    const list = opml(
      `<outline text="One">${outline(1)}</outline><outline text="Two">${outline(1)}</outline>`,
    );
    expect(readOpml(list).map(({ category }) => category)).toEqual(['One']);
  });

  it('is read in capitals, with bare ampersands, and as far as it arrived', () => {
    const list =
      '<OPML><BODY><OUTLINE TEXT="News & more"><outline xmlurl=\'https://a.example/?a=1&b=2\'></outline><outline xmlUrl="https://a.exam';
    expect(readOpml(list)).toEqual([
      feed('https://a.example/?a=1&b=2', { title: 'a.example', category: 'News & more' }),
    ]);
  });

  it('is read in the charset that it declares', () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const list = head + opml('<outline text="Café" xmlUrl="https://a.example/"/>');
    expect(readOpml(Buffer.from(list, 'latin1'))[0]?.title).toBe('Café');
  });

  it('expands no entity of entities', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const list = bomb + opml('<outline text="x &b;" xmlUrl="https://a.example/"/>');
    expect(readOpml(list)[0]?.title).toBe('x &b;');
  });
});

describe('what is not taken', () => {
  it.each([
    ['nothing', ''],
    ['a feed', '<rss><channel><title>News</title></channel></rss>'],
    ['a page', '<!doctype html><title>News</title><p>outline'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
  ])('%s is told to be no OPML', (_, body) => {
    expect(() => readOpml(body)).toThrow(
      'It is not OPML. Give the file of feeds that another reader exports as OPML.',
    );
  });

  it('a file above 1 MB, and more than 1,000 feeds', () => {
    const outlines = (count: number) =>
      Array.from({ length: count }, (_, n) => outline(n)).join('');
    expect(readOpml(opml(outlines(MOST_OPML_FEEDS)))).toHaveLength(MOST_OPML_FEEDS);
    expect(() => readOpml(opml(outlines(MOST_OPML_FEEDS + 1)))).toThrow(UserError);
    expect(readOpml(opml('').padEnd(LARGEST_OPML))).toEqual([]);
    expect(() => readOpml(opml('').padEnd(LARGEST_OPML + 1))).toThrow(UserError);
  });

  it('outlines without end or bottom take no time', () => {
    const deep = opml(`${'<outline text="a">'.repeat(50_000)}${outline(1)}`);
    const closed = opml(`${'</outline>'.repeat(90_000)}${outline(1)}`);
    const open = opml('<outline '.repeat(90_000));
    const start = performance.now();
    expect(readOpml(deep)).toEqual([
      feed('https://a.example/1', { title: 'a.example', category: 'a' }),
    ]);
    expect(readOpml(closed)).toHaveLength(1);
    expect(readOpml(open)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a list that is written', () => {
  const name = fc
    .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('<a href="x">&amp;lt;</a>'))
    .map((text) =>
      plainLine(text)
        .replace(/[\ufffe\uffff]/g, '')
        .slice(0, 90)
        .toWellFormed()
        .trim(),
    )
    .filter((text) => plainLine(text) === text && text !== '');
  const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const feeds = fc.uniqueArray(
    fc.record({
      title: name,
      address,
      siteUrl: fc.option(address),
      language: fc.option(fc.constantFrom('en', 'de', 'uk')),
      category: fc.option(name),
    }),
    { selector: (one) => one.address, maxLength: 8 },
  );

  it('is read back as it was', () => {
    fc.assert(
      fc.property(name, feeds, (title, list) => {
        expect(readOpml(writeOpml(title, list))).toEqual(list);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws anything but what people may read, whatever is read', () => {
    const piece = fc.constantFrom(
      ...['<opml', '>', '<outline ', 'xmlUrl="', '"', 'text=', '</outline>', '/>', '&#0;', '<!['],
    );
    const text = fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join(''));
    const outcome = (body: string | Uint8Array) => {
      try {
        return readOpml(body);
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array()), (body) => {
        const read = outcome(body);
        expect(Array.isArray(read) || read instanceof UserError).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the catalog', () => {
  const catalog = readCatalog();

  it('has more than sixty feeds in many languages', () => {
    expect(catalog.length).toBeGreaterThanOrEqual(60);
    expect(new Set(catalog.map(({ title }) => title)).size).toBe(catalog.length);
    expect(new Set(catalog.map(({ language }) => language)).size).toBeGreaterThanOrEqual(15);
  });

  it.each(catalog)('$title has all its facts', ({ address, siteUrl, language, category }) => {
    expect(URL.parse(address)).toMatchObject({ protocol: 'https:', port: '', username: '' });
    expect(URL.parse(siteUrl ?? '')?.protocol).toBe('https:');
    expect(language).toMatch(/^[a-z]{2}$/);
    expect(category).toMatch(/^[a-z]+$/);
  });

  it('lists no address twice, which reading would hide', () => {
    const file = readFileSync(new URL('../../data/sources.opml', import.meta.url), 'utf8');
    expect(file.split('xmlUrl="')).toHaveLength(catalog.length + 1);
  });
});
