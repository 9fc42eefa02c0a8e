import type { Document } from './document.ts';
import { markup, paragraphs } from './markup.ts';
import { authorOf, type Site } from './site.ts';
import type { StockArticle } from './stock.ts';

/** Feeds hold the newest articles; older ones drop out. */
export const FEED_LENGTH = 10;
/** Minutes that the Courier asks to be left alone between two visits. */
const TTL = 5;

/** @param changedAt when it last changed, epoch milliseconds */
type WriteFeed = (site: Site, articles: readonly StockArticle[], changedAt: number) => Document;

const iso = (time: number) => new Date(time).toISOString();
const teaser = ({ text }: StockArticle) => text.split('\n\n')[0] ?? '';

/** RSS 2.0 with teasers; its links can be told from others by what they carry along. */
const rss: WriteFeed = (site, articles, changedAt) => {
  const items = articles.map(
    (article) => markup`<item>
<title>${article.title}</title>
<link>${site.urlOf(article)}?utm_source=feed&utm_medium=rss</link>
<guid isPermaLink="false">${article.guid}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
<dc:creator>${authorOf(article) ?? site.paper.name}</dc:creator>
<description>${teaser(article)}</description>
</item>
`,
  );
  return {
    type: 'application/rss+xml; charset=utf-8',
    body: markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${site.paper.name}</title>
<link>${site.siteUrl}</link>
<description>${site.paper.motto}</description>
<language>${site.paper.language}</language>
<lastBuildDate>${new Date(changedAt).toUTCString()}</lastBuildDate>
<ttl>${TTL}</ttl>
${items}</channel>
</rss>
`.markup,
  };
};

/** Atom 1.0 with teasers, relative links, and the time of the last edit. */
const atom: WriteFeed = (site, articles, changedAt) => {
  const entries = articles.map(
    (article) => markup`<entry>
<id>${article.guid}</id>
<title>${article.title}</title>
<link rel="alternate" href="${site.paper.folder}/${article.slug}"/>
<published>${iso(article.publishedAt)}</published>
<updated>${iso(Math.max(article.publishedAt, article.modifiedAt))}</updated>
<author><name>${authorOf(article) ?? site.paper.name}</name></author>
<summary>${teaser(article)}</summary>
</entry>
`,
  );
  return {
    type: 'application/atom+xml; charset=utf-8',
    body: markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.paper.language}" xml:base="${site.siteUrl}">
<id>tag:${site.paper.id}.example,${site.paper.since}:feed</id>
<title>${site.paper.name}</title>
<subtitle>${site.paper.motto}</subtitle>
<link rel="alternate" href="${site.siteUrl}"/>
<link rel="self" href="${site.feedUrl}"/>
<updated>${iso(changedAt)}</updated>
${entries}</feed>
`.markup,
  };
};

/** JSON Feed 1.1 with the whole text. */
const jsonFeed: WriteFeed = (site, articles) => ({
  type: 'application/feed+json; charset=utf-8',
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.paper.name,
    home_page_url: site.siteUrl,
    feed_url: site.feedUrl,
    description: site.paper.motto,
    language: site.paper.language,
    items: articles.map((article) => ({
      id: article.guid,
      url: site.urlOf(article),
      title: article.title,
      content_html: markup`${paragraphs(article.text)}`.markup,
      date_published: iso(article.publishedAt),
      date_modified: iso(Math.max(article.publishedAt, article.modifiedAt)),
      authors: [{ name: authorOf(article) ?? site.paper.name }],
    })),
  }),
});

/** Each paper has a format of its own. */
export const WRITE_FEED: Readonly<Record<Site['paper']['id'], WriteFeed>> = {
  courier: rss,
  ledger: atom,
  anzeiger: jsonFeed,
};
