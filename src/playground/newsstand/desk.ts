import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Paper } from './papers.ts';
import { print } from './press.ts';
import { sendDocument, sendNotice } from './send-document.ts';
import { type Site, siteOf } from './site.ts';
import { readStock, type Stock } from './stock.ts';
import { createTroubles, sendTrouble, type Troubles } from './trouble.ts';

/** A paper at work. */
export interface Desk {
  readonly site: Site;
  readonly stock: Stock;
  readonly troubles: Troubles;
}

/**
 * @param newsstand its address, with a slash at the end
 * @param start epoch milliseconds that the samples' ages are counted from
 */
export function openDesk(paper: Paper, newsstand: string, start: number): Desk {
  return {
    site: siteOf(paper, newsstand),
    stock: readStock(paper, start),
    troubles: createTroubles(),
  };
}

/** @param path below the paper's site */
export function answerAt(
  { site, stock, troubles }: Desk,
  path: string,
  now: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const printed = print(site, stock, path, now);
  const trouble = troubles.next(path === site.paper.feed ? 'feed' : 'pages');
  if (trouble !== null) sendTrouble(response, trouble, printed);
  else if (printed === 'gone') sendNotice(response, 410, 'This article was withdrawn');
  else if (printed === null) sendNotice(response, 404, 'There is no such page');
  else sendDocument(request, response, printed);
}
