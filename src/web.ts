import type { Ingest } from './ingest/open-ingest.ts';
import { refusal } from './words/say.ts';

/** What reads the web, opened when it is needed first. */
export interface Web {
  /** @throws UserError once it is closed. */
  open(): Promise<Ingest>;
  /** What is open; null where nothing has been needed yet. */
  readonly opened: Promise<Ingest> | null;
  /** Closes what is open, also what is only being opened; nothing opens afterwards. */
  close(): Promise<void>;
}

/** @param openIngest called once at most: it takes memory that a bot which reads nothing does without. */
export function createWeb(openIngest: () => Promise<Ingest>): Web {
  let opened: Promise<Ingest> | null = null;
  let isClosed = false;
  return {
    async open() {
      if (isClosed) throw refusal('answer.being-stopped');
      opened ??= openIngest();
      return opened;
    },
    get opened() {
      return opened;
    },
    async close() {
      isClosed = true;
      await (await opened)?.close();
    },
  };
}
