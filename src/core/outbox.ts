import type { PostedMessage } from './chat.ts';
import type { Reply, Words } from './reply.ts';
import type { ScopeKey } from './scope.ts';

/** Lower goes first: people's answers before notices, digests and watches, corrections last. */
export const PRIORITY = { answer: 0, notice: 1, watch: 2, digest: 3, correction: 9 } as const;

/** What a delivery does in the chat. */
export type DeliveryAction =
  | {
      readonly kind: 'post';
      readonly reply: Reply;
      readonly mentionRoleId?: string;
      readonly repliesTo?: string;
    }
  | {
      readonly kind: 'post in forum';
      readonly title: string;
      readonly tagIds: readonly string[];
      readonly reply: Reply;
      readonly mentionRoleId?: string;
    }
  /** The three below act on the message of the delivery that `after` names. */
  | { readonly kind: 'publish' }
  | { readonly kind: 'open thread'; readonly name: string }
  /** `mentionRoleId` as it was posted, so that its line stays; an edit pings nobody. */
  | { readonly kind: 'edit'; readonly reply: Reply; readonly mentionRoleId?: string };

/**
 * Whether something is posted where the chat had to be asked first, so that its refusal is about the
 * place. All else belongs to an earlier message, which somebody may have deleted.
 */
export const isOwnPost = ({ action, channelId }: Pick<DeliveryDraft, 'action' | 'channelId'>) =>
  (action.kind === 'post' || action.kind === 'post in forum') && channelId !== null;

/** Something to be delivered once. Times are epoch milliseconds. */
export interface DeliveryDraft {
  /**
   * Says what it is, such as `digest:12:1764054000000:0`; the store has it once, so that whatever is
   * drafted twice is delivered once.
   */
  readonly key: string;
  /**
   * In a custom id of its message, to know the message again, and for the chat's nonce: made from
   * the key by briefing/delivery-mark.
   */
  readonly mark: string;
  readonly scope: ScopeKey;
  /**
   * Null for the person's direct messages that `toPerson` names, opened when it is sent; without
   * a person, for wherever the message of `after` is, such as the new post of a forum.
   */
  readonly channelId: string | null;
  readonly toPerson?: string;
  readonly action: DeliveryAction;
  readonly priority: number;
  /** When it should be out; the oldest due goes first. */
  readonly dueAt: number;
  /** Nothing is sent from here on; what may have been posted before is still looked for. */
  readonly deadline: number;
  /** The key of a delivery that must be out before: an earlier part, or the message acted on. */
  readonly after?: string;
  /**
   * With the same word: where a post of a channel of its own is refused, those that wait are dropped
   * with it, and whoever owns it is told (a digest's is `digest:12`).
   */
  readonly subject: string;
}

export type DeliveryState =
  | 'waiting'
  /** Claimed; with its lease over, nobody knows whether it was posted. */
  | 'sending'
  | 'sent'
  /** The chat refused it for good. */
  | 'refused'
  /** Its deadline passed, or what it came after was not sent. */
  | 'dropped'
  /** Its process died while sending, and the channel's history may not be read: never guessed. */
  | 'uncertain';

/** A claimed delivery. */
export interface Delivery extends DeliveryDraft {
  readonly id: number;
  /** Attempts before this one. */
  readonly attempts: number;
  /** When an attempt before this one began whose end is not known; null where all ended. */
  readonly uncertainSince: number | null;
  /** The message of the delivery that `after` names; null where that is none, or had no message. */
  readonly earlier: PostedMessage | null;
}

/** How a claimed delivery ended. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly message: PostedMessage }
  | {
      readonly kind: 'again';
      readonly at: number;
      readonly reason: Words;
      readonly posted: 'no' | 'unknown';
    }
  | { readonly kind: 'refused'; readonly reason: Words }
  | { readonly kind: 'dropped'; readonly reason: Words }
  | { readonly kind: 'uncertain'; readonly reason: Words };

/** The end of an attempt. An attempt whose lease somebody else has by now only counts where it was sent. */
export interface SettledDelivery extends Pick<Delivery, 'id' | 'attempts'> {
  readonly outcome: DeliveryOutcome;
}

/** Deliveries, from their drafting to their end. Claims and outcomes are on the disk when they resolve. */
export interface Outbox {
  /**
   * Takes deliveries in, all or none; one whose key is there already is left as it is.
   */
  add(drafts: readonly DeliveryDraft[]): Promise<void>;
  /**
   * Takes what can be sent now, lowest priority number first, then oldest due, one at a time a
   * channel, for nobody else to take before `leaseUntil`. What can never be sent any more is
   * dropped on the way.
   */
  claim(now: number, limit: number, leaseUntil: number): Promise<readonly Delivery[]>;
  /** Records how claimed deliveries ended, all or none. */
  settle(outcomes: readonly SettledDelivery[]): Promise<void>;
  /** Deliveries by their mark, as it comes back from a button; null where there is none. */
  byMark(mark: string): Promise<DeliveryRecord | null>;
  /** The deliveries of a subject, newest due first. */
  ofSubject(subject: string, limit: number): Promise<readonly DeliveryRecord[]>;
  /** How many wait, and how late the oldest is, milliseconds. */
  counts(
    now: number,
  ): Promise<{ readonly waiting: number; readonly lag: number; readonly uncertain: number }>;
}

/** A delivery as it stands in the store. */
export interface DeliveryRecord {
  readonly key: string;
  readonly mark: string;
  readonly scope: ScopeKey;
  readonly subject: string;
  readonly kind: DeliveryAction['kind'];
  readonly state: DeliveryState;
  readonly dueAt: number;
  readonly sentAt: number | null;
  readonly message: PostedMessage | null;
  readonly reason: Words | null;
}
