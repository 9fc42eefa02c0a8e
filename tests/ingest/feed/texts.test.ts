import { describe, expect, it } from 'vitest';
import { atomEntry, onlyItem, rss, rssItem } from './reading.ts';

describe('a title', () => {
  it.each([
    ['Wall &amp; sea', 'Wall & sea'],
    ['Wall &amp;amp; sea', 'Wall & sea'],
    ['Wall & sea, R&D', 'Wall & sea, R&D'],
    ['It&#8217;s &#x2014; whole', 'It’s — whole'],
    ['It&#146;s &#150; whole', 'It’s – whole'],
    ['It&amp;#8217;s whole', 'It’s whole'],
    ['Caf&eacute;&nbsp;&hellip; &nosuch; &copy 2024', 'Café\u00A0… &nosuch; © 2024'],
    ['Wall &constructor; &toString;', 'Wall &constructor; &toString;'],
    ['&lang;Wall&rang;', '\u2329Wall\u232A'],
    ['&lt;b&gt;Wall&lt;/b&gt; whole&lt;br /&gt;again', 'Wall whole again'],
    ['<![CDATA[Wall <i>whole</i> &#038; dry]]>', 'Wall whole & dry'],
    ['Wall <i>whole</i>', 'Wall whole'],
    ['The &lt;b&gt; tag', 'The <b> tag'],
    ['List&lt;Wall&gt; &lt; 3', 'List<Wall> < 3'],
    ['  Wall\n\t whole ', 'Wall whole'],
    ['Wall\u202E whole\u0007', 'Wall whole'],
    ['Wall <!-- not this -->whole', 'Wall whole'],
  ])('in RSS as %j', (written, title) => {
    expect(onlyItem(rssItem(`<title>${written}</title>`)).title).toBe(title);
  });

  it.each([
    ['<title>The &lt;blink&gt; tag</title>'],
    ['<title type="text">The &lt;blink&gt; tag</title>'],
    ['<title type="html">The &amp;lt;blink&amp;gt; tag</title>'],
    ['<title type="html"><![CDATA[The <b>&lt;blink&gt;</b> tag]]></title>'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>&lt;blink></b> tag</div></title>',
    ],
    [
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">The &lt;blink> tag</x:div></title>',
    ],
    ['<title> </title><title>The &lt;blink> tag</title><title>Another</title>'],
  ])('in Atom as %s', (written) => {
    expect(onlyItem(atomEntry(written)).title).toBe('The <blink> tag');
  });

  it('in Atom that was escaped twice by mistake is read, and not where it says that it is text', () => {
    expect(onlyItem(atomEntry('<title>AT&amp;amp;T</title>')).title).toBe('AT&T');
    expect(onlyItem(atomEntry('<title type="text">AT&amp;amp;T</title>')).title).toBe('AT&amp;T');
  });

  it('is missing where there is none', () => {
    expect(onlyItem(rssItem('<link>/1</link>')).title).toBeNull();
    expect(onlyItem(rssItem('<title>&lt;br/&gt;</title>')).title).toBeNull();
  });
});

describe('a summary', () => {
  it.each([
    ['<description>One &amp;lt; two&lt;br&gt;three</description>', 'One < two three'],
    ['<description><![CDATA[<p>One<p>two<script>x<p>y</script>]]></description>', 'One\n\ntwo'],
    ['<description><p>One</p><p>two<br></p></description>', 'One\n\ntwo'],
    ['<itunes:subtitle>One</itunes:subtitle><title>No</title>', 'One'],
    ['<description/><content:encoded>&lt;h1&gt;One&lt;/h1&gt;two</content:encoded>', 'One\n\ntwo'],
    ['<body xmlns="http://www.w3.org/1999/xhtml"><p>One</p>two</body>', 'One\n\ntwo'],
    ['<itunes:summary>One</itunes:summary>', 'One'],
  ])('in RSS as %s', (parts, summary) => {
    expect(onlyItem(rssItem(parts)).summary).toBe(summary);
  });

  it.each([
    ['<summary type="text">&lt;p></summary>', '<p>'],
    ['<summary>One\n\n two</summary>', 'One\n\ntwo'],
    ['<content type="text/plain">a &lt;b></content>', 'a <b>'],
    [`<content type="application/octet-stream">${btoa('<p>One</p>')}</content>`, 'One'],
    [`<content type="image/png">${btoa('\x89PNG\r\n')}</content>`, ''],
    ['<content type="image/svg+xml"><svg><text>One</text></svg></content>', ''],
  ])('in Atom as %s', (parts, summary) => {
    expect(onlyItem(atomEntry(parts)).summary).toBe(summary);
  });

  it('keeps the markup of the content beside it', () => {
    const parts = '<content type="xhtml"><div><p class="a&amp;b">1 &lt; 2<br/></p></div></content>';
    expect(onlyItem(atomEntry(parts))).toMatchObject({
      summary: '1 < 2',
      contentHtml: '<div><p class="a&amp;b">1 &lt; 2<br></p></div>',
    });
  });
});

describe('entities that the document declares', () => {
  const declared = (subset: string, title: string) =>
    onlyItem(rss(`<item><title>${title}</title></item>`, `<!DOCTYPE rss [${subset}]>`)).title;

  it('are read', () => {
    expect(
      declared('<!ENTITY paper "Gazette"><!ENTITY q \'&#38;#8217;\'>', 'The &paper;&q;s'),
    ).toBe('The Gazette’s');
  });

  it('are read from a document type with comments and brackets in it, as long as a phrase', () => {
    const phrase = 'Office of the harbour and of all the walls along the coast';
    const subset = `<!-- a > b ] --><!ENTITY office "${phrase}"><!ENTITY odd "A]>B">`;
    expect(declared(subset, '&office; &odd;')).toBe(`${phrase} A]>B`);
  });

  it('are read so often that a short document does not become a long one', () => {
    const many = '&a;'.repeat(100_000);
    const title = declared(`<!ENTITY a "${'x'.repeat(300)}">`, many) ?? '';
    expect(title).toContain('xxx&a;');
    expect(title.length).toBeLessThan(1_400_000);
  });

  it('are left where they are made of others, or of markup', () => {
    const bomb = '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;"><!ENTITY d "<b>">';
    expect(declared(bomb, '&a; &c; &d;')).toBe('lol &c; &d;');
  });
});
