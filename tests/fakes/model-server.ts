import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server that speaks as much of OpenAI's chat completions as the bot uses. */
export interface ModelServer {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  /** What it was asked, parsed. */
  readonly requests: readonly { readonly messages: readonly { readonly content: string }[] }[];
  /** Resolves when it is asked for the first time. */
  readonly asked: Promise<void>;
}

/** What it answers: a model's words, or anything else as a status, a type and a body. */
export type ModelAnswer =
  | { readonly says: string }
  | { readonly status: number; readonly type: string; readonly body: string };

/** Serves on loopback until the test is over; an answer that is not there yet is waited for. */
export async function openModelServer(
  answer: ModelAnswer | Promise<ModelAnswer>,
): Promise<ModelServer> {
  const requests: ModelServer['requests'][number][] = [];
  const asked = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    requests.push(JSON.parse(await bodyOf(request)));
    asked.resolve();
    const given = await answer;
    const sent =
      'says' in given
        ? { status: 200, type: 'application/json', body: completion(given.says) }
        : given;
    response.writeHead(sent.status, { 'content-type': sent.type }).end(sent.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, requests, asked: asked.promise };
}

const completion = (content: string) =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } },
    ],
  });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
