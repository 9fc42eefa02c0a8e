import { parentPort } from 'node:worker_threads';
import { extract } from '../extract.ts';

/** A page to find the article of. */
export interface PageTask {
  readonly html: string;
  readonly url: string;
}

// Answers in the order asked. It may be ended at any time, in the middle of a page, too.

parentPort?.on('message', ({ html, url }: PageTask) => {
  parentPort?.postMessage(extract(html, url));
});
