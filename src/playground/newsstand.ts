import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import { answerAt, type Desk, openDesk } from './newsstand/desk.ts';
import type { Document } from './newsstand/document.ts';
import { STYLE_PATH } from './newsstand/page-frame.ts';
import { PAPERS, type PaperId } from './newsstand/papers.ts';
import { printIndex } from './newsstand/press.ts';
import { sendDocument, sendNotice } from './newsstand/send-document.ts';
import { newArticle, type StockArticle } from './newsstand/stock.ts';
import type { Trouble } from './newsstand/trouble.ts';

/** Two days: of the samples' week, what is youngest is still to come. */
const AHEAD = 48 * 60 * 60 * 1000;
const NEWSSTAND = '/newsstand/';
const STYLE = new URL('newsstand/newsstand.css', import.meta.url);
const ROBOTS = `User-agent: *
Allow: ${NEWSSTAND}
Disallow: /api/
Disallow: /gateway
Disallow: /playground/
`;

/** What a publisher does to an article; what is not named stays as it is. */
export type Change = Partial<
  Pick<StockArticle, 'title' | 'text' | 'guid' | 'withdrawn' | 'publishedAt'>
>;

/** An article that a paper brings beside its samples. */
export type Report = Pick<StockArticle, 'slug' | 'title' | 'text' | 'publishedAt'>;

/** Sites of the sample papers, whose articles come out as the clock goes on. */
export interface Newsstand {
  readonly papers: readonly {
    readonly id: PaperId;
    readonly name: string;
    readonly siteUrl: string;
    readonly feedUrl: string;
  }[];
  /** All of a paper's articles by date, also those to come and those withdrawn. */
  articles(paper: PaperId): readonly (StockArticle & { readonly url: string })[];
  /**
   * Another date moves an article that is still to come; one that is out stays out.
   *
   * @throws UserError where there is no such article, or a date that is none
   */
  edit(paper: PaperId, slug: string, change: Change): void;
  /**
   * A paper brings an article more, from its date on.
   *
   * @throws UserError where it has one of that slug
   */
  publish(paper: PaperId, report: Report): void;
  /** From now on a paper's answers go wrong. @returns what takes it back */
  fail(paper: PaperId, trouble: Trouble): () => void;
}

/** The newsstand, and what answers requests for it. */
export interface NewsstandServer extends Newsstand {
  /** False where the path is none of its own. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean;
}

/**
 * @param origin `http://127.0.0.1:PORT`
 * @param ahead milliseconds by which the samples' week ends after now
 */
export function createNewsstand(clock: Clock, origin: string, ahead = AHEAD): NewsstandServer {
  const opened = clock.now();
  const desks = new Map<string, Desk>(
    PAPERS.map((paper) => [paper.id, openDesk(paper, origin + NEWSSTAND, opened + ahead)]),
  );
  const papers = [...desks.values()].map(({ site: { paper, siteUrl, feedUrl } }) => ({
    id: paper.id,
    name: paper.name,
    siteUrl,
    feedUrl,
  }));
  const deskOf = (paper: PaperId) => {
    const desk = desks.get(paper);
    if (desk === undefined) throw new UserError(`There is no paper called "${paper}".`);
    return desk;
  };
  const fixed = new Map<string, Document>([
    ['/robots.txt', { type: 'text/plain; charset=utf-8', body: ROBOTS }],
    [STYLE_PATH, { type: 'text/css; charset=utf-8', body: readFileSync(STYLE, 'utf8') }],
    [NEWSSTAND, printIndex(papers)],
  ]);

  return {
    papers,
    articles(paper) {
      const { site, stock } = deskOf(paper);
      return [...stock.values()]
        .sort((a, b) => a.publishedAt - b.publishedAt)
        .map((article) => ({ ...article, url: site.urlOf(article) }));
    },
    edit(paper, slug, change) {
      const { stock } = deskOf(paper);
      const article = stock.get(slug);
      if (article === undefined) throw new UserError(`${paper} has no article "${slug}".`);
      const { publishedAt = article.publishedAt } = change;
      if (Number.isNaN(new Date(publishedAt).getTime())) throw new UserError('That is no date.');
      const now = clock.now();
      const releasedAt = article.releasedAt <= now ? article.releasedAt : publishedAt;
      stock.set(slug, { ...article, ...change, releasedAt, modifiedAt: now });
    },
    publish(paper, report) {
      const { site, stock } = deskOf(paper);
      if (stock.has(report.slug))
        throw new UserError(`${paper} has an article "${report.slug}" already.`);
      stock.set(report.slug, newArticle(site.paper, report));
    },
    fail: (paper, trouble) => deskOf(paper).troubles.plan(trouble),
    answer(request, response, path) {
      const isMine = path === '/robots.txt' || `${path}/`.startsWith(NEWSSTAND);
      if (!isMine) return false;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return true;
      }
      const whole = fixed.get(path);
      if (whole !== undefined)
        sendDocument(request, response, { document: whole, changedAt: opened });
      else if (path === '/newsstand') response.writeHead(301, { location: NEWSSTAND }).end();
      else answerPaper(request, response, path);
      return true;
    },
  };

  function answerPaper(request: IncomingMessage, response: ServerResponse, path: string): void {
    const [paper = '', ...rest] = path.slice(NEWSSTAND.length).split('/');
    const desk = desks.get(paper);
    if (desk === undefined) sendNotice(response, 404, 'There is no such paper');
    else if (rest.length === 0) response.writeHead(301, { location: desk.site.siteUrl }).end();
    else answerAt(desk, rest.join('/'), clock.now(), request, response);
  }
}
