import type { AskedAbout } from '../src/briefing/asked-about.ts';
import type { Briefing } from '../src/briefing/brief.ts';
import type { MonthOfModel } from '../src/briefing/compose-spend.ts';
import type { Conversations } from '../src/briefing/conversations.ts';
import type { Digests } from '../src/briefing/digests.ts';
import type { Library } from '../src/briefing/library.ts';
import type { Summaries } from '../src/briefing/summaries.ts';
import type { Voices } from '../src/briefing/voices.ts';
import type { Watches } from '../src/briefing/watches/watches.ts';
import type { Why } from '../src/briefing/why/why.ts';
import type { Article } from '../src/core/article.ts';
import type { Cache } from '../src/core/cache.ts';
import type { Chat } from '../src/core/chat.ts';
import type { FeedCounts, FoundFeed } from '../src/core/feed.ts';
import type { Scope, ScopeKey } from '../src/core/scope.ts';
import type { SettingsStore } from '../src/core/settings.ts';
import type { Sources } from '../src/core/sources.ts';
import type { StoreCounts } from '../src/core/store.ts';
import type { Asker, Attachment } from './command.ts';

/** What `/status` tells. */
export interface Status {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly version: string;
  readonly counts: StoreCounts;
  /** Those that are followed where it is asked. */
  readonly feeds: FeedCounts;
  /** Those that are set where it is asked. */
  readonly digests: { readonly set: number; readonly paused: number };
  /** How late the digest is that is due longest, everywhere, milliseconds. */
  readonly digestLag: number;
  /** What waits to be posted, everywhere; the lag of the oldest in milliseconds. */
  readonly deliveries: {
    readonly waiting: number;
    readonly lag: number;
    readonly uncertain: number;
  };
  /** Whether messages in the bot's threads are read that do not mention it. */
  readonly readsMessages: boolean;
  /** Names what makes the summaries. */
  readonly model: string;
  /** Null where articles are only quoted. */
  readonly month: MonthOfModel | null;
}

/** Feeds that were found for somebody, until they choose to follow them. */
export interface Offer {
  readonly feeds: readonly FoundFeed[];
  /** The only place where they can be followed by this offer. */
  readonly scope: ScopeKey;
  /** The person to whom a server gave the command without Manage Server; null where nobody but managers may follow. */
  readonly alsoFor: string | null;
}

/** Everything a command may use. */
export interface Services {
  readonly library: Library;
  readonly summaries: Summaries;
  /** How those who read an answer are spoken to. */
  readonly voices: Voices;
  /** What a place has set for itself. */
  readonly settings: SettingsStore;
  /** What the language model took there this month; null where the operator has none. */
  monthOfModel(scope: Scope): Promise<MonthOfModel | null>;
  readonly briefing: Briefing;
  /** What the pages of a search need to be made again, by the key in their buttons. */
  readonly searches: Cache<string>;
  /**
   * The article in an attached file, cleaned; it is fetched only from Discord's own hosts.
   * @throws UserError when it is not text, too large or not to be had.
   */
  readAttachment(attachment: Attachment): Promise<Pick<Article, 'title' | 'text' | 'language'>>;
  /** A text file as it is attached; otherwise like readAttachment. */
  readText(attachment: Attachment): Promise<string>;
  /** Feeds: finding, following and looking after them. */
  readonly sources: Sources;
  /** By the key in the button that follows. */
  readonly offers: Cache<Offer>;
  /** Feeds that were polled by hand a moment ago, by id. */
  readonly refreshed: Cache<true>;
  /**
   * The article of a page of the web.
   * @throws UserError that says why it cannot be had.
   */
  readLink(
    url: string,
  ): Promise<Pick<Article, 'title' | 'text' | 'language' | 'url' | 'source' | 'publishedAt'>>;
  /**
   * Runs what reads the web for somebody, by the id of their account: one read at a time for each.
   * @throws UserError while something is read for them already.
   */
  readFor<T>(person: string, read: () => Promise<T>): Promise<T>;
  /** Questions and their answers. */
  readonly conversations: Conversations;
  /** What somebody asks about, by the key of the button that they pressed. */
  askedAbout(key: string, asker: Pick<Asker, 'scope' | 'here'>): Promise<AskedAbout>;
  /** The words of messages that somebody asks about, by the key in the form. */
  readonly askedMessages: Cache<string>;
  /** Digests that channels and persons get. */
  readonly digests: Digests;
  /** What channels are told of at once. */
  readonly watches: Watches;
  /** Deletes all that is one person's own. */
  forgetPerson(userId: string): Promise<void>;
  /** Explains what was told, and what was not. */
  readonly why: Why;
  /** What a channel is and what may be done in it, as Discord says at this moment. */
  readonly chat: Pick<Chat, 'channel' | 'openDirect'>;
  status(scope: Scope): Promise<Status>;
}
