import type { IncomingMessage, ServerResponse } from 'node:http';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import { ApiError } from './api-error.ts';
import type { Happening } from './happenings.ts';
import { action, createPageActs, type PageReach } from './page-acts.ts';
import type { Notice } from './page-words.ts';
import { readBody } from './read-body.ts';
import type { World } from './world.ts';

/** Answers what the page asks under `/playground/`; nothing else speaks to it. */
export interface PageApi {
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
}

/** @param world that the page shows */
export function createPageApi(world: World, log: Logger, reach: PageReach): PageApi {
  const { looks, acts, personOf } = createPageActs(world, reach);
  return {
    async handle(request, response, url) {
      const name = url.pathname.replace('/playground/', '');
      try {
        if (name === 'events') return tell(world, response);
        const looking = request.method === 'GET';
        const known = looking ? looks : acts;
        const act = Object.hasOwn(known, name) ? known[name] : undefined;
        if (act === undefined) return send(response, 404, { error: 'There is no such thing.' });
        const given = looking
          ? Object.fromEntries(url.searchParams)
          : (await readBody(request)).json;
        const asked = action.parse(given);
        send(response, 200, await act(personOf(asked.person), asked));
      } catch (error) {
        const plain = error instanceof UserError || error instanceof ApiError;
        if (!plain) log.warn({ err: error }, 'the page asked for what could not be done');
        send(response, 400, { error: plain ? error.message : 'That did not work.' });
      }
    },
  };
}

/** Server-sent events: which channel something happened in, so that the page reads it anew. */
function tell(world: World, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n');
  const stopListening = world.happenings.listen((happening) => {
    const notice = noticeOf(happening);
    if (notice !== null) response.write(`data: ${JSON.stringify(notice)}\n\n`);
  });
  response.on('close', stopListening);
}

function noticeOf(happening: Happening): Notice | null {
  const { kind } = happening;
  if (kind === 'end') return null;
  if (kind === 'message') return { kind, channel: happening.message.channelId };
  if (kind === 'typing') return { kind, channel: happening.channel.id, user: happening.userId };
  return { kind, channel: '' };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(body));
}
