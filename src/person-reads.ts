import PQueue from 'p-queue';
import { refusal } from './words/say.ts';

/** Runs what reads the web for somebody. @throws UserError while something is read for them already. */
export type ReadFor = <T>(person: string, read: () => Promise<T>) => Promise<T>;

/** Reads for people at the same time. Each may hold a document of 10 MB in memory. */
const WIDTH = 8;

/**
 * One read at a time for each person, and a few for all together: a command costs nothing to send
 * again, and what it has us fetch may be large, slow and somebody else's.
 */
export function createPersonReads(): ReadFor {
  const queue = new PQueue({ concurrency: WIDTH });
  const waiting = new Set<string>();
  return async (person, read) => {
    if (waiting.has(person)) throw refusal('page.one-at-a-time');
    waiting.add(person);
    try {
      return await queue.add(read);
    } finally {
      waiting.delete(person);
    }
  };
}
