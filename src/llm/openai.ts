import OpenAI, { APIConnectionError, APIError } from 'openai';
import { z } from 'zod';
import { type Completion, type TextModel, UnfitAnswer } from '../core/text-model.ts';
import { fetchBounded } from './bounded-fetch.ts';
import type { Budget, Tokens } from './budget.ts';
import { readJson } from './read-json.ts';

type Body = OpenAI.ChatCompletionCreateParamsNonStreaming;
type Message = OpenAI.ChatCompletionMessageParam;

/** Characters of an unfit answer that the model is shown again. */
const REPEATED = 4000;

/** What a server is asked in; each server turns down some of it. */
interface Dialect {
  readonly schema: boolean;
  readonly limit: 'max_tokens' | 'max_completion_tokens';
}

/** What was used, where the server says so; none takes nothing. */
const Usage = z.object({
  prompt_tokens: z.int().min(1).max(1e9),
  completion_tokens: z.int().min(0).max(1e9),
});

/**
 * A language model behind a server that speaks OpenAI's chat completions. Each request takes its
 * tokens out of the budget first: the body's bytes, of which no tokenizer makes more tokens, and
 * the limit of the answer. The client's own retries are off, as they would not.
 */
export function createModelServer(
  server: { readonly apiKey: string; readonly baseUrl: string; readonly model: string },
  budget: Budget,
): TextModel {
  const client = new OpenAI({
    apiKey: server.apiKey,
    baseURL: server.baseUrl,
    maxRetries: 0,
    fetch: fetchBounded,
  });
  let spoken: Dialect = { schema: true, limit: 'max_tokens' };

  async function attempt<T>(messages: Message[], request: Completion<T>, dialect: Dialect) {
    const body = bodyOf(server.model, messages, request, dialect);
    const most = { prompt: Buffer.byteLength(JSON.stringify(body)), answer: request.maxTokens };
    const settle = await budget.reserve(request.payer, most);
    let used: Tokens | null = null;
    try {
      const completion = await client.chat.completions.create(body, { signal: request.signal });
      used = usedBy(completion);
      // A web page answered with status 200 comes back as a "completion" without choices.
      const content = completion.choices?.[0]?.message?.content;
      if (typeof content !== 'string') throw new Error('the server sent no chat completion');
      const { prompt, answer } = used ?? most;
      return { content, tokens: prompt + answer };
    } finally {
      await settle(used);
    }
  }

  /** Asks again in other words where the server wants that, and once where it only stumbled. */
  async function ask<T>(messages: Message[], request: Completion<T>) {
    let dialect = spoken;
    for (let again = true; ; ) {
      try {
        const answered = await attempt(messages, request, dialect);
        spoken = dialect;
        return answered;
      } catch (error) {
        request.signal.throwIfAborted();
        const other = otherDialect(error, dialect);
        if (other === null && !(again && hasStumbled(error))) throw error;
        if (other === null) again = false;
        dialect = other ?? dialect;
      }
    }
  }

  return {
    id: server.model,
    async complete(request) {
      request.signal.throwIfAborted();
      const messages: Message[] = [
        { role: 'system', content: request.instructions },
        { role: 'user', content: request.text },
      ];
      const first = await ask(messages, request);
      try {
        return { value: request.answer.read(readJson(first.content)), tokens: first.tokens };
      } catch (error) {
        if (!(error instanceof UnfitAnswer)) throw error;
        messages.push(
          { role: 'assistant', content: first.content.slice(0, REPEATED) },
          { role: 'user', content: `${error.message} Answer again, with the JSON alone.` },
        );
      }
      const second = await ask(messages, request);
      const value = request.answer.read(readJson(second.content));
      return { value, tokens: first.tokens + second.tokens };
    },
  };
}

function bodyOf<T>(
  model: string,
  messages: Message[],
  { answer: { name, schema }, maxTokens }: Completion<T>,
  dialect: Dialect,
): Body {
  return {
    model,
    messages,
    [dialect.limit]: maxTokens,
    ...(dialect.schema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name, strict: true, schema: { ...schema } },
          },
        }
      : {}),
  };
}

function usedBy({ usage }: OpenAI.ChatCompletion): Tokens | null {
  const read = Usage.safeParse(usage);
  return read.success
    ? { prompt: read.data.prompt_tokens, answer: read.data.completion_tokens }
    : null;
}

/** How to ask a server that turned a request down for the way it was put; null where there is no other way. */
function otherDialect(error: unknown, dialect: Dialect): Dialect | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  if (dialect.limit === 'max_tokens' && error.message.includes('max_completion_tokens'))
    return { ...dialect, limit: 'max_completion_tokens' };
  return dialect.schema ? { ...dialect, schema: false } : null;
}

/** Not for 429: who is asked to wait and does not only makes it worse. */
const hasStumbled = (error: unknown): boolean =>
  error instanceof APIConnectionError ||
  (error instanceof APIError && typeof error.status === 'number' && error.status >= 500);
