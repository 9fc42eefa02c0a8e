import type {
  APIApplicationCommand,
  APIGuildForumTag,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  Locale,
} from 'discord-api-types/v10';
import type { Clock } from '../core/clock.ts';
import { createHappenings, type Happenings } from './happenings.ts';
import type { Interaction } from './interactions.ts';
import type { StoredMessage } from './messages.ts';
import { snowflakes } from './snowflakes.ts';

/** A server: Discord's guild. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Discord's locale, such as `de`. */
  readonly locale: Locale;
  /** Where newcomers are greeted. */
  systemChannelId: string | null;
  readonly roles: Map<string, APIRole>;
  /** By the id of the user. */
  readonly members: Map<string, Member>;
}

export interface Member {
  readonly userId: string;
  readonly roleIds: string[];
  /** Epoch milliseconds. */
  readonly joinedAt: number;
}

/** A channel of a server, a thread, or somebody's direct messages with the bot. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  /** Null for direct messages. */
  readonly serverId: string | null;
  name: string;
  /** The category of a channel, or the channel of a thread. */
  readonly parentId: string | null;
  readonly position: number;
  topic: string | null;
  readonly overwrites: APIOverwrite[];
  /** Of a forum. */
  readonly tags: APIGuildForumTag[];
  readonly tagRequired: boolean;
  /** The other one in direct messages. */
  readonly recipientId: string | null;
  lastMessageId: string | null;
  /** By id, oldest first. */
  readonly messages: Map<string, StoredMessage>;
  readonly thread: ThreadState | null;
}

/** What a thread has beside the rest of a channel; times in epoch milliseconds. */
export interface ThreadState {
  readonly ownerId: string;
  readonly createdAt: number;
  archived: boolean;
  /** When it was last archived or brought back. */
  archiveChangedAt: number;
  locked: boolean;
  invitable: boolean;
  autoArchiveMinutes: number;
  tags: string[];
  /** When each joined, by user. */
  readonly members: Map<string, number>;
  /** Messages ever sent in it, deleted ones too. */
  sent: number;
}

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** All that the playground knows: kept in memory, gone with the process. */
export interface World {
  readonly clock: Clock;
  readonly random: () => number;
  readonly nextId: () => string;
  /** Everything that happens in it; the gateway, the people and the page listen. */
  readonly happenings: Happenings;
  /** Where this playground listens, `http://127.0.0.1:PORT`; addresses of attachments begin so. */
  readonly origin: string;
  readonly application: Application;
  readonly bot: APIUser;
  readonly users: Map<string, APIUser>;
  readonly servers: Map<string, Server>;
  readonly channels: Map<string, Channel>;
  /** Registered commands: global ones under `global`, a server's own under its id. */
  readonly commands: Map<string, Map<string, APIApplicationCommand>>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** The languages that persons have set in their clients, by their ids; American English where there is none. */
  readonly locales: Map<string, string>;
  /** Uploaded files, by the path under which they are served. */
  readonly files: Map<string, StoredFile>;
  /** Messages sent with a nonce that counts, by nonce. */
  readonly nonces: Map<string, StoredMessage>;
  /** Users whose direct messages are closed: sending there is 50007. */
  readonly closedToMessages: Set<string>;
}

export interface Application {
  readonly id: string;
  readonly name: string;
  /** Bits that say, among others, which privileged intents the application has. */
  flags: number;
}

/** An empty world with the bot in it. */
export function createWorld(options: {
  readonly clock: Clock;
  readonly random: () => number;
  readonly origin: string;
  readonly application: Application;
  readonly bot: APIUser;
}): World {
  return {
    ...options,
    nextId: snowflakes(options.clock),
    happenings: createHappenings(),
    users: new Map([[options.bot.id, options.bot]]),
    servers: new Map(),
    channels: new Map(),
    commands: new Map(),
    interactions: new Map(),
    locales: new Map(),
    files: new Map(),
    nonces: new Map(),
    closedToMessages: new Set(),
  };
}
