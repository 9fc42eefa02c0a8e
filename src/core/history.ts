import type { ArrivedArticle } from './article.ts';
import type { ArrivalWindow } from './digest.ts';
import type { DeliveryState } from './outbox.ts';
import type { Reply, Words } from './reply.ts';
import type { Owner, Scope } from './scope.ts';

/** How an article came into the store. */
export interface ArticleOrigin {
  readonly article: ArrivedArticle;
  readonly owner: Owner;
  /** How often its paper changed it since. */
  readonly edits: number;
}

/** That a channel was told of an article. Times are epoch milliseconds. */
export interface Telling {
  readonly articleId: number;
  /** The key of the delivery that told it. */
  readonly deliveryKey: string;
  readonly toldAt: number;
  /** Why it was chosen; null for one that only stood behind the one that was shown. */
  readonly reason: Words | null;
  /** The subject of the delivery that told it; null where that is forgotten. */
  readonly subject: string | null;
  readonly state: DeliveryState | null;
  /** Its message; null where there is none, or its delivery is forgotten. */
  readonly messageId: string | null;
  readonly messageChannelId: string | null;
}

/** A run of a digest, with the articles that it looked at. */
export interface PastRun {
  readonly dueAt: number;
  readonly claimedAt: number;
  readonly window: ArrivalWindow;
}

/** So long what was told is looked after, and an edit of it tried. Milliseconds. */
export const MENDED_FOR = 24 * 60 * 60 * 1000;

/** The subject of all corrections of what was posted. */
export const CORRECTIONS = 'corrections';

/** A message with articles that their papers have changed or withdrawn since it was posted. */
export interface OvertakenMessage {
  /** Of its post. */
  readonly deliveryKey: string;
  /** The key of what made it what it says, but for corrections: its post, or a later edit. */
  readonly version: string;
  /** Shown articles that were changed, each with the time of its last change, epoch milliseconds. */
  readonly changed: readonly Turn[];
  /** Articles told with it, shown or standing behind those, that are withdrawn. */
  readonly withdrawn: readonly Turn[];
  /** Those that were withdrawn for a while. */
  readonly back: readonly Turn[];
}

/** What a message says, but for corrections. */
export interface PostedText {
  readonly scope: Scope;
  /** Null for the posts of forums, and for direct messages that were opened for it. */
  readonly channelId: string | null;
  readonly reply: Reply;
  /** The role whose mention it begins with. */
  readonly mentionRoleId?: string;
}

/** When an article became something else. */
export interface Turn {
  readonly articleId: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What has been, for explaining it. */
export interface History {
  /** Null where there is none, or where the scope may not see it. */
  origin(articleId: number, scope: Scope): Promise<ArticleOrigin | null>;
  /** What one delivery showed, in the order of its numbers. */
  shownBy(
    deliveryKey: string,
  ): Promise<readonly { readonly articleId: number; readonly reason: Words }[]>;
  /** When a channel was told of one of the articles, newest first. */
  tellings(channelId: string, articleIds: readonly number[]): Promise<readonly Telling[]>;
  /** The runs of a digest, newest first. */
  runs(digestId: number, limit: number): Promise<readonly PastRun[]>;
  /** Messages told since a moment whose articles were changed or withdrawn after that. */
  overtaken(since: number): Promise<readonly OvertakenMessage[]>;
  /** Null where its post or that version of it is forgotten. */
  text(message: Pick<OvertakenMessage, 'deliveryKey' | 'version'>): Promise<PostedText | null>;
  /** The run of a digest that was due then. */
  run(digestId: number, dueAt: number): Promise<PastRun | null>;
}
