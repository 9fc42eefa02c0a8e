import { Client, Events, GatewayIntentBits, type Guild, Options, Status } from 'discord.js';
import type { Listed } from '../../commands/command.ts';
import type { Services } from '../../commands/services.ts';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { JoinedServer } from '../core/joined-server.ts';
import type { Logger } from '../core/logger.ts';
import type { Meter } from '../core/meter.ts';
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
  /** Told of every server at the start, and of those that invite the bot later. */
  readonly onServer: (server: JoinedServer) => Promise<void>;
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

/** Builds the client; nothing is sent before `start`. */
export function createDiscord(surroundings: Surroundings): Discord {
  const { token, apiUrl, commands, clock, log, onServer } = surroundings;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: NOTHING_KEPT,
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
  });
  const interactions = createInteractions(surroundings);
  const lost = Promise.withResolvers<UserError>();
  const meeting = new Set<Promise<void>>();

  function meet(guild: Guild): void {
    const met = onServer({
      id: guild.id,
      joinedAt: guild.joinedTimestamp,
      systemChannelId: guild.systemChannelId,
      locale: guild.preferredLocale,
    })
      .catch((error) => log.error({ err: error, server: guild.id }, 'a server could not be met'))
      .finally(() => meeting.delete(met));
    meeting.add(met);
  }

  client.on(Events.InteractionCreate, (interaction) => void interactions.handle(interaction));
  client.on(Events.GuildCreate, meet);
  // Those that it is in at the start, and after trouble of their own.
  client.on(Events.GuildAvailable, meet);
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  // Told only of codes after which the client does not come back.
  client.on(Events.ShardDisconnect, ({ code }) => lost.resolve(shutOut(code)));
  client.on(Events.ShardReconnecting, () => log.warn('gateway lost, connecting again'));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'gateway resumed'));

  return {
    lost: lost.promise,
    isReady: () =>
      client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async start() {
      const ready = new Promise<Client<true>>((resolve) => {
        client.once(Events.ClientReady, resolve);
      });
      const refused = lost.promise.then((error) => Promise.reject(error));
      try {
        await Promise.race([client.login(token), refused]);
        const loggedIn = await Promise.race([ready, refused]);
        await registerCommands(loggedIn.application, commands, log);
        log.info({ user: loggedIn.user.tag, servers: loggedIn.guilds.cache.size }, 'ready');
      } catch (error) {
        await client.destroy();
        throw startFailure(error, apiUrl);
      }
    },
    async stop(patience) {
      // Leaving looks like a lost gateway to it.
      client.removeAllListeners(Events.ShardReconnecting);
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(patience, resolve);
      await Promise.race([interactions.drain(), promise]);
      cancel();
      await client.destroy();
      await Promise.all(meeting);
    },
  };
}

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
