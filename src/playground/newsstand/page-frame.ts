import { type Markup, markup } from './markup.ts';
import { type Site, writtenDate } from './site.ts';
import type { StockArticle } from './stock.ts';

/** What an article's page shows. */
export interface ArticleView {
  readonly site: Site;
  readonly article: StockArticle;
  /** Others of the paper to go on with. */
  readonly related: readonly StockArticle[];
}

/** A paper's way to lay out an article: what it puts in the page's head, and the page itself. */
export interface ArticleLayout {
  head(view: ArticleView): Markup;
  body(view: ArticleView): Markup;
}

/** Where the style sheet of all papers lies. */
export const STYLE_PATH = '/newsstand/newsstand.css';

interface Framed {
  readonly site: Site;
  readonly title: string;
  /** The page's own address. */
  readonly url: string;
  readonly head: Markup;
  readonly body: Markup;
}

/** A page of a paper, whole. */
export function framed({ site, title, url, head, body }: Framed): Markup {
  const { paper } = site;
  return markup`<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${url}">
<link rel="alternate" type="${FEED_TYPES[paper.id]}" title="${paper.name}" href="${site.feedUrl}">
<link rel="stylesheet" href="${STYLE_PATH}">
${head}</head>
<body class="${paper.id}">
${body}</body>
</html>
`;
}

const FEED_TYPES: Readonly<Record<Site['paper']['id'], string>> = {
  courier: 'application/rss+xml',
  ledger: 'application/atom+xml',
  anzeiger: 'application/feed+json',
};

export function menu({ paper, siteUrl }: Site): Markup[] {
  return paper.sections.map((section) => markup`<li><a href="${siteUrl}">${section}</a></li>\n`);
}

export function links(site: Site, articles: readonly StockArticle[]): Markup[] {
  return articles.map(
    (article) => markup`<li><a href="${site.urlOf(article)}">${article.title}</a></li>\n`,
  );
}

/** The years of its copyright and its name. */
export function copyright({ paper }: Site, now: number): string {
  return `© ${paper.since}-${new Date(now).getUTCFullYear()} ${paper.name}.`;
}

/** A paper's front page. */
export function frontPage(site: Site, articles: readonly StockArticle[]): Markup {
  const { paper, siteUrl } = site;
  const teasers = articles.map(
    (article) => markup`<section class="teaser">
<h2><a href="${site.urlOf(article)}">${article.title}</a></h2>
<p class="stamp">${writtenDate(paper, article.publishedAt)}</p>
<p>${article.text.split('\n\n')[0] ?? ''}</p>
</section>
`,
  );
  return framed({
    site,
    title: paper.name,
    url: siteUrl,
    head: markup`<meta name="description" content="${paper.motto}">\n`,
    body: markup`<header><a class="name" href="${siteUrl}">${paper.name}</a><p class="motto">${paper.motto}</p></header>
<nav><ul>${menu(site)}</ul></nav>
<main>
<h1 class="hidden">${paper.name}</h1>
${teasers}</main>
<footer><p><a href="${site.feedUrl}">Feed</a> · <a href="/newsstand/">Newsstand</a></p></footer>
`,
  });
}
