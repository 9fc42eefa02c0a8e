import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

/** What the playground's page is told; the page and its server share these words. */
export interface Scene {
  /** Epoch milliseconds on the playground's clock. */
  readonly now: number;
  /** Whether the page may move that clock ahead. */
  readonly clockMoves: boolean;
  readonly people: readonly APIUser[];
  readonly bot: APIUser;
  readonly servers: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly APIRole[];
  /** All that this person sees, with their direct messages with the bot. */
  readonly channels: readonly SceneChannel[];
  /** The id of the channel that was asked about, or of the first, where this person does not see that. */
  readonly here: string;
  /** What this person may use there. */
  readonly commands: readonly APIApplicationCommand[];
  readonly newsstand: SceneNewsstand;
}

/** A channel, a thread or direct messages, as one person sees it. */
export interface SceneChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly topic: string | null;
  /** Null for direct messages. */
  readonly serverId: string | null;
  /** The channel of a thread; null for all others. */
  readonly parentId: string | null;
  /** Of the newest message that is not private. */
  readonly lastMessageId: string | null;
  readonly maySpeak: boolean;
  readonly mayStartThread: boolean;
  /** Hidden from some of the server's members. */
  readonly isPrivate: boolean;
  /** A forum's tags. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly thread: {
    readonly archived: boolean;
    readonly locked: boolean;
    readonly tags: readonly string[];
    readonly messages: number;
    /** Epoch milliseconds. */
    readonly createdAt: number;
    readonly starter: APIUser | null;
    /** How its first message begins; empty for none. */
    readonly beginning: string;
  } | null;
}

/** What the newsstand has last published, and what is next. */
export interface SceneNewsstand {
  readonly url: string;
  readonly latest: Edition | null;
  readonly next: Edition | null;
}

/** An article as it comes out. */
export interface Edition {
  readonly paper: string;
  readonly title: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A message as the API gives it, and whether only this person sees it. */
export type SceneMessage = APIMessage & { readonly isPrivate: boolean };

/** What a command, a press or a form led to, beside messages, which come by themselves. */
export interface Outcome {
  /** "The application did not respond". */
  readonly failed: boolean;
  readonly form:
    | (APIModalInteractionResponseCallbackData & {
        /** What names the form when it is sent. */
        readonly interaction: string;
      })
    | null;
}

/** Something happened; the page reads anew what it is about. */
export interface Notice {
  readonly kind: 'message' | 'channel' | 'server' | 'interaction' | 'answer' | 'typing' | 'clock';
  /** The id of the channel of a message or of typing; empty for the others. */
  readonly channel: string;
  /** Who types. */
  readonly user?: string;
}
