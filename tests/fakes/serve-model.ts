import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server was asked, parsed. */
export interface AskedModel {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: unknown;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
}

/** A server that speaks as much of OpenAI's chat completions as the bot uses. */
export interface ModelServer {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  readonly requests: readonly AskedModel[];
  /** Resolves when it is asked for the first time. */
  readonly asked: Promise<void>;
}

/** Tokens, as the server tells them. */
export type ToldUsage = { readonly prompt_tokens: number; readonly completion_tokens: number };

/**
 * What it answers: a model's words, with what they took; a status, a type and a body; or a body
 * that is cut off, by the server or never.
 */
export type ModelAnswer =
  | { readonly says: string; readonly usage?: ToldUsage }
  | { readonly status: number; readonly type: string; readonly body: string }
  | { readonly begins: string; readonly and: 'breaks' | 'hangs' };

/** An answer to all, or to each its own. */
export type Given =
  | ModelAnswer
  | Promise<ModelAnswer>
  | ((asked: AskedModel) => ModelAnswer | Promise<ModelAnswer>);

/** Serves on loopback until it is closed; an answer that is not there yet is waited for. */
export async function serveModel(answer: Given): Promise<ModelServer & { close(): void }> {
  const requests: AskedModel[] = [];
  const asked = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const question = JSON.parse(await bodyOf(request)) as AskedModel;
    requests.push(question);
    asked.resolve();
    send(response, await (typeof answer === 'function' ? answer(question) : answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    asked: asked.promise,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Sentences as a model is asked for them, each with the numbers of its passages. */
export const writes = (
  ...sentences: readonly (readonly [text: string, ...passages: number[]])[]
): string =>
  JSON.stringify({ sentences: sentences.map(([text, ...passages]) => ({ text, passages })) });

/** The passages that a model was given, from number 1. */
export function passagesGiven({ messages }: AskedModel): string[] {
  const lines = messages[1]?.content.split('\n') ?? [];
  return lines.flatMap((line) => /^\[\d+\] (.*)$/.exec(line)?.[1] ?? []);
}

function send(response: ServerResponse, given: ModelAnswer): void {
  if ('begins' in given) {
    response.writeHead(200, { 'content-type': 'application/json' }).write(given.begins, () => {
      if (given.and === 'breaks') response.destroy();
    });
    return;
  }
  const { status, type, body } =
    'says' in given
      ? { status: 200, type: 'application/json', body: completion(given.says, given.usage) }
      : given;
  response.writeHead(status, { 'content-type': type }).end(body);
}

const completion = (content: string, usage?: ToldUsage) =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } },
    ],
    ...(usage === undefined ? {} : { usage }),
  });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
