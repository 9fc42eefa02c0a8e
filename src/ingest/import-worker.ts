import { parentPort } from 'node:worker_threads';
import { type ReadTask, readArticles } from './read-articles.ts';

// A reader of an import's tasks on a thread of its own, so that storing goes on meanwhile. Answers
// in the order asked; an error that is not an article's own ends it and reaches who started it.

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: ReadTask) => {
  last = last.then(async () => parentPort?.postMessage(await readArticles(task)));
});
