import { ApplicationFlags, type Locale } from 'discord-api-types/v10';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { listen } from './http-server.ts';
import { makeUser } from './json/server.ts';
import { createNewsstand, type Newsstand } from './newsstand.ts';
import { createPageApi } from './page-api.ts';
import { createPageFiles } from './page-files.ts';
import { createPerson, type Person } from './person.ts';
import { createRateLimits } from './rate-limits.ts';
import { createRestServer, type Exchange } from './rest-server.ts';
import { routes } from './routes.ts';
import {
  APPLICATION_ID,
  addChannel,
  addPerson,
  addServer,
  type ChannelPlan,
  join,
  setScene,
} from './scene.ts';
import { serveFile } from './serve-file.ts';
import { type Channel, createWorld, type Server, type World } from './world.ts';

/** Opens nothing but a playground on the machine it is on: not a secret. */
const TOKEN = `${Buffer.from(APPLICATION_ID).toString('base64url')}.play.not-a-secret-it-opens-a-playground-only`;

/** A Discord of one's own on loopback. */
export interface Playground {
  /** The page, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What a bot takes for Discord's API; its client appends the version. */
  readonly apiUrl: string;
  /** The bot's token; not a secret. */
  readonly token: string;
  readonly applicationId: string;
  /** All that it knows, to look at and to set up a scene. */
  readonly world: World;
  /** Somebody of the scene, by name: `manager` and `member` are there from the start. */
  person(name: string): Person;
  /** Somebody new, a member of the first server. */
  addPerson(name: string): Person;
  /** Another server, of the manager's, that invites the bot now; newcomers are greeted in its `general`. */
  addServer(name: string, plan?: Pick<ChannelPlan, 'overwrites'> & { locale?: Locale }): Server;
  /** Another channel, of the first server where none is given. */
  addChannel(plan: ChannelPlan, server?: Server): Channel;
  /** What can be made to go wrong. */
  readonly faults: Faults;
  /** Sites with feeds, to read articles from as from the web. */
  readonly newsstand: Newsstand;
  /** Calls back after each request of the bot. @returns what ends it */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  close(): Promise<void>;
}

export interface PlaygroundOptions {
  readonly clock: Clock;
  /** 0, or none, for any free one. */
  readonly port?: number;
  readonly log?: Logger;
  /** From 0 up to but not including 1. */
  readonly random?: () => number;
  /**
   * Whether rate limits hold, as Discord's do; they are counted on the clock. For a clock that
   * stands still while much is sent there is false.
   */
  readonly realLimits?: boolean;
  /** The application's flags, among them its privileged intents; Message Content where not given. */
  readonly flags?: number;
  /** Milliseconds by which the newsstand's week ends after now; two days where not given. */
  readonly newsAhead?: number;
  /** Puts the clock ahead when the page asks for it, to epoch milliseconds; without it, it may not. */
  readonly moveClock?: (to: number) => Promise<void>;
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** Opens a playground with its first scene and listens until it is closed. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { port = 0, log = silent, random = Math.random } = options;
  const { clock, stop } = stoppable(options.clock);
  const listeners = new Set<(exchange: Exchange) => void>();
  const server = await listen(port);
  const world = createWorld({
    clock,
    random,
    origin: server.origin,
    application: {
      id: APPLICATION_ID,
      name: 'Courant',
      flags: options.flags ?? ApplicationFlags.GatewayMessageContentLimited,
    },
    bot: makeUser(APPLICATION_ID, 'Courant', true),
  });
  const firstServer = setScene(world);
  const gateway = createGateway(world, TOKEN);
  const faults = createFaults(gateway, routes);
  const answer = createRestServer({
    world,
    routes,
    token: TOKEN,
    limits: createRateLimits(world, options.realLimits ?? true),
    faults,
    log,
    onExchange: (exchange) => {
      for (const listener of listeners) listener(exchange);
    },
  });
  const pageFiles = createPageFiles();
  const newsstand = createNewsstand(clock, server.origin, options.newsAhead);
  const page = createPageApi(world, log, { newsstand, moveClock: options.moveClock ?? null });
  server.serve({
    request(request, response, url) {
      if (url.pathname.startsWith('/api/')) void answer(request, response, url);
      else if (url.pathname.startsWith('/playground/')) void page.handle(request, response, url);
      else if (newsstand.answer(request, response, url.pathname)) return;
      else if (!pageFiles(response, url.pathname)) serveFile(world, response, url.pathname);
    },
    upgrade: gateway.upgrade,
  });
  const person = (name: string): Person => {
    for (const user of world.users.values()) {
      if (user.username === name.toLowerCase() && !user.bot) return createPerson(world, user);
    }
    throw new UserError(`There is nobody called "${name}" in the playground.`);
  };
  return {
    url: world.origin,
    apiUrl: `${world.origin}/api`,
    token: TOKEN,
    applicationId: APPLICATION_ID,
    world,
    faults,
    newsstand,
    person,
    addPerson(name) {
      const user = addPerson(world, name);
      join(world, firstServer, user.id);
      return createPerson(world, user);
    },
    addServer(name, { locale, ...general } = {}) {
      const server = addServer(
        world,
        name,
        firstServer.ownerId,
        locale === undefined ? {} : { locale },
      );
      server.systemChannelId = addChannel(world, server, { name: 'general', ...general }).id;
      join(world, server, world.bot.id);
      world.happenings.emit({ kind: 'server', change: 'created', server });
      return server;
    },
    addChannel: (plan, server = firstServer) => addChannel(world, server, plan),
    onExchange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      world.happenings.emit({ kind: 'end' });
      stop();
      gateway.close();
      await server.close();
    },
  };
}

/** The clock, with an end to everything that still waits on it. */
function stoppable(clock: Clock): { readonly clock: Clock; readonly stop: () => void } {
  const waiting = new Set<() => void>();
  return {
    clock: {
      now: clock.now,
      after(milliseconds, run) {
        const cancel = clock.after(milliseconds, () => {
          waiting.delete(cancel);
          run();
        });
        waiting.add(cancel);
        return () => {
          waiting.delete(cancel);
          cancel();
        };
      },
    },
    stop() {
      for (const cancel of waiting) cancel();
    },
  };
}
