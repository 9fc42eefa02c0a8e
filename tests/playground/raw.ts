import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Playground } from '../../src/playground/playground.ts';

/** What the API answered to a bare request. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  readonly body: any;
}

/** Asks the API without any client between. @param path below `/v10` */
export async function ask(
  playground: Playground,
  method: string,
  path: string,
  body?: unknown,
  token: string = playground.token,
): Promise<RawAnswer> {
  const response = await fetch(`${playground.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** A payload of the gateway. */
export interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  readonly d: any;
}

/** A bare connection to the gateway. */
export interface RawSocket {
  send(payload: unknown): void;
  /** The next payload that passes, skipping the others. */
  next(passes?: (payload: Payload) => boolean): Promise<Payload>;
  readonly closed: Promise<number>;
  close(code: number): void;
}

/** Opens a bare connection to the gateway; it goes with the test. */
export function connect(playground: Playground, query = '?v=10&encoding=json'): RawSocket {
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/gateway${query}`);
  onTestFinished(() => socket.terminate());
  const waiting: Payload[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    waiting.push(JSON.parse(String(data)));
    wake();
  });
  return {
    send: (payload) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    async next(passes = () => true) {
      for (;;) {
        const payload = waiting.shift();
        if (payload !== undefined && passes(payload)) return payload;
        if (payload !== undefined) continue;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    closed: new Promise((resolve) => {
      socket.on('close', (code) => resolve(code));
    }),
    close: (code) => socket.close(code),
  };
}

/** Connects and identifies; resolves with the READY event's data beside the connection. */
export async function identified(playground: Playground, intents: number) {
  const socket = connect(playground);
  await socket.next(({ op }) => op === 10);
  socket.send({
    op: 2,
    d: { token: playground.token, intents, properties: { os: 'test' } },
  });
  const ready = await socket.next(({ t }) => t === 'READY');
  return { socket, ready: ready.d };
}
