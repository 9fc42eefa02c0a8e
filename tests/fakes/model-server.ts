import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server that speaks as much of OpenAI's chat completions as the bot uses. */
export interface ModelServer {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  /** What it was asked, parsed. */
  readonly requests: readonly { readonly messages: readonly { readonly content: string }[] }[];
}

/** What it answers: a model's words, or anything else as a status, a type and a body. */
export type ModelAnswer =
  | { readonly says: string }
  | { readonly status: number; readonly type: string; readonly body: string };

/** Serves on loopback until the test is over. */
export async function openModelServer(answer: ModelAnswer): Promise<ModelServer> {
  const requests: ModelServer['requests'][number][] = [];
  const server = createServer(async (request, response) => {
    requests.push(JSON.parse(await bodyOf(request)));
    const sent =
      'says' in answer
        ? { status: 200, type: 'application/json', body: completion(answer.says) }
        : answer;
    response.writeHead(sent.status, { 'content-type': sent.type }).end(sent.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests };
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
