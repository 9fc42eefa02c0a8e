import type { Feed, FoundFeed } from './feed.ts';
import type { Words } from './reply.ts';
import type { Scope } from './scope.ts';

/** A feed that was found at an address, with what it brings. */
export interface FoundSource extends FoundFeed {
  /** The newest three. */
  readonly latest: readonly {
    readonly title: string;
    readonly url: string | null;
    /** Epoch milliseconds; null where not known. */
    readonly publishedAt: number | null;
  }[];
}

/** What became of a list of feeds. */
export interface ImportedSources {
  readonly followed: number;
  readonly already: number;
  /** Those that could not be followed, each with a sentence on why. */
  readonly refused: readonly { readonly title: string; readonly why: Words }[];
}

/** Finding, following and looking after feeds. */
export interface Sources {
  /**
   * What is at an address, or under a name of the catalog: a feed, or those that a site names.
   * @throws UserError where there is none, or it cannot be had.
   */
  discover(address: string): Promise<readonly [FoundSource, ...FoundSource[]]>;
  follow(scope: Scope, found: FoundFeed): Promise<'followed' | 'already followed'>;
  /** False where it was not followed. */
  unfollow(scope: Scope, feedId: number): Promise<boolean>;
  followed(scope: Scope): Promise<readonly Feed[]>;
  /**
   * Polls a feed now, due or not.
   * @throws UserError where the scope does not follow it.
   */
  refresh(scope: Scope, feedId: number): Promise<Feed>;
  /** Follows all feeds of an OPML file; each is polled later. @throws UserError for what is no OPML. */
  importOpml(scope: Scope, text: string): Promise<ImportedSources>;
  /** Whole addresses: for those who manage the scope alone. */
  exportOpml(scope: Scope): Promise<string>;
  /** Well-known feeds in a language, English where there are none; newspapers' first, a site once before any twice; at most 25. */
  suggested(language: string): readonly FoundFeed[];
  /** Well-known feeds whose names fit what was typed, at most 25. */
  catalog(typed: string): readonly { readonly name: string; readonly address: string }[];
}
