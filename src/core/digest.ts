import type { DeliveryDraft } from './outbox.ts';
import type { Said, Words } from './reply.ts';
import type { Scope } from './scope.ts';
import type { Length } from './settings.ts';

/** What a digest is set to be; all of it can be edited. */
export interface DigestPlan {
  /** Minutes after local midnight, 0–1439. */
  readonly minute: number;
  /** Days of the week on which it is due, 1 Monday to 7 Sunday, ascending; at least one. */
  readonly days: readonly number[];
  /** IANA name of the zone in which minute and days are meant. */
  readonly timezone: string;
  /** Search words, a section of the digest each; none = the top stories. */
  readonly topics: readonly string[];
  /** Ids of followed feeds that it is made from; none = all that its scope sees. */
  readonly sources: readonly number[];
  /** How many stories at most, 3–8. */
  readonly stories: number;
  readonly length: DigestLength;
  /** ISO 639-1 of the articles it is made from; null = any. */
  readonly language: string | null;
  /** A role that each one mentions; null = none. */
  readonly mentionRoleId: string | null;
  /** Whether a thread for discussion is opened on each one. */
  readonly thread: boolean;
  /** What is posted when nothing is new. */
  readonly empty: 'line' | 'silence';
  /** The tag of posts in a forum; null = none. */
  readonly tagId: string | null;
}

export type DigestLength = Length;

/** Where a digest goes: how a message gets there differs. */
export interface DigestPlace {
  /** A channel, a thread or a forum; for a person, their direct messages' channel. */
  readonly channelId: string;
  /** What it was called when the digest was set; empty for direct messages. */
  readonly name: string;
  readonly kind: 'text' | 'announcement' | 'forum' | 'thread' | 'direct';
}

/** A subscription of a channel to a digest. Times are epoch milliseconds. */
export interface Digest {
  readonly id: number;
  readonly scope: Scope;
  readonly place: DigestPlace;
  readonly plan: DigestPlan;
  /** The person who made it, and is told when it cannot be delivered. */
  readonly makerId: string;
  readonly createdAt: number;
  /** The minute it is due next; kept while it is paused. */
  readonly nextAt: number;
  /** Null where it runs. */
  readonly paused: DigestPause | null;
  /** The last run; null before the first one. */
  readonly last: LastRun | null;
}

/** How the last run of a digest went, up to the outbox, which knows the rest of it. */
export interface LastRun {
  readonly dueAt: number;
  /** Null while it is being made. */
  readonly finishedAt: number | null;
  /** Why it was given up; null where it was not. What it had to tell is told by the next one. */
  readonly failure: Words | null;
}

/** The subject of all deliveries of a digest. */
export const digestSubject = (id: number): string => `digest:${id}`;

/** The digest whose deliveries have this subject; null where it is none's. */
export function digestOfSubject(subject: string): number | null {
  const id = /^digest:(\d{1,15})$/.exec(subject)?.[1];
  return id === undefined ? null : Number(id);
}

/** Why a digest does not run. */
export interface DigestPause {
  readonly since: number;
  /** A sentence for those who manage it, with what to do; null where a person paused it. */
  readonly trouble: Words | null;
}

/**
 * The articles that a run tells of: those whose number of arrival is after `after` and up to
 * `upTo`. Each article is in exactly one window of a digest.
 */
export interface ArrivalWindow {
  readonly after: number;
  readonly upTo: number;
  /** The clock times of its ends, epoch milliseconds, for showing, and for what is known by publication alone. */
  readonly since: number;
  readonly until: number;
  /** True for a digest's first window, which goes by publication: what was there when it began is not its news. */
  readonly first: boolean;
}

/** One due time of a digest, claimed: its window is fixed. */
export interface DigestRun {
  readonly digest: Digest;
  readonly dueAt: number;
  readonly window: ArrivalWindow;
  /** When it was claimed, epoch milliseconds; minutes after `dueAt` where the bot was away. */
  readonly claimedAt: number;
}

