import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AnswerShape, UnfitAnswer } from '../../src/core/text-model.ts';
import { type Budget, type Tokens, unlimited } from '../../src/llm/budget.ts';
import { createModelServer } from '../../src/llm/openai.ts';
import { openModelServer } from '../fakes/model-server.ts';
import type { ModelAnswer } from '../fakes/serve-model.ts';

/** Any object with a word in it. */
const WORD: AnswerShape<string> = {
  name: 'word',
  schema: { type: 'object', properties: { word: { type: 'string' } } },
  read(json) {
    const word = Object(json).word;
    if (typeof word !== 'string') throw new UnfitAnswer('There is no word in it.');
    return word;
  },
};

const ask = (url: string, budget: Budget = unlimited, signal = new AbortController().signal) =>
  createModelServer({ apiKey: 'none', baseUrl: url, model: 'm' }, budget).complete({
    instructions: 'Say a word.',
    text: 'Any.',
    answer: WORD,
    maxTokens: 100,
    payer: { kind: 'server', id: '1' },
    signal,
  });

/** Answers one after the other, the last again and again. */
const inTurn = (...answers: ModelAnswer[]) => {
  let at = 0;
  return () => answers[Math.min(at++, answers.length - 1)] ?? { says: '' };
};

/** Notes what is taken out and what is told to have been used. */
function books() {
  const entries: { most: Tokens; used: Tokens | null }[] = [];
  const budget: Budget = {
    reserve: async (_, most) => async (used) => void entries.push({ most, used }),
  };
  return { entries, budget };
}

const refusal = (message: string) => ({
  status: 400,
  type: 'application/json',
  body: JSON.stringify({ error: { message } }),
});

function* endlessly(text: string): Generator<string> {
  for (;;) yield text;
}

describe('a language model behind a server', () => {
  it.each([
    ['JSON alone', '{"word":"yes"}'],
    ['a fence', 'Here you are:\n```json\n{"word":"yes"}\n```'],
    ['thoughts before it', '<think>{"word":"no"}? Better not.</think>{"word":"yes"}'],
  ])('is understood with %s', async (_, says) => {
    const { url, requests } = await openModelServer({ says });
    expect((await ask(url)).value).toBe('yes');
    expect(requests).toHaveLength(1);
  });

  it('is told once what is wrong with its answer', async () => {
    const { url, requests } = await openModelServer(
      inTurn({ says: '{"words":3}' }, { says: '{"word":"yes"}' }),
    );
    expect((await ask(url)).value).toBe('yes');
    expect(requests[1]?.messages.at(-2)?.content).toBe('{"words":3}');
    expect(requests[1]?.messages.at(-1)?.content).toContain('There is no word in it.');
  });

  it('that answers wrongly twice is not asked again', async () => {
    const { url, requests } = await openModelServer({ says: 'Hello!' });
    await expect(ask(url)).rejects.toThrow(UnfitAnswer);
    expect(requests).toHaveLength(2);
  });

  it('is asked without a schema, and with the other limit, where it knows no better', async () => {
    const { url, requests } = await openModelServer((asked) => {
      if (asked.max_tokens !== undefined) return refusal("use 'max_completion_tokens' instead");
      if (asked.response_format !== undefined) return refusal('no json_schema here');
      return { says: '{"word":"yes"}' };
    });
    expect((await ask(url)).value).toBe('yes');
    expect(requests).toHaveLength(3);
    expect(requests[2]).toMatchObject({ max_completion_tokens: 100 });
  });

  it.each([
    ['stumbles', { status: 503, type: 'text/plain', body: 'busy' }, 2],
    ['breaks off', { begins: '{"choices":[', and: 'breaks' }, 1],
    ['asks to wait', { status: 429, type: 'text/plain', body: 'slow down' }, 1],
    ['refuses the key', { status: 401, type: 'text/plain', body: '' }, 1],
    ['is a web page', { status: 200, type: 'text/html', body: '<h1>Welcome</h1>' }, 1],
  ] as const)('that %s gives nothing', async (_, answer, tries) => {
    const { url, requests } = await openModelServer(answer);
    await expect(ask(url)).rejects.toThrow();
    expect(requests).toHaveLength(tries);
  });

  it('that stumbles once is asked again', async () => {
    const { url } = await openModelServer(
      inTurn({ status: 500, type: 'text/plain', body: '' }, { says: '{"word":"yes"}' }),
    );
    expect((await ask(url)).value).toBe('yes');
  });

  it.each(['silent', 'hanging'])('that is %s is let go when the time is over', async (how) => {
    const never = new Promise<ModelAnswer>(() => {});
    const { url, asked } = await openModelServer(
      how === 'silent' ? never : { begins: '{"choices":[', and: 'hangs' },
    );
    const deadline = new AbortController();
    const answer = ask(url, unlimited, deadline.signal);
    await asked;
    deadline.abort(new Error('no answer in time'));
    await expect(answer).rejects.toThrow();
  });

  it('that never stops talking is not listened to for long', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      Readable.from(endlessly(' '.repeat(65_536))).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    await expect(ask(`http://127.0.0.1:${port}/v1`)).rejects.toThrow();
  }, 4000);
});

describe('the tokens of a language model', () => {
  const usage = { prompt_tokens: 40, completion_tokens: 9 };

  it('are taken out before each attempt, and settled with what the server tells', async () => {
    const { entries, budget } = books();
    const { url } = await openModelServer(
      inTurn({ says: 'Hello!', usage }, { says: '{"word":"yes"}', usage }),
    );
    expect((await ask(url, budget)).tokens).toBe(98);
    expect(entries.map(({ used }) => used)).toEqual([
      { prompt: 40, answer: 9 },
      { prompt: 40, answer: 9 },
    ]);
    for (const { most } of entries) {
      expect(most.answer).toBe(100);
      expect(most.prompt).toBeGreaterThan('Say a word.Any.'.length);
    }
  });

  it.each([
    ['tells nothing', { says: '{"word":"yes"}' }],
    [
      'tells nonsense',
      { says: '{"word":"yes"}', usage: { prompt_tokens: -5, completion_tokens: 0 } },
    ],
    ['fails', { status: 500, type: 'text/plain', body: '' }],
  ] as const)('stay taken where the server %s', async (_, answer) => {
    const { entries, budget } = books();
    const { url } = await openModelServer(answer);
    await ask(url, budget).catch(() => {});
    expect(entries.length).toBeGreaterThan(0);
    for (const { used } of entries) expect(used).toBeNull();
  });
});
