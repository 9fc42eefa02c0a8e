import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import { type GatewayState, serveConnection } from './gateway-connection.ts';
import { dispatchFor } from './intents.ts';
import type { World } from './world.ts';

/** Bytes of one payload that a client may send, by Discord's documentation. */
const LARGEST_PAYLOAD = 15 * 1024;

export interface Gateway {
  readonly state: GatewayState;
  /** Takes over an HTTP request that asked to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, url: URL): void;
  close(): void;
}

/** The gateway, version 10 in JSON. @param token of the bot */
export function createGateway(world: World, token: string): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_PAYLOAD });
  const state: GatewayState = {
    world,
    token,
    sessions: new Map(),
    connections: new Map(),
    acknowledging: true,
  };
  const stopListening = world.happenings.listen((happening) => {
    for (const session of state.sessions.values()) {
      if (session.expired) state.sessions.delete(session.id);
      const event = dispatchFor(world, happening, session.intents);
      if (event !== null) session.dispatch(event);
    }
  });
  return {
    state,
    upgrade(request, socket, head, url) {
      server.handleUpgrade(request, socket, head, (opened) => {
        const { searchParams } = url;
        const understood =
          searchParams.get('v') === '10' && (searchParams.get('encoding') ?? 'json') === 'json';
        if (understood) serveConnection(state, opened);
        else opened.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
      });
    },
    close() {
      stopListening();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
