import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { createSession, type GatewaySession } from './gateway-session.ts';
import { asksTooMuch, dispatchFor } from './intents.ts';
import { readyJson } from './json/ready.ts';
import type { World } from './world.ts';

/** Milliseconds between heartbeats, as Discord asks for them. */
const HEARTBEAT_INTERVAL = 41_250;
/** Events that a client may send in a minute, by Discord's documentation. */
const EVENTS_A_MINUTE = 120;
/** All the intents there are, as bits. */
const ALL_INTENTS = 2 ** 26 - 1;

/** Clients may write the token as in the API's header. */
const bearer = z.string().transform((token) => token.replace(/^Bot /, ''));
const payload = z.object({ op: z.int(), d: z.optional(z.unknown()) });
const identify = z.object({
  token: bearer,
  intents: z.int(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.optional(z.tuple([z.int(), z.int()])),
});
const resume = z.object({ token: bearer, session_id: z.string(), seq: z.int() });

/** What all connections of one gateway have in common. */
export interface GatewayState {
  readonly world: World;
  readonly token: string;
  readonly sessions: Map<string, GatewaySession>;
  /** Connections that have identified or resumed, with their session. */
  readonly connections: Map<WebSocket, GatewaySession>;
  /** Whether heartbeats are answered. */
  acknowledging: boolean;
}

/** Why a connection is closed: code and reason; null where it goes on. */
type Refusal = readonly [code: Close, reason: string] | null;

const UNDECODABLE: Refusal = [Close.DecodeError, 'Error while decoding payload.'];
const WRONG_TOKEN: Refusal = [Close.AuthenticationFailed, 'Authentication failed.'];
/** What a bot may send beside heartbeats once it has identified; nothing comes of it here. */
const IGNORED: readonly number[] = [
  Op.PresenceUpdate,
  Op.VoiceStateUpdate,
  Op.RequestGuildMembers,
  Op.RequestSoundboardSounds,
];

/** Speaks the gateway's protocol on a connection that has just been opened. */
export function serveConnection(state: GatewayState, socket: WebSocket): void {
  const { world, connections } = state;
  const opened = world.clock.now();
  let heardAt = opened;
  let received: { minute: number; count: number } = { minute: 0, count: 0 };
  const send = (op: Op, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
  send(Op.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: [] });

  const take = (data: RawData): Refusal => {
    const now = world.clock.now();
    const minute = Math.floor((now - opened) / 60_000);
    received = { minute, count: received.minute === minute ? received.count + 1 : 1 };
    if (received.count > EVENTS_A_MINUTE) {
      return [Close.RateLimited, 'You are being rate limited.'];
    }
    // A heartbeat may be late, but a client that has missed two of them is gone.
    if (now - heardAt > 2 * HEARTBEAT_INTERVAL + 10_000) {
      return [Close.SessionTimedOut, 'Session timed out.'];
    }
    const message = decode(data);
    if (message === null) return UNDECODABLE;
    const { op, d } = message;
    const known = connections.has(socket);
    if (op === Op.Heartbeat) {
      heardAt = now;
      if (state.acknowledging) send(Op.HeartbeatAck, null);
      return null;
    }
    if (op === Op.Identify || op === Op.Resume) {
      if (known) return [Close.AlreadyAuthenticated, 'Already authenticated.'];
      return op === Op.Identify ? begin(state, socket, d) : comeBack(state, socket, d);
    }
    if (!IGNORED.includes(op)) return [Close.UnknownOpcode, 'Unknown opcode.'];
    return known ? null : [Close.NotAuthenticated, 'Not authenticated.'];
  };

  socket.on('message', (data) => {
    const refusal = take(data);
    if (refusal !== null) socket.close(...refusal);
  });
  socket.on('close', (code) => {
    const session = connections.get(socket);
    connections.delete(socket);
    session?.leave();
    // A client that closes with 1000 or 1001 says goodbye: its session is over.
    if (session && (code === 1000 || code === 1001)) state.sessions.delete(session.id);
  });
}

function decode(data: RawData): z.output<typeof payload> | null {
  try {
    return payload.safeParse(JSON.parse(data.toString())).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function begin(state: GatewayState, socket: WebSocket, d: unknown): Refusal {
  const { world, sessions, connections } = state;
  const { data } = identify.safeParse(d);
  if (data === undefined) return UNDECODABLE;
  const { intents, shard = [0, 1] } = data;
  if (data.token !== state.token) return WRONG_TOKEN;
  if (shard[0] < 0 || shard[0] >= shard[1]) return [Close.InvalidShard, 'Invalid shard.'];
  if (intents < 0 || intents > ALL_INTENTS) return [Close.InvalidIntents, 'Invalid intent(s).'];
  if (asksTooMuch(intents, world.application.flags)) {
    return [Close.DisallowedIntents, 'Disallowed intent(s).'];
  }
  const session = createSession(world, intents);
  sessions.set(session.id, session);
  connections.set(socket, session);
  session.begin((text) => socket.send(text));
  session.dispatch({ t: 'READY', d: readyJson(world, session.id, shard) });
  for (const server of world.servers.values()) {
    const event = dispatchFor(world, { kind: 'server', change: 'created', server }, intents);
    if (event !== null) session.dispatch(event);
  }
  return null;
}

function comeBack(state: GatewayState, socket: WebSocket, d: unknown): Refusal {
  const { sessions, connections } = state;
  const { data } = resume.safeParse(d);
  if (data === undefined) return UNDECODABLE;
  if (data.token !== state.token) return WRONG_TOKEN;
  const session = sessions.get(data.session_id);
  if (!session?.resume((text) => socket.send(text), data.seq)) {
    sessions.delete(data.session_id);
    socket.send(JSON.stringify({ op: Op.InvalidSession, d: false, s: null, t: null }));
    return null;
  }
  // The session goes on here, whatever becomes of the connection it had before.
  for (const [other, held] of connections) if (held === session) connections.delete(other);
  connections.set(socket, session);
  session.dispatch({ t: 'RESUMED', d: { _trace: [] } });
  return null;
}
