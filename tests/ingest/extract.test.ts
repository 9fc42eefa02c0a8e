import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/ingest/extract.ts';
import { anyPage, checkPage } from '../fuzz/pages.ts';

const URL = 'https://gazette.example/sea/wall.html';
const BODY = [
  'The harbour council voted on Monday to repair the northern wall before the winter storms arrive.',
  'Work will cost 4.2 million crowns and take eleven weeks, the harbour master told the council.',
  'Fishing boats will use the inner basin until the wall is safe again, which the fleet had asked for.',
  'The last repair was made nineteen years ago, when a storm had opened a gap of thirty metres in it.',
  'A ferry company said that its boats would keep to their timetable for as long as the weather allows.',
];
const paragraphs = (lines: readonly string[] = BODY) =>
  lines.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const data = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const read = (html: string) => extract(html, URL);
const textOf = (body: string) => read(page('<title>Wall repaired</title>', body)).text;

describe('the text of a page', () => {
  it('is its article and not what is around it', () => {
    const found = read(
      page(
        '<title>Wall repaired | The Gazette</title>',
        `<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>Wall repaired</h1>${paragraphs()}
         <aside>Buy our mugs, they are blue and hold tea.</aside><ul><li><a href="/x">Seals are back</a></li></ul></article>
         <script>var a = "<p>no</p>";</script><footer><a href="/p">Privacy</a><p>© 2019 The Gazette</p></footer>`,
      ),
    );
    expect(found).toMatchObject({
      title: 'Wall repaired',
      siteName: 'The Gazette',
      language: 'en',
      text: BODY.join('\n\n'),
    });
  });

  it.each([
    [
      'buttons to share',
      '<div class="share-bar"><span>Pass it on</span> <span>Send it</span></div>',
    ],
    [
      'a newsletter’s box',
      '<div class="NewsletterBox"><p>The week by the sea, every Friday in your post.</p></div>',
    ],
    [
      'other articles',
      '<h3>Related stories</h3><ul><li><a href="/1">Seals are back</a></li><li><a href="/2">Ferry late</a></li></ul>',
    ],
    ['a pointer', '<p><a href="/3">Read more: how the wall was built</a></p>'],
    ['a credit', '<p>Jane Rowe/Getty Images</p>'],
    ['a cookie notice', '<p>We use cookies on this site. Accept our cookies to go on.</p>'],
    ['a copyright line', '<p>© 2026 The Gazette. All rights reserved.</p>'],
    [
      'comments',
      '<div><h3>2 comments</h3><p>Ann wrote:</p><p>At last, I have waited for this wall for years.</p></div>',
    ],
    ['a heading over nothing', '<h2>More on the harbour</h2>'],
  ])('is without %s', (_, leftover) => {
    expect(textOf(`<article>${paragraphs()}${leftover}</article>`)).toBe(BODY.join('\n\n'));
  });

  it.each([
    ['a figure', '<figure><img src="a"><figcaption>The wall at low tide.</figcaption></figure>'],
    ['a figure with a paragraph', '<figure><img src="a"><p>The wall at low tide.</p></figure>'],
    ['a box', '<div class="photoCaption">The wall at low tide on Monday. <i>Jane Rowe</i></div>'],
    ['a box of a paragraph', '<div class="caption"><p>The wall at low tide on Monday.</p></div>'],
    ['a line', '<div><img src="a"><span class="pic-caption">The wall at low tide.</span></div>'],
    ['a player', '<div class="video-player"><span>Tap to play</span><p>The wall, live.</p></div>'],
    ['the time of an entry', '<div>11:04</div>'],
    ['a pointer to what a line names', '<p>Older – <a href="/1">The wall in the last war</a></p>'],
    [
      'a pointer that is a sentence',
      '<p><a href="/1">Visit our front page for more of it.</a></p>',
    ],
    [
      'the heading of a box and its links',
      '<p>More from Harbour:</p><ul><li><a href="/1">Seals</a></li></ul>',
    ],
  ])('is without what %s has, in its middle', (_, leftover) => {
    const [first, second, ...rest] = BODY.map((line) => `<p>${line}</p>`);
    expect(textOf(`<article>${first}${second}${leftover}${rest.join('')}</article>`)).toBe(
      BODY.join('\n\n'),
    );
  });

  it('is what is said of its pictures, where a page has no more', () => {
    const pictures = BODY.map((text) => `<figure><img><figcaption>${text}</figcaption></figure>`);
    expect(textOf(`<article>${pictures.join('')}</article>`)).toContain(BODY[2]);
  });

  it('is without a note on its author', () => {
    const note = '<p>Jane Rowe covers the harbour for us. She lives by the sea.</p>';
    const found = read(
      page(meta('author', 'Jane Rowe'), `<article>${paragraphs()}${note}</article>`),
    );
    expect(found.text).toBe(BODY.join('\n\n'));
    const others = read(
      page(meta('author', 'John Dill'), `<article>${paragraphs()}${note}</article>`),
    );
    expect(others.text).toContain('Jane Rowe covers');
  });

  it('is without its author’s name under a summary', () => {
    const [first, ...rest] = BODY;
    const head = `<p>${first}</p><p>By Jane Rowe</p><p>Nov. 20, 2026</p>`;
    const found = read(page('', `<article>${head}${paragraphs(rest)}</article>`));
    expect(found).toMatchObject({ text: BODY.join('\n\n'), byline: 'Jane Rowe' });
  });

  it('is without who wrote it, when and where it is filed', () => {
    const head =
      '<div>Harbour</div><h1>Wall repaired</h1><p>By Jane Rowe</p><p>Published: 20 November 2026</p>';
    const found = read(
      page('<title>Wall repaired</title>', `<article>${head}${paragraphs()}</article>`),
    );
    expect(found).toMatchObject({
      title: 'Wall repaired',
      byline: 'Jane Rowe',
      publishedAt: Date.UTC(2026, 10, 20),
      text: BODY.join('\n\n'),
    });
  });

  it('is without a quote pulled out of it, but keeps one of its own', () => {
    const pulled = '<blockquote>the wall is safe again, which the fleet had asked for</blockquote>';
    const own =
      '<blockquote>“We shall be back by spring,” the mayor of the island wrote.</blockquote>';
    expect(
      textOf(`<article>${paragraphs()}${pulled}${own}${paragraphs(BODY.slice(0, 1))}</article>`),
    ).toBe(
      [...BODY, '“We shall be back by spring,” the mayor of the island wrote.', BODY[0]].join(
        '\n\n',
      ),
    );
  });

  it('is without the line that says when it was changed', () => {
    const line = '<p>Last updated September 14, 2016</p>';
    expect(textOf(`<article>${line}${paragraphs()}</article>`)).toBe(BODY.join('\n\n'));
  });

  it('keeps headings, lists, quotes, code and tables, each on its own', () => {
    const [first, ...rest] = BODY;
    const body = `<p>${first}</p><h2>What it costs</h2><ul><li>Stone from the <a href="/q">quarry</a></li><li>Sand</li></ul>
      <blockquote><p>It will hold, he said, and smiled.</p></blockquote><pre>tide = 4\nwall = 7</pre>
      <figure><table><tr><th>Year</th><th>Metres</th></tr><tr><td>1999</td><td>30</td></tr></table></figure>${paragraphs(rest)}`;
    expect(textOf(`<article>${body}</article>`).split('\n\n')).toEqual([
      first,
      'What it costs',
      'Stone from the quarry',
      'Sand',
      'It will hold, he said, and smiled.',
      'tide = 4\nwall = 7',
      'Year | Metres',
      '1999 | 30',
      ...rest,
    ]);
  });

  it('keeps a last list that is the article’s own', () => {
    const list = '<ul><li>Stone</li><li>Sand</li><li>Lime</li></ul>';
    expect(textOf(`<article>${paragraphs()}${list}</article>`)).toBe(
      [...BODY, 'Stone', 'Sand', 'Lime'].join('\n\n'),
    );
  });

  it('is what JSON-LD tells, where the page shows only a part of it', () => {
    const head = data({ '@type': 'NewsArticle', articleBody: BODY.join('\n\n').repeat(2) });
    const teaser = '<p>The harbour council has voted. To read on, you need an account with us.</p>';
    expect(read(page(head, teaser)).text).toContain(BODY[4]);
  });

  it('ends where the article in JSON-LD ends', () => {
    const head = data({ '@type': 'NewsArticle', articleBody: BODY.join(' ') });
    const more =
      '<p>Our reporters work by the sea day and night and in all kinds of weather there are.</p>';
    expect(read(page(head, `<article>${paragraphs()}${more}</article>`)).text).toBe(
      BODY.join('\n\n'),
    );
  });

  it('is without a sentence in its middle that JSON-LD does not tell', () => {
    const head = data({ '@type': 'NewsArticle', articleBody: BODY.join(' ') });
    const [first, ...rest] = BODY;
    const box = '<p>The mayor of an island far away opened a bridge.</p>';
    const body = `<article><p>${first}</p><h2>What it costs</h2>${box}${paragraphs(rest)}</article>`;
    expect(read(page(head, body)).text).toBe([first, 'What it costs', ...rest].join('\n\n'));
  });

  it.each([
    ['a summary', 'The council voted.'],
    ['its beginning', BODY.join(' ')],
  ])('is not %s in JSON-LD', (_, articleBody) => {
    const head = data({ '@type': 'NewsArticle', articleBody });
    const whole = [...BODY, ...BODY.map((line) => line.replace('The', 'Later the'))];
    expect(read(page(head, `<article>${paragraphs(whole)}</article>`)).text).toBe(
      whole.join('\n\n'),
    );
  });

  it.each(['html, head and body', 'a body'])('is found in a page without %s', () => {
    expect(read(`<title>Wall</title><div>${paragraphs()}</div>`).text).toBe(BODY.join('\n\n'));
  });
});

