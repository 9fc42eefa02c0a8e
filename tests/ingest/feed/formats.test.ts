import { describe, expect, it } from 'vitest';
import { atom, atomEntry, onlyItem, read, rss, rssItem } from './reading.ts';

const AT = Date.UTC(2024, 2, 4, 10);

describe('an item of any format', () => {
  it('is read from RSS 2.0', () => {
    const body = rss(`<link>http://gazette.example/</link><language>en-gb</language><ttl>45</ttl>
      <skipHours><hour>0</hour><hour>24</hour><hour>x</hour></skipHours>
      <skipDays><day>Sunday</day><day>someday</day></skipDays>
      <item><title>Wall repaired</title><link>http://gazette.example/1</link>
      <guid isPermaLink="false">g-1</guid><pubDate>Mon, 04 Mar 2024 11:00:00 +0100</pubDate>
      <author>jane@gazette.example (Jane Rowe)</author>
      <description>&lt;p&gt;The wall is whole.&lt;/p&gt;&lt;p&gt;At last.&lt;/p&gt;</description>
      <enclosure url="/wall.jpg" type="image/jpeg" length="1"/></item>`);
    expect(read(body)).toEqual({
      format: 'rss',
      title: 'Gazette',
      language: 'en',
      siteUrl: 'http://gazette.example/',
      ttlMinutes: 45,
      skipHours: [0, 0],
      skipDays: [0],
      items: [
        {
          guid: 'g-1',
          url: 'http://gazette.example/1',
          title: 'Wall repaired',
          publishedAt: AT,
          updatedAt: null,
          author: 'Jane Rowe',
          summary: 'The wall is whole.\n\nAt last.',
          contentHtml: null,
          image: 'http://gazette.example/wall.jpg',
        },
      ],
    });
  });

  it('is read from Atom 1.0', () => {
    const body = atom(
      `<title type="html">The &amp;lt;Gazette&amp;gt;</title><author><name>The desk</name></author>
      <link rel="self" href="feed"/><link href="http://gazette.example/"/>
      <entry><id>urn:1</id><title>Wall repaired</title><link rel="edit" href="e"/><link href="1"/>
      <published>2024-03-04T10:00:00Z</published><updated>2024-03-05T10:00:00Z</updated>
      <summary>Short.</summary><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry>`,
      'xml:lang="de-AT"',
    );
    expect(read(body)).toMatchObject({
      format: 'atom',
      title: 'The <Gazette>',
      language: 'de',
      siteUrl: 'http://gazette.example/',
      items: [
        {
          guid: 'urn:1',
          url: 'http://gazette.example/feeds/1',
          title: 'Wall repaired',
          publishedAt: AT,
          updatedAt: AT + 86_400_000,
          author: 'The desk',
          summary: 'Short.',
          contentHtml: '<p>Long.</p>',
        },
      ],
    });
  });

  it('is read from Atom 0.3, with its modes', () => {
    const body = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
      <title mode="base64" type="text/html">${btoa('Wall <b>repaired</b>')}</title>
      <issued>2024-03-04T10:00:00Z</issued><modified>2024-03-05T10:00:00Z</modified>
      <content mode="escaped" type="text/html">&lt;p&gt;Whole.&lt;/p&gt;</content></entry></feed>`;
    expect(onlyItem(body)).toMatchObject({
      title: 'Wall repaired',
      publishedAt: AT,
      summary: 'Whole.',
      contentHtml: '<p>Whole.</p>',
    });
  });

  it('is read from RSS 1.0, where items stand beside the channel', () => {
    const body = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"
      xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel r:about="http://gazette.example/"><title>Gazette</title><d:language>fr</d:language>
      <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
      <items><r:Seq><r:li r:resource="http://gazette.example/1"/></r:Seq></items></channel>
      <item r:about="http://gazette.example/1"><title>Wall</title><d:creator>Jane Rowe</d:creator>
      <d:date>2024-03-04T10:00Z</d:date></item></r:RDF>`;
    expect(read(body)).toMatchObject({ format: 'rdf', title: 'Gazette', language: 'fr' });
    expect(read(body).ttlMinutes).toBe(360);
    expect(onlyItem(body)).toMatchObject({
      title: 'Wall',
      author: 'Jane Rowe',
      publishedAt: AT,
    });
  });

  it('is read from the first of the forms that Atom 0.3 gives of one content', () => {
    const body = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
      <content type="multipart/alternative"><content type="text/plain">a &lt; b</content>
      <content type="text/html" mode="escaped">&lt;b&gt;a&lt;/b&gt;</content></content></entry></feed>`;
    expect(onlyItem(body).summary).toBe('a < b');
  });

  it('is read from JSON Feed 1.0 and 1.1', () => {
    const body = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      language: 'en-US',
      authors: [{ name: 'The desk' }],
      items: [
        {
          id: 7,
          url: '/1',
          title: 'Wall &#8211; <b>',
          content_html: '<p>Whole.</p>',
          date_published: '2024-03-04T10:00:00Z',
          author: { name: 'Jane Rowe' },
          image: '/wall.jpg',
        },
        { id: 'http://gazette.example/2', title: 'R&amp;D', content_text: 'a < b', summary: 'Sum' },
        'not an item',
      ],
    });
    expect(read(`\uFEFF ${body}`, 'text/html')).toMatchObject({
      format: 'json',
      language: 'en',
      items: [
        {
          guid: '7',
          url: 'http://gazette.example/1',
          title: 'Wall &#8211; <b>',
          publishedAt: AT,
          author: 'Jane Rowe',
          summary: 'Whole.',
          image: 'http://gazette.example/wall.jpg',
        },
        {
          url: 'http://gazette.example/2',
          title: 'R&D',
          author: 'The desk',
          summary: 'Sum',
          contentHtml: 'a &lt; b',
        },
      ],
    });
  });

  it('is read from the channels of before RSS, in capitals', () => {
    const body =
      '<CHANNEL HREF="http://gazette.example/"><TITLE>Gazette</TITLE><ITEM HREF="1.html" LASTMOD="2024-03-04T10:00Z"><TITLE>Wall</TITLE><ABSTRACT>Whole.</ABSTRACT></ITEM></CHANNEL>';
    expect(read(body)).toMatchObject({ format: 'rss', title: 'Gazette' });
    expect(onlyItem(body)).toMatchObject({
      url: 'http://gazette.example/feeds/1.html',
      title: 'Wall',
      publishedAt: AT,
      summary: 'Whole.',
    });
  });

  it('is read from an entry that stands alone', () => {
    const body = '<entry xmlns="http://www.w3.org/2005/Atom"><title>Wall</title></entry>';
    expect(read(body)).toMatchObject({ format: 'atom', items: [{ title: 'Wall' }] });
  });
});

describe('names from other vocabularies', () => {
  it.each([
    ['declared under their usual prefix', 'xmlns:dc="http://purl.org/dc/elements/1.1/"', 'dc'],
    ['declared under another prefix', 'xmlns:q="http://purl.org/dc/elements/1.1/"', 'q'],
    ['declared as something unknown', 'xmlns:dc="http://nobody.example/"', 'dc'],
    ['not declared', '', 'dc'],
  ])('are known where they are %s', (_, declaration, prefix) => {
    const parts = `<${prefix}:creator>Jane Rowe</${prefix}:creator>`;
    expect(onlyItem(rss(`<item ${declaration}>${parts}</item>`)).author).toBe('Jane Rowe');
  });

  it('mean what they mean where they stand', () => {
    const body = rssItem(
      '<q:title xmlns:q="http://nobody.example/">No</q:title><title xmlns="http://search.yahoo.com/mrss/">Media</title><title>Wall</title>',
    );
    expect(onlyItem(body).title).toBe('Wall');
  });

  it('may be those of Atom, in RSS and with a prefix all over', () => {
    expect(
      onlyItem(rssItem('<atom:link href="/1"/><a10:updated>2024-03-04T10:00Z</a10:updated>')),
    ).toMatchObject({ url: 'http://gazette.example/1', publishedAt: AT });
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Wall</a:title></a:entry></a:feed>';
    expect(read(prefixed)).toMatchObject({ format: 'atom', items: [{ title: 'Wall' }] });
  });
});

describe('who wrote an item', () => {
  it.each([
    ['<author>jane@gazette.example (Jane Rowe)</author>', 'Jane Rowe'],
    ['<author>Jane Rowe &lt;jane@gazette.example></author>', 'Jane Rowe'],
    ['<author>Jane Rowe (jane@gazette.example)</author>', 'Jane Rowe'],
    ['<author>jane@gazette.example</author>', 'jane@gazette.example'],
    ['<author>mailto:jane@gazette.example</author>', 'jane@gazette.example'],
    ['<author>jane@gazette.example - Jane Rowe</author>', 'Jane Rowe'],
    ['<dcterms:creator>Jane Rowe</dcterms:creator>', 'Jane Rowe'],
    [
      '<dc:creator><foaf:Person><foaf:name>Jane Rowe</foaf:name></foaf:Person></dc:creator>',
      'Jane Rowe',
    ],
    ['<dc:creator><foaf:Person foaf:name="Jane Rowe"/></dc:creator>', 'Jane Rowe'],
    ['<author>Jane Rowe and others</author>', 'Jane Rowe and others'],
    ['<author>x@y.z (J)</author><dc:creator><![CDATA[Jane &amp; Jo]]></dc:creator>', 'Jane & Jo'],
    [
      '<dc:creator>Jane</dc:creator><dc:creator>Jo</dc:creator><dc:creator>Jo</dc:creator>',
      'Jane, Jo',
    ],
    ['<itunes:author>Jane</itunes:author>', 'Jane'],
    ['<atom:author><atom:name>Jane</atom:name></atom:author>', 'Jane'],
    ['<author> </author>', null],
  ])('%s', (parts, author) => {
    expect(onlyItem(rssItem(parts)).author).toBe(author);
  });

  it('is the author of the feed it was taken from, where it names none itself', () => {
    const parts = '<source><author><name>Jo</name></author></source>';
    expect(onlyItem(atomEntry(parts)).author).toBe('Jo');
  });
});

describe('the picture of an item', () => {
  it.each([
    ['<media:content url="/a.jpg" width="10"/><media:content url="/b.jpg" width="90"/>', '/b.jpg'],
    [
      '<media:group><media:content medium="video" url="/v"/><media:thumbnail url="/t"/></media:group>',
      '/t',
    ],
    ['<enclosure url="/a.mp3" type="audio/mpeg"/><itunes:image href="/i.png"/>', '/i.png'],
    ['<itunes:image url="/i.png"/>', '/i.png'],
    ['<itunes:link rel="image" href="/i.png"/>', '/i.png'],
    ['<image><url>/i.png</url></image>', '/i.png'],
    [
      '<description>&lt;img src="/p.gif" width="1" height="1">&lt;img src=\'/q.png?a&amp;amp;b\'></description>',
      '/q.png?a&b',
    ],
  ])('%s', (parts, path) => {
    expect(onlyItem(rssItem(parts)).image).toBe(`http://gazette.example${path}`);
  });

  it('is none where its address is no web address', () => {
    const parts =
      '<media:thumbnail url="data:image/png;base64,AA"/><description>&lt;img src="javascript:x"></description>';
    expect(onlyItem(rssItem(parts)).image).toBeNull();
  });
});
