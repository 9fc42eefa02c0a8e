import fc from 'fast-check';
import { UserError } from '../../src/core/errors.ts';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import { workTime } from './work-time.ts';

const ORIGINALS: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY paper "Gazette">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The &paper;</title>
<link>http://gazette.example/</link><item><title>Wall &amp;amp; sea</title><link>/1</link>
<guid isPermaLink="false">1</guid><pubDate>Mon, 04 Mar 2024 10:00:00 EST</pubDate>
<description><![CDATA[<p>One <img src="/a.png"></p>]]></description></item>
<item><title>Café &eacute; &#146;</title><dc:creator>Jane</dc:creator></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/" xml:lang="de"><title type="html">T</title>
<entry xml:base="x/"><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title>
<link href="1"/><updated>2024-03-04T10:00:00Z</updated><content type="xhtml"><div><p>One</p></div></content>
<author><name>Jane</name></author></entry><entry><title mode="base64">SGk=</title></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="http://g.example/"><title>R</title></channel>
<item rdf:about="http://g.example/1"><title>I</title><description>&lt;p&gt;x</description></item></rdf:RDF>`,
  '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":1,"url":"/1","content_html":"<p>x</p>","date_published":"2024-03-04"}]}',
];
const PIECES: readonly string[] = [
  ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?', '<!DOCTYPE', '</'],
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '<title>',
    '</channel>',
    '<content>',
    'xmlns="',
    'xml:base="',
  ],
  ...[
    '&#0;',
    '&#x110000;',
    '&amp;',
    '&lt;',
    '\0',
    '\uFEFF',
    '\uD800',
    '😀',
    '2024-99-99',
    '[',
    '{',
  ],
];

/** What is done to a feed: cut, put in, doubled many times, or bytes changed. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'put', 'drop', 'repeat', 'byte'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat(60),
  piece: fc.constantFrom(...PIECES),
});

/** A feed after some changes, or bytes at random. */
export const mutatedFeed: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...ORIGINALS),
        fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'latin1', 'utf16le'),
        fc.array(change, { minLength: 1, maxLength: 6 }),
      )
      .map(([original, encoding, changes]) =>
        changes.reduce(changed, Buffer.from(original, encoding)),
      ),
  },
);

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(body: Buffer, { kind, at, size, piece }: Change): Buffer {
  const place = Math.floor(at * body.length);
  const [before, after] = [body.subarray(0, place), body.subarray(place)];
  switch (kind) {
    case 'cut':
      return before;
    case 'put':
      return Buffer.concat([before, Buffer.from(piece), after]);
    case 'drop':
      return Buffer.concat([before, after.subarray(size)]);
    case 'repeat': {
      const part = after.subarray(0, size);
      return Buffer.concat([before, ...Array<Buffer>(size * 40).fill(part), after]);
    }
    default:
      return Buffer.concat([before, Buffer.of(size * 4), after.subarray(1)]);
  }
}

/** Slower than this a feed holds up others; milliseconds of work. */
const SLOWEST = 2000;

/** Reads a feed and throws where it fails otherwise than by saying so, is slow, or gives what is no item. */
export function holdsUp(body: Uint8Array): void {
  const start = workTime();
  try {
    const { items } = parseFeed(body, { url: 'http://g.example/feed', contentType: null });
    for (const { url, image, title, publishedAt } of items) {
      for (const link of [url, image])
        if (link !== null && !/^https?:/i.test(URL.parse(link)?.protocol ?? ''))
          throw new Error(`not an address: ${link}`);
      if (title === '' || title?.includes('\n')) throw new Error(`not a title: ${title}`);
      if (publishedAt !== null) new Date(publishedAt).toISOString();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  const took = workTime() - start;
  if (took > SLOWEST) throw new Error(`took ${Math.round(took)} ms`);
}
