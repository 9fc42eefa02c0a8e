import type { Paper } from './papers.ts';
import type { StockArticle } from './stock.ts';

/** A paper's site, and where things are on it. */
export interface Site {
  readonly paper: Paper;
  readonly siteUrl: string;
  readonly feedUrl: string;
  urlOf(article: { readonly slug: string }): string;
}

/** @param newsstand its address, with a slash at the end */
export function siteOf(paper: Paper, newsstand: string): Site {
  const siteUrl = `${newsstand}${paper.id}/`;
  return {
    paper,
    siteUrl,
    feedUrl: siteUrl + paper.feed,
    urlOf: ({ slug }) => `${siteUrl}${paper.folder}/${slug}`,
  };
}

/** Who wrote it, as a name: `Harbour desk` for "By the harbour desk". */
export function authorOf({ byline }: Pick<StockArticle, 'byline'>): string | null {
  const name = byline?.replace(/^(?:By (?:the |our )?|Von (?:der )?)/, '') ?? '';
  return name === '' ? null : name.charAt(0).toUpperCase() + name.slice(1);
}

/** A date as the paper writes it, in UTC. */
export function writtenDate(paper: Paper, time: number): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(paper.locale, format).format(time);
}