describe('what a page says of itself', () => {
  it('is read from its head', () => {
    const head =
      meta('og:title', 'Wall to be repaired &amp; raised') +
      meta('og:site_name', 'The Gazette') +
      meta('author', 'By Jane Rowe') +
      meta('article:published_time', '2026-11-20T08:00:00+02:00') +
      meta('og:image', '/wall.jpg') +
      '<link rel="canonical" href="/sea/wall">';
    expect(read(page(head, paragraphs()))).toMatchObject({
      title: 'Wall to be repaired & raised',
      siteName: 'The Gazette',
      byline: 'Jane Rowe',
      publishedAt: Date.UTC(2026, 10, 20, 6),
      image: 'https://gazette.example/wall.jpg',
      canonicalUrl: 'https://gazette.example/sea/wall',
    });
  });

  const article = {
    '@type': ['NewsArticle'],
    headline: 'Wall to be repaired',
    datePublished: '2026-11-20',
    author: [{ name: 'Jane Rowe' }, { name: 'John Dill' }],
    publisher: { name: 'The Gazette' },
    image: [{ url: 'https://gazette.example/a.jpg' }],
  };
  const pointing = {
    ...article,
    author: [{ '@id': '#jane' }, { '@id': '#john' }],
    publisher: { '@id': '#us' },
  };
  it.each([
    ['itself', data(article)],
    ['a list', data([{ '@type': 'Organization', name: 'no' }, article])],
    ['a graph', data({ '@graph': [{ '@type': 'WebSite', name: 'no' }, article] })],
    ['what a page is about', data({ '@type': 'WebPage', mainEntity: article })],
    ['beside broken scripts', data('{ broken') + data('') + data('[1, null]') + data(article)],
    ['wrapped as CDATA', data(`\n//<![CDATA[\n${JSON.stringify(article)}\n//]]>`)],
    ['wrapped as a comment', data(`<!-- ${JSON.stringify(article)} -->`)],
    ['with a comma too many', data(JSON.stringify(article).replace(/\}$/, ',}'))],
    [
      'with a line break in a string',
      data(JSON.stringify({ ...article, x: 'a~b' }).replace('~', '\n')),
    ],
    [
      'pointing to others',
      data({
        '@graph': [
          pointing,
          { '@id': '#jane', '@type': 'Person', name: 'Jane Rowe' },
          { '@id': '#john', name: 'John Dill' },
          { '@id': '#us', name: 'The Gazette' },
        ],
      }),
    ],
  ])('is read from JSON-LD: %s', (_, head) => {
    expect(read(page(head, paragraphs()))).toMatchObject({
      title: 'Wall to be repaired',
      siteName: 'The Gazette',
      byline: 'Jane Rowe, John Dill',
      publishedAt: Date.UTC(2026, 10, 20),
      image: 'https://gazette.example/a.jpg',
    });
  });

  it.each([
    ['a library of parsers', 'citation_author', 'citation_date', 'parsely-image-url'],
    ['a publishing system', 'byline', 'publish_date', 'twitter:image:src'],
    ['Dublin Core', 'dc.creator', 'DC.date.created', 'og:image:secure_url'],
  ])('is read from the names of %s', (_, author, date, image) => {
    const head =
      meta('article:author', 'https://social.example/gazette') +
      meta(author, 'The harbour desk') +
      meta(date, '2026-11-20') +
      meta(image, '/wall.jpg');
    expect(read(page(head, paragraphs()))).toMatchObject({
      byline: 'The harbour desk',
      publishedAt: Date.UTC(2026, 10, 20),
      image: 'https://gazette.example/wall.jpg',
    });
  });

  it('never takes the time of a change for the one of publication', () => {
    const head = meta('article:modified_time', '2026-11-24') + meta('last_updated', '2026-11-25');
    expect(read(page(head, paragraphs())).publishedAt).toBeNull();
  });

  it.each([
    ['Wall repaired | The Gazette', ''],
    ['The Gazette - Wall repaired', ''],
    ['Wall repaired « Sea « The Gazette', '<h1>Wall repaired</h1>'],
    ['Wall repaired – gazette', ''],
  ])('has a title without the site’s name: %s', (title, body) => {
    const head = `<title>${title}</title>${meta('og:site_name', 'The Gazette')}`;
    expect(read(page(head, body + paragraphs())).title).toBe('Wall repaired');
  });

  it('keeps a dash that is the title’s own', () => {
    const title = 'Wall repaired – at last | Harbour news';
    expect(read(page(`<title>${title}</title>`, paragraphs())).title).toBe(title);
  });

  it.each([
    'javascript:alert(1)',
    'https://user:secret@gazette.example/',
    'ftp://x.example/',
    'https://gazette.example/',
  ])('has no address of its own where it says %s', (href) => {
    const head = `<link rel="canonical" href="${href}">`;
    expect(read(page(head, paragraphs())).canonicalUrl).toBeNull();
  });

  it.each([
    ['its element', '<html lang="de-AT">', 'de'],
    ['Open Graph', `<html>${meta('og:locale', 'fr_FR')}`, 'fr'],
    ['its header', '<html><meta http-equiv="content-language" content="es, en">', 'es'],
    ['its text', '<html>', 'en'],
  ])('has a language by %s', (_, start, language) => {
    expect(read(`${start}<body>${paragraphs()}`).language).toBe(language);
  });

  it('leaves a date without a zone open, and takes the one of a time element', () => {
    const loose = meta('article:published_time', '2026-11-20 08:00');
    expect(read(page(loose, paragraphs())).publishedAt).toBeNull();
    const time = '<time datetime="2026-11-20T08:00:00Z">today</time>';
    expect(read(page(loose, time + paragraphs())).publishedAt).toBe(Date.UTC(2026, 10, 20, 8));
  });
});

