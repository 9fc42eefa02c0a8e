import { articlePage, relatedTo } from './article-page.ts';
import { asPage, type Document, type Printed } from './document.ts';
import { FEED_LENGTH, WRITE_FEED } from './feeds.ts';
import { markup } from './markup.ts';
import { frontPage, STYLE_PATH } from './page-frame.ts';
import type { Site } from './site.ts';
import { inPrint, lastChange, type Stock } from './stock.ts';

/**
 * Prints what lies at an address, as it is at that moment.
 *
 * @param path below the site, '' for its front page
 * @param now epoch milliseconds
 * @returns 'gone' for an article that was withdrawn, null where there is nothing
 */
export function print(
  site: Site,
  stock: Stock,
  path: string,
  now: number,
): Printed | 'gone' | null {
  const { paper } = site;
  const all = inPrint(stock, now);
  const changedAt = lastChange(stock, now);
  if (path === '') return { document: asPage(frontPage(site, all)), changedAt };
  if (path === paper.feed) {
    const document = WRITE_FEED[paper.id](site, all.slice(0, FEED_LENGTH), changedAt);
    return { document, changedAt };
  }
  if (!path.startsWith(`${paper.folder}/`)) return null;
  const article = stock.get(path.slice(paper.folder.length + 1));
  if (article === undefined || article.releasedAt > now) return null;
  if (article.withdrawn) return 'gone';
  const page = articlePage({ site, article, related: relatedTo(article, all) });
  return { document: asPage(page), changedAt: Math.max(article.releasedAt, article.modifiedAt) };
}

/** The page that leads to the papers. */
export function printIndex(
  papers: readonly { readonly name: string; readonly siteUrl: string; readonly feedUrl: string }[],
): Document {
  const items = papers.map(
    ({ name, siteUrl, feedUrl }) =>
      markup`<li><a class="name" href="${siteUrl}">${name}</a><br><a href="${feedUrl}">${feedUrl}</a></li>\n`,
  );
  return asPage(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Newsstand</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body class="newsstand">
<main>
<h1>Newsstand</h1>
<p>Papers of an invented region. Their articles come out as time goes on.</p>
<ul>
${items}</ul>
</main>
</body>
</html>
`);
}
