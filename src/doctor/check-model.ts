import { writingPrompt } from '../briefing/prompts.ts';
import { draftShape } from '../briefing/writing/draft.ts';
import type { Config } from '../config.ts';
import { unlimited } from '../llm/budget.ts';
import { openModels } from '../llm/open-models.ts';
import { unguessable } from '../open-writing.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const SUBJECT = 'language model';
/** Milliseconds, a little less than the bot itself waits. */
const DEADLINE = 7500;

/** One sentence of two: the smallest task that the bot sets. */
const TASK = {
  kind: 'summary',
  heading: 'Bridge open',
  passages: [
    { text: 'The bridge over the river is open again.', language: 'en' },
    { text: 'A bakery at its foot sells warm rolls.', language: 'en' },
  ],
  sentences: 1,
  language: 'en',
} as const;
const ANSWER = 300;

/** Whether the language model does what the bot asks of it. Its messages are not shown: some repeat the key. */
export async function checkModel(server: Config['openai']): Promise<Finding> {
  const { writing } = await openModels(server, unlimited);
  if (server === null || writing === null)
    return ok(SUBJECT, "none is set, so summaries are made of the articles' own sentences, here.");
  const { origin } = new URL(server.baseUrl);
  const signal = AbortSignal.timeout(DEADLINE);
  try {
    await writing.complete({
      ...writingPrompt(TASK, unguessable()),
      answer: draftShape(TASK),
      maxTokens: ANSWER,
      payer: { kind: 'person', id: 'operator' },
      signal,
    });
    return ok(SUBJECT, `${writing.id} at ${origin} answers as it should.`);
  } catch (error) {
    if (signal.aborted)
      return warn(
        SUBJECT,
        `${writing.id} at ${origin} took over ${DEADLINE / 1000} s; summaries then do without it. Try a smaller or a running one.`,
      );
    return describeFailure(error, `${writing.id} at ${origin}`);
  }
}

function describeFailure(error: unknown, model: string): Finding {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  // The client's error for a server that it could not reach has the field, and nothing in it.
  if (status === undefined)
    return fail(SUBJECT, `${model} could not be reached. Check OPENAI_BASE_URL, and the server.`);
  if (typeof status !== 'number')
    return warn(
      SUBJECT,
      `${model} answers, but does not write as asked; summaries then do without it. Try another OPENAI_MODEL.`,
    );
  if (status === 401 || status === 403)
    return fail(SUBJECT, `${model} refuses the key. Check OPENAI_API_KEY.`);
  if (status === 429)
    return warn(SUBJECT, `${model} was asked too often, or its quota is used up.`);
  if (status >= 500) return warn(SUBJECT, `${model} answers ${status}. Try again later.`);
  return fail(SUBJECT, `${model} answers ${status}. Check OPENAI_MODEL and OPENAI_BASE_URL.`);
}
