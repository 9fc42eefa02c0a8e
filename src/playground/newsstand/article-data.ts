import { json, type Markup, markup } from './markup.ts';
import type { ArticleView } from './page-frame.ts';
import { authorOf } from './site.ts';

/** Open Graph of an article. */
export function openGraph({ site, article }: ArticleView): Markup {
  return markup`<meta property="og:type" content="article">
<meta property="og:site_name" content="${site.paper.name}">
<meta property="og:title" content="${article.title}">
<meta property="og:url" content="${site.urlOf(article)}">
<meta property="og:description" content="${article.text.split('\n\n')[0] ?? ''}">
<meta property="article:published_time" content="${isoOf(article.publishedAt)}">
`;
}

/** @param more what the paper says beside the usual */
export function newsArticle({ site, article }: ArticleView, more: object = {}): Markup {
  const { paper, siteUrl } = site;
  const publisher = { '@type': 'NewsMediaOrganization', name: paper.name, url: siteUrl };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    mainEntityOfPage: site.urlOf(article),
    inLanguage: paper.language,
    datePublished: isoOf(article.publishedAt),
    dateModified: isoOf(Math.max(article.publishedAt, article.modifiedAt)),
    author: [{ '@type': 'Organization', name: authorOf(article) ?? paper.name }],
    publisher,
    ...more,
  };
  return markup`<script type="application/ld+json">${json(data)}</script>\n`;
}

const isoOf = (time: number) => new Date(time).toISOString();
