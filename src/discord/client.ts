import {
  type APIApplication,
  Client,
  Events,
  GatewayCloseCodes,
  type Guild,
  Options,
  REST,
  Routes,
  Status,
} from 'discord.js';
import type { Listed } from '../../commands/command.ts';
import type { Services } from '../../commands/services.ts';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { JoinedServer } from '../core/joined-server.ts';
import type { Listener } from '../core/listener.ts';
import type { Logger } from '../core/logger.ts';
import type { Meter } from '../core/meter.ts';
import { hear } from './hear.ts';
import { intentsFor, mayReadMessages } from './intents.ts';
import { createInteractions } from './interactions.ts';
import { registerCommands } from './register.ts';

/** The bot's connection to Discord. */
export interface Discord {
  /**
   * Logs in, registers the commands and resolves when people can be answered.
   * @throws UserError where the token is refused or Discord cannot be reached.
   */
  start(): Promise<void>;
  /** Whether Discord hears us now: not before the start, and not while a connection is lost. */
  isReady(): boolean;
  /** Whether the text of messages comes that do not mention the bot. */
  readsMessages(): boolean;
  /** Resolves when Discord has shut the bot out for good, with what the operator can do about it. */
  readonly lost: Promise<UserError>;
  /** Finishes the answers under way, for at most `patience` milliseconds, then leaves. */
  stop(patience: number): Promise<void>;
}

interface Surroundings {
  readonly token: string;
  /** Discord's API without the version, such as `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly commands: readonly Listed[];
  readonly services: Services;
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter: Meter;
  /** Whether it is ours to answer; see createInteractions. */
  readonly takeEvent: (id: string) => Promise<boolean>;
  /** Told of every server at the start, of those that invite the bot later, and of those that remove it. */
  readonly membership: {
    met(server: JoinedServer): Promise<void>;
    left(serverId: string): Promise<void>;
    present(serverIds: readonly string[]): Promise<void>;
  };
  /** Told of what people write. */
  readonly listener: Listener;
}

/** Nothing that Discord tells is kept but what the client itself needs: every answer comes from the store. */
const NOTHING_KEPT = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

/** Close code of an intent that the application does not have, or has no more. */
const DISALLOWED_INTENTS = GatewayCloseCodes.DisallowedIntents;

