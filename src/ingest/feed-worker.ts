import { parentPort } from 'node:worker_threads';
import { UserError } from '../core/errors.ts';
import type { Feed } from './feed/feed.ts';
import { parseFeed } from './parse-feed.ts';

/** A document to read as a feed. */
export interface FeedTask {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
}

/** The feed, or a sentence on what the document is instead. */
export type FeedAnswer = { readonly feed: Feed } | { readonly refused: string };

function answer({ bytes, url, contentType }: FeedTask): FeedAnswer {
  try {
    return { feed: parseFeed(bytes, { url, contentType }) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}

parentPort?.on('message', (task: FeedTask) => parentPort?.postMessage(answer(task)));