/** That a channel was told of an article, so that its story is not told there again. */
export interface ToldArticle {
  readonly articleId: number;
  /** The key of the delivery that told it. */
  readonly deliveryKey: string;
  /** Why it was chosen, in a sentence; null for those that only stand behind the one that was shown. */
  readonly reason: Said | null;
}

/** When a digest is due, as the schedule says for a moment: a due time to run, or only the next. */
export interface DueTimes {
  /** The newest due time that is to be run now; null where it is too late for it. */
  readonly dueAt: number | null;
  readonly nextAt: number;
}

/** A digest before the store has it. */
export type DigestDraft = Pick<Digest, 'scope' | 'place' | 'plan' | 'makerId' | 'nextAt'>;

/** What of a digest is set anew. With `paused` null it goes on; what it then covers is at most a week old. */
export type DigestChange = Partial<Pick<Digest, 'place' | 'plan' | 'nextAt' | 'paused'>>;

/** Digests and their runs. What is claimed or recorded is on the disk when it resolves. */
export interface DigestStore {
  add(draft: DigestDraft): Promise<Digest>;
  /** By their next time; a paused one too. */
  list(scope: Scope): Promise<readonly Digest[]>;
  /** Null where there is none, or it is another scope's. */
  get(scope: Scope, id: number): Promise<Digest | null>;
  /** Null where there is none. */
  change(scope: Scope, id: number, change: DigestChange): Promise<Digest | null>;
  /** False where there is none. Its deliveries that wait are dropped. */
  remove(scope: Scope, id: number): Promise<boolean>;
  /**
   * Pauses a digest whose deliveries are refused, whoever's it is; nothing where it is paused
   * already or gone.
   *
   * @param trouble a sentence for those who manage it, with what to do
   * @param notices what is then posted to tell of it, taken into the outbox with the pause
   */
  stopFor(
    id: number,
    trouble: Words,
    notices: (stopped: Digest) => readonly DeliveryDraft[],
  ): Promise<void>;
  /** The window that a run of this moment would have; nothing is claimed. */
  windowNow(digest: Digest, now: number): Promise<ArrivalWindow>;
  /**
   * Claims the runs that are due, the longest due first: each due time of a digest once, for ever,
   * with its window fixed from the end of the one before to the newest article of this moment. Runs
   * that were claimed before and not finished, their process having died, come again as they were;
   * until they are, their digest has no other. A window reaches back over a run before it of which
   * nothing could be posted.
   *
   * @param times what the schedule says of a digest; a due time that is too old is passed over, and
   *   its articles are in the window of the next.
   */
  claimDue(
    now: number,
    limit: number,
    leaseUntil: number,
    times: (digest: Digest) => DueTimes,
  ): Promise<readonly DigestRun[]>;
  /**
   * Claims a run now, due or not, for `/digest send`; null where the digest is paused, or one of it
   * is under way or was claimed in the minute before: a double press sends once.
   */
  claimNow(digest: Digest, now: number, leaseUntil: number): Promise<DigestRun | null>;
  /**
   * Takes the run's deliveries into the outbox and notes what they tell, all or nothing, once.
   *
   * @param deliveries of the digest's subject, due when the run was; none where nothing is posted
   */
  finish(
    run: DigestRun,
    deliveries: readonly DeliveryDraft[],
    told: readonly ToldArticle[],
  ): Promise<void>;
  /** Ends a run without posting; what it would have told is told by the next one. */
  giveUp(run: DigestRun, why: Words): Promise<void>;
  /** The articles that the channel was told of since a moment, by whatever was or will be posted there. */
  told(
    channelId: string,
    since: number,
  ): Promise<readonly { readonly articleId: number; readonly toldAt: number }[]>;
  /** The articles that one delivery told of, the leading ones first. */
  toldBy(deliveryKey: string, limit: number): Promise<readonly number[]>;
  counts(
    now: number,
  ): Promise<{ readonly active: number; readonly paused: number; readonly lag: number }>;
}
