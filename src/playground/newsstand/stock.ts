import { readdirSync, readFileSync } from 'node:fs';
import { readSamples } from '../samples.ts';
import type { Paper } from './papers.ts';
import { type Manuscript, readManuscript } from './raw-body.ts';

/** An article as its paper has it. Times are epoch milliseconds. */
export interface StockArticle extends Manuscript {
  readonly slug: string;
  /** What its feed calls it by. */
  readonly guid: string;
  /** The date that it bears. */
  readonly publishedAt: number;
  /** From when on it is there. */
  readonly releasedAt: number;
  readonly modifiedAt: number;
  readonly withdrawn: boolean;
}

/** A paper's articles by their slugs, also those still to come. */
export type Stock = Map<string, StockArticle>;

/** @param start epoch milliseconds that the samples' ages are counted from. */
export function readStock(paper: Paper, start: number): Stock {
  const { folder, publishedAt } = readSamples(start);
  const stock: Stock = new Map();
  for (const name of readdirSync(folder)) {
    const date = publishedAt(name);
    if (typeof date !== 'number' || !name.startsWith(`${paper.id}-`)) continue;
    const slug = name.slice(paper.id.length + 1, -'.txt'.length);
    const manuscript = readManuscript(readFileSync(`${folder}/${name}`, 'utf8'));
    stock.set(slug, newArticle(paper, { ...manuscript, slug, publishedAt: date }));
  }
  return stock;
}

/** An article that comes out at its date. */
export function newArticle(
  { id, since }: Paper,
  report: Partial<Manuscript> & Pick<StockArticle, 'slug' | 'title' | 'text' | 'publishedAt'>,
): StockArticle {
  const { slug, publishedAt } = report;
  return {
    byline: null,
    ...report,
    guid: `tag:${id}.example,${since}:${slug}`,
    releasedAt: publishedAt,
    modifiedAt: publishedAt,
    withdrawn: false,
  };
}

/** Those that are there, the newest first. */
export function inPrint(stock: Stock, now: number): StockArticle[] {
  return [...stock.values()]
    .filter(({ releasedAt, withdrawn }) => releasedAt <= now && !withdrawn)
    .sort((a, b) => b.publishedAt - a.publishedAt);
}

/** When something last came, changed or went; 0 where nothing has yet. */
export function lastChange(stock: Stock, now: number): number {
  const out = [...stock.values()].filter(({ releasedAt }) => releasedAt <= now);
  return out.reduce(
    (last, { releasedAt, modifiedAt }) => Math.max(last, releasedAt, modifiedAt),
    0,
  );
}
