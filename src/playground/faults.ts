import { GatewayCloseCodes, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Gateway } from './gateway.ts';
import type { Route } from './router.ts';

/** What goes wrong with a request. */
export type RestFault =
  /** It is never answered, or its connection breaks. */
  | { readonly kind: 'hang' | 'reset' }
  /** It is answered with that status and body. */
  | { readonly kind: 'error'; readonly status: number; readonly body?: unknown }
  /** The answer takes so long, on the playground's clock. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** 429 for so long, whatever was counted. */
  | { readonly kind: 'limit'; readonly milliseconds: number; readonly global?: boolean };

/** A fault, and the requests that it befalls. */
export type Planned = RestFault & {
  /** `POST /channels/:channel/messages`, as the routes write it, or `*` for every request. */
  readonly route: string;
  /** How many requests; one where not given. */
  readonly times?: number;
  /** The request has its effect before it goes wrong. */
  readonly stored?: boolean;
};

/** Everything that can be made to go wrong, on demand. */
export interface Faults {
  /** @returns what takes it back */
  inject(fault: Planned): () => void;
  /** Breaks the gateway's connections without a word; sessions can be resumed. */
  dropSockets(): void;
  /** Op 7: asks the bot to come back on another connection. */
  askToReconnect(): void;
  /** Op 9: ends the sessions, or says that they may be resumed. */
  invalidate(resumable: boolean): void;
  /** Ends the sessions for good, with close 4004 as when the token was replaced, or another. */
  shutOut(code?: GatewayCloseCodes): void;
  /** Whether heartbeats are left without an answer from now on. */
  ignoreHeartbeats(ignore: boolean): void;
}

/** What the REST server asks before it answers. */
export interface RestFaults {
  next(route: Route): Planned | null;
}

/** @param routes that faults may name: a fault for another route is a mistake, and throws */
export function createFaults(gateway: Gateway, routes: readonly Route[]): Faults & RestFaults {
  const known = new Set(['*', ...routes.map(nameOf)]);
  const planned = new Map<Planned, number>();
  const { state } = gateway;
  const tell = (op: Op, d: unknown) => {
    const text = JSON.stringify({ op, d, s: null, t: null });
    for (const socket of connections()) socket.send(text);
  };
  const connections = (): WebSocket[] => [...state.connections.keys()];
  return {
    inject(fault) {
      if (!known.has(fault.route)) throw new Error(`no such route: ${fault.route}`);
      planned.set(fault, fault.times ?? 1);
      return () => planned.delete(fault);
    },
    next(route) {
      const name = nameOf(route);
      for (const [fault, left] of planned) {
        if (fault.route !== '*' && fault.route !== name) continue;
        if (left > 1) planned.set(fault, left - 1);
        else planned.delete(fault);
        return fault;
      }
      return null;
    },
    dropSockets() {
      for (const socket of connections()) socket.terminate();
    },
    askToReconnect() {
      tell(Op.Reconnect, null);
    },
    invalidate(resumable) {
      if (!resumable) state.sessions.clear();
      tell(Op.InvalidSession, resumable);
    },
    shutOut(code = GatewayCloseCodes.AuthenticationFailed) {
      state.sessions.clear();
      for (const socket of connections()) socket.close(code, GatewayCloseCodes[code]);
    },
    ignoreHeartbeats(ignore) {
      state.acknowledging = !ignore;
    },
  };
}

function nameOf({ method, pattern }: Route): string {
  return `${method} ${pattern}`;
}