describe('a hostile page', () => {
  it.each([
    ['nested too deep', '<div>'.repeat(100_000)],
    ['deep and wide', `${'<div>'.repeat(140)}x${'</div>'.repeat(140)}`.repeat(200)],
    ['of 20 MB', '<p>All boats are in. '.repeat(950_000)],
    ['of text alone', 'Boats. '.repeat(2_000_000)],
    ['of empty elements', '<br>'.repeat(900_000)],
    ['of opening brackets', '<'.repeat(4_000_000)],
    ['closed more than opened', '</div>'.repeat(200_000)],
    ['of open comments', '<!--'.repeat(200_000)],
    ['of attributes', `<p ${'a="b" '.repeat(200_000)}>`],
    ['of class names', `<p class="${'share '.repeat(600_000)}">`],
    ['of broken entities', '&#x;&amp'.repeat(200_000)],
    ['of scripts', '<script>if (a < b) {}</script>'.repeat(60_000)],
    ['of open scripts', '<script>'.repeat(200_000)],
    ['of a long title', `<title>${'a - '.repeat(900_000)}</title>`],
    ['of headings', '<h1>The wall</h1>'.repeat(100_000)],
    ['of a deep JSON-LD', data('['.repeat(1_900_000))],
    ['of JSON-LD and blanks', data(`{${' '.repeat(1_900_000)}x`)],
  ])('is read in a short time where it is %s', (_, html) => {
    const start = performance.now();
    const { text } = read(html + paragraphs());
    expect(text.length).toBeLessThanOrEqual(4_000_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('nested too deep still gives its text', () => {
    expect(read(`<title>Wall</title>${'<div>'.repeat(100_000)}${paragraphs()}`).text).toBe(
      BODY.join('\n\n'),
    );
  });

  it.each(['', ' ', 'x', '<!doctype html>', '<!--', '<html>', '<frameset>', '<svg><title>', '\0'])(
    'may be next to nothing: %j',
    (html) => {
      expect(read(html)).toMatchObject({ byline: null, publishedAt: null });
    },
  );
});

describe('any page at all', () => {
  it('is read without an error, into paragraphs that are seen', () => {
    fc.assert(fc.property(anyPage, fc.webUrl(), checkPage), { seed: 26, numRuns: 300 });
  });
});