/** Builds the connection; nothing is sent before `start`. */
export function createDiscord(surroundings: Surroundings): Discord {
  const { token, apiUrl, commands, clock, log, membership, listener } = surroundings;
  const interactions = createInteractions(surroundings);
  const lost = Promise.withResolvers<UserError>();
  const underWay = new Set<Promise<void>>();
  let client: Client | null = null;
  let readsMessages = false;

  function begin(work: Promise<void>): void {
    const ending = work.finally(() => underWay.delete(ending));
    underWay.add(ending);
  }

  /** One after the other: who is removed and invited again is there in the end. */
  let membershipNoted = Promise.resolve();
  function note(about: object, work: () => Promise<void>): void {
    membershipNoted = membershipNoted
      .then(work)
      .catch((error) => log.error({ err: error, ...about }, 'a server could not be noted'));
  }

  const meet = (guild: Guild): void =>
    note({ server: guild.id }, () =>
      membership.met({
        id: guild.id,
        joinedAt: guild.joinedTimestamp,
        systemChannelId: guild.systemChannelId,
        locale: guild.preferredLocale,
      }),
    );

  /** @param denied told where the gateway refuses the text of messages */
  function open(content: boolean, denied: () => void): Client {
    const opened = new Client({
      intents: intentsFor(content),
      makeCache: NOTHING_KEPT,
      allowedMentions: { parse: [] },
      rest: { api: apiUrl },
    });
    opened.on(Events.InteractionCreate, (interaction) => void interactions.handle(interaction));
    hear(opened, listener, begin);
    opened.on(Events.GuildCreate, meet);
    // Those that it is in at the start, and after trouble of their own.
    opened.on(Events.GuildAvailable, meet);
    // Not told of those that are only unavailable.
    opened.on(Events.GuildDelete, ({ id }) => note({ server: id }, () => membership.left(id)));
    opened.on(Events.Error, (error) =>
      log.error({ err: error }, 'the connection reported an error'),
    );
    opened.on(Events.Warn, (message) => log.warn(message));
    // Told only of codes after which the client does not come back.
    opened.on(Events.ShardDisconnect, ({ code }) => {
      if (content && code === DISALLOWED_INTENTS) denied();
      else lost.resolve(shutOut(code));
    });
    opened.on(Events.ShardReconnecting, () => log.warn('gateway lost, connecting again'));
    opened.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'gateway resumed'));
    return opened;
  }

  /** Resolves when logged in: without the text of messages where the gateway refuses that. */
  async function connect(content: boolean): Promise<Client<true>> {
    const denial = Promise.withResolvers<'denied'>();
    let isReady = false;
    const opened = open(content, () => {
      denial.resolve('denied');
      // Taken away while the bot ran: the gateway says so at its next greeting.
      if (isReady) void carryOnWithout(opened);
    });
    client = opened;
    readsMessages = content;
    const ready = new Promise<Client<true>>((resolve) => opened.once(Events.ClientReady, resolve));
    const refused = lost.promise.then((error) => Promise.reject(error));
    const loggingIn = opened.login(token);
    const first = await Promise.race([
      Promise.race([loggingIn, refused]).catch(async (error) => {
        // Told of in an event of its own, at about the same time.
        const told = await Promise.race([denial.promise, nextTurn('failed' as const)]);
        if (told === 'denied') return told;
        throw error;
      }),
      denial.promise,
    ]);
    const loggedIn =
      first === 'denied' ? first : await Promise.race([ready, refused, denial.promise]);
    if (loggedIn === 'denied') {
      await leaveDenied(opened);
      return connect(false);
    }
    isReady = true;
    return loggedIn;
  }

  async function leaveDenied(denied: Client): Promise<void> {
    log.warn('Discord does not let the bot read messages that do not mention it; carrying on');
    await denied.destroy();
  }

  async function carryOnWithout(denied: Client): Promise<void> {
    try {
      await leaveDenied(denied);
      await connect(false);
    } catch (error) {
      log.error({ err: error }, 'the bot could not connect again');
      lost.resolve(shutOut(DISALLOWED_INTENTS));
    }
  }

  /** Asked of Discord before the gateway is: what it does not grant, the gateway shuts the bot out for. */
  async function mayRead(): Promise<boolean> {
    const rest = new REST({ api: apiUrl }).setToken(token);
    return mayReadMessages((await rest.get(Routes.currentApplication())) as APIApplication);
  }

  return {
    lost: lost.promise,
    readsMessages: () => readsMessages,
    isReady: () =>
      client?.isReady() === true && client.ws.shards.every(({ status }) => status === Status.Ready),
    async start() {
      try {
        const content = await mayRead();
        if (!content)
          log.info('no Message Content intent: only messages that mention the bot are read');
        const loggedIn = await connect(content);
        const present = [...loggedIn.guilds.cache.keys()];
        note({ servers: present.length }, () => membership.present(present));
        await registerCommands(loggedIn.application, commands, log);
        log.info({ user: loggedIn.user.tag, servers: loggedIn.guilds.cache.size }, 'ready');
      } catch (error) {
        await client?.destroy();
        throw startFailure(error, apiUrl);
      }
    },
    async stop(patience) {
      // Leaving looks like a lost gateway to it.
      client?.removeAllListeners(Events.ShardReconnecting);
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(patience, resolve);
      await Promise.race([interactions.drain(), promise]);
      cancel();
      await client?.destroy();
      await Promise.all(underWay);
      await membershipNoted;
    },
  };
}

/** The value, after what is under way in this turn of the event loop. */
const nextTurn = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setImmediate(resolve, value));

const shutOut = (code: number) =>
  new UserError(
    `Discord has shut the bot out (code ${code}). Check DISCORD_TOKEN and the application in the Developer Portal, then start again.`,
  );

/** What discord.js says of a start that failed, said to an operator; a bug stays as it is. */
function startFailure(error: unknown, apiUrl: string): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const status = 'status' in error ? error.status : undefined;
  if (('code' in error && error.code === 'TokenInvalid') || status === 401)
    return new UserError(
      'Discord refuses DISCORD_TOKEN. Copy it anew from the Bot page of your application in the Developer Portal.',
      { cause: error },
    );
  // It was reached, and refuses what we say.
  if (status === 400) return error;
  return new UserError(
    `Discord could not be reached at ${new URL(apiUrl).origin} (${error.message}). Check the network and DISCORD_API_URL, then start again.`,
    { cause: error },
  );
}
