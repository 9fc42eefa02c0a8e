import type { DigestPause, DigestPlace, ToldArticle } from './digest.ts';
import type { DeliveryDraft } from './outbox.ts';
import type { Words } from './reply.ts';
import type { Scope } from './scope.ts';

/** What a watch looks for, and when it keeps quiet. */
export interface WatchPlan {
  /** In the language of search, one of which a story has to match; at least one. */
  readonly words: readonly string[];
  /** Ids of followed feeds that it looks at; none = all that its scope sees. */
  readonly sources: readonly number[];
  /** Minutes after local midnight between which nothing is posted; null = never quiet. */
  readonly quiet: QuietHours | null;
  /** IANA name of the zone in which the quiet hours are meant. */
  readonly timezone: string;
  /** Posts of watches in an hour in its channel, from which on the rest is held and joined. */
  readonly cap: number;
  /** The tag of posts in a forum; null = none. */
  readonly tagId: string | null;
}

/** From one minute of the day up to but not at another, perhaps past midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What a channel is told of at once. Times are epoch milliseconds. */
export interface Watch {
  readonly id: number;
  readonly scope: Scope;
  readonly place: DigestPlace;
  readonly plan: WatchPlan;
  /** The person who made it, and is told when it is stopped. */
  readonly makerId: string;
  readonly createdAt: number;
  /** The number of arrival up to which it has looked, and its clock time. */
  readonly seenArrival: number;
  readonly seenAt: number;
  /** Null where it runs; otherwise its posts were refused. */
  readonly stopped: DigestPause | null;
}

/** A watch before the store has it. */
export type WatchDraft = Pick<Watch, 'scope' | 'place' | 'plan' | 'makerId'>;

/** A story that was found and is held back, by the article that speaks for it. */
export interface HeldStory {
  readonly articleId: number;
  readonly heldAt: number;
  /** What of the watch's words it matches. */
  readonly topic: string;
}

/** What one look of a watch comes to. */
export interface WatchFindings {
  readonly deliveries: readonly DeliveryDraft[];
  readonly told: readonly ToldArticle[];
  readonly held: readonly HeldStory[];
  /** Articles that are held no longer. */
  readonly released: readonly number[];
}

/** The subject of all deliveries of a watch. */
export const watchSubject = (id: number): string => `watch:${id}`;

/** The watch whose deliveries have this subject; null where it is none's. */
export function watchOfSubject(subject: string): number | null {
  const id = /^watch:(\d{1,15})$/.exec(subject)?.[1];
  return id === undefined ? null : Number(id);
}

/** Watches and what they have found. What is recorded is on the disk when it resolves. */
export interface WatchStore {
  /** It looks at what arrives from now on. */
  add(draft: WatchDraft): Promise<Watch>;
  /** In the order in which they were made. */
  list(scope: Scope): Promise<readonly Watch[]>;
  /** False where there is none, or it is another scope's. Its deliveries that wait are dropped. */
  remove(scope: Scope, id: number): Promise<boolean>;
  /** Stops one whose posts are refused, whoever's it is; as of digests. */
  stopFor(
    id: number,
    trouble: Words,
    notices: (stopped: Watch) => readonly DeliveryDraft[],
  ): Promise<void>;
  /** Those that run and have articles to look at, or hold something, by their numbers after one. */
  behind(after: number, limit: number): Promise<readonly Watch[]>;
  /** The number of the newest article. */
  newest(): Promise<number>;
  /** What a watch holds back, the oldest first. */
  held(id: number): Promise<readonly HeldStory[]>;
  /** How many posts of watches a channel has had since a moment, or is about to have. */
  postsSince(channelId: string, since: number): Promise<number>;
  /**
   * Notes that a watch has looked up to an arrival, with what it found, all or nothing.
   *
   * @returns false where somebody else has looked meanwhile, or the watch is gone; nothing is noted then
   */
  finish(watch: Watch, upTo: number, findings: WatchFindings): Promise<boolean>;
}
