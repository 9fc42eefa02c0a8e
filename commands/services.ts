import type { Briefing } from '../src/briefing/brief.ts';
import type { Library } from '../src/briefing/library.ts';
import type { Summaries } from '../src/briefing/summaries.ts';
import type { Article } from '../src/core/article.ts';
import type { Cache } from '../src/core/cache.ts';
import type { Scope } from '../src/core/scope.ts';
import type { Sources } from '../src/core/sources.ts';
import type { StoreCounts } from '../src/core/store.ts';
import type { Attachment } from './command.ts';

/** What `/status` tells. */
export interface Status {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly version: string;
  readonly counts: StoreCounts;
  /** Names what makes the summaries. */
  readonly model: string;
}

/** Everything a command may use. */
export interface Services {
  readonly library: Library;
  readonly summaries: Summaries;
  readonly briefing: Briefing;
  /** What the pages of a search need to be made again, by the key in their buttons. */
  readonly searches: Cache<string>;
  /**
   * The article in an attached file, cleaned; it is fetched only from Discord's own hosts.
   * @throws UserError when it is not text, too large or not to be had.
   */
  readAttachment(attachment: Attachment): Promise<Pick<Article, 'title' | 'text' | 'language'>>;
  /** Feeds: finding, following and looking after them. */
  readonly sources: Sources;
  /**
   * The article of a page of the web.
   * @throws UserError that says why it cannot be had.
   */
  readLink(
    url: string,
  ): Promise<Pick<Article, 'title' | 'text' | 'language' | 'url' | 'source' | 'publishedAt'>>;
  status(scope: Scope): Promise<Status>;
}
