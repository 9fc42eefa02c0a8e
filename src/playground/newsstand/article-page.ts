import { anzeigerLayout } from './anzeiger-layout.ts';
import { courierLayout } from './courier-layout.ts';
import { ledgerLayout } from './ledger-layout.ts';
import type { Markup } from './markup.ts';
import { type ArticleLayout, type ArticleView, framed } from './page-frame.ts';
import type { PaperId } from './papers.ts';
import type { StockArticle } from './stock.ts';

const MOST_RELATED = 3;

const LAYOUTS: Readonly<Record<PaperId, ArticleLayout>> = {
  courier: courierLayout,
  ledger: ledgerLayout,
  anzeiger: anzeigerLayout,
};

/** An article's page, as its paper lays it out. */
export function articlePage(view: ArticleView): Markup {
  const { site, article } = view;
  const layout = LAYOUTS[site.paper.id];
  return framed({
    site,
    title: `${article.title} | ${site.paper.name}`,
    url: site.urlOf(article),
    head: layout.head(view),
    body: layout.body(view),
  });
}

/** Others that are in print, those on the same subject first: slugs begin with it. */
export function relatedTo(article: StockArticle, all: readonly StockArticle[]): StockArticle[] {
  const subject = ({ slug }: StockArticle) => slug.split('-')[0];
  const others = all.filter(({ slug }) => slug !== article.slug);
  const same = others.filter((other) => subject(other) === subject(article));
  return [...same, ...others.filter((other) => !same.includes(other))].slice(0, MOST_RELATED);
}
