import { createHash } from 'node:crypto';
import type { Cache } from '../../core/cache.ts';
import type { Clock } from '../../core/clock.ts';
import type { Fallback } from '../../core/language-model.ts';
import type { Logger } from '../../core/logger.ts';
import type { Meter } from '../../core/meter.ts';
import type { Scope } from '../../core/scope.ts';
import { monthOf, type SpendStore } from '../../core/spend.ts';
import { CapReached, type TextModel, UnfitAnswer } from '../../core/text-model.ts';
import { opinionPrompt, PROMPT_VERSION, type WritingTask, writingPrompt } from '../prompts.ts';
import { type DraftSentence, draftShape, opinionShape } from './draft.ts';
import { whatHolds } from './hold.ts';

/** What came of a task: sentences that hold, or why the articles are to be quoted instead. */
export type Written =
  | { readonly sentences: readonly DraftSentence[]; readonly fallback: null }
  | { readonly sentences: null; readonly fallback: Fallback };

/** Has a model write, and lets through what holds. */
export interface Writer {
  readonly model: string;
  /** @param payer whose tokens it takes, where nobody had the same written before */
  write(task: WritingTask, payer: Scope): Promise<Written>;
}

/** What is kept of a task: sentences that held, of how many that were written; none where too few did. */
export interface KeptDraft {
  readonly sentences: readonly DraftSentence[];
  readonly written: number;
  readonly tokens: number;
}

type Made = Written & { readonly tokens: number };

interface Surroundings {
  readonly model: TextModel;
  readonly cache: Cache<KeptDraft>;
  readonly spend: Pick<SpendStore, 'save'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter: Meter;
  /** A word that nobody can guess, another each time. */
  readonly boundary: () => string;
  /** Whether a second look of the model, at its cost, has to agree. */
  readonly secondOpinion: boolean;
}

/** Milliseconds for all calls of a task: somebody is waiting, and quoting takes no time. */
const DEADLINE = 8000;
/** Milliseconds for which a finished draft is kept, and that nothing held. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
const KEPT_UNFIT = 60 * 60 * 1000;
/** A model that failed so often in a row is left alone so long, milliseconds: many wait behind each other. */
const FAILURES = 3;
const REST = 60 * 1000;
/** Tokens of an answer: some words before the sentences, and a sentence in any script. */
const TOKENS = { first: 300, sentence: 150 };

export function createWriter(surroundings: Surroundings): Writer {
  const { model, cache, spend, clock, log, boundary, secondOpinion } = surroundings;
  const underWay = new Map<string, Promise<Made>>();
  const count = surroundings.meter.count(
    'courant_model_tasks_total',
    'What language models were to write, and what came of it.',
    ['result'],
  );
  let failures = 0;
  let restsUntil = 0;

  const saved = async (payer: Scope, tokens: number) => {
    if (tokens > 0) await spend.save(payer, monthOf(clock.now()), tokens);
  };

  async function make(key: string, task: WritingTask, payer: Scope): Promise<Made> {
    const kept = await cache.get(key);
    if (kept !== undefined) {
      const again = judged(whatHolds(kept.sentences, task), kept.written);
      if (again.fallback === null) await saved(payer, kept.tokens);
      // What held once and does no more is written anew.
      if (again.fallback === null || kept.sentences.length === 0)
        return { ...again, tokens: kept.tokens };
    }
    const rest = restsUntil - clock.now();
    // More is left only where the clock was set back.
    if (rest > 0 && rest <= REST) return { sentences: null, fallback: 'down', tokens: 0 };
    const deadline = new AbortController();
    const cancel = clock.after(DEADLINE, () => deadline.abort(new Error('no answer in time')));
    try {
      const { sentences, written, tokens } = await draft(task, payer, deadline.signal);
      failures = 0;
      const held = judged(sentences, written);
      await cache.set(
        key,
        { sentences: held.sentences ?? [], written, tokens },
        held.fallback === null ? KEPT : KEPT_UNFIT,
      );
      return { ...held, tokens };
    } catch (error) {
      const fallback = reasonOf(error, deadline.signal);
      noteFailure(fallback);
      log.warn({ err: error }, `${model.id} wrote nothing (${fallback}); the articles are quoted`);
      if (fallback === 'unfit')
        await cache.set(key, { sentences: [], written: 1, tokens: 0 }, KEPT_UNFIT);
      return { sentences: null, fallback, tokens: 0 };
    } finally {
      cancel();
    }
  }

  function noteFailure(fallback: Fallback): void {
    if (fallback !== 'late' && fallback !== 'down') return;
    failures += 1;
    if (failures >= FAILURES) restsUntil = clock.now() + REST;
  }

  /** The sentences that hold, of how many. */
  async function draft(task: WritingTask, payer: Scope, signal: AbortSignal) {
    const { value, tokens } = await model.complete({
      ...writingPrompt(task, boundary()),
      answer: draftShape(task),
      maxTokens: TOKENS.first + TOKENS.sentence * task.sentences,
      payer,
      signal,
    });
    const sentences = whatHolds(value, task);
    const written = value.length;
    if (!secondOpinion || sentences.length === 0) return { sentences, written, tokens };
    const opinion = await model.complete({
      ...opinionPrompt(task.passages, sentences, boundary()),
      answer: opinionShape,
      maxTokens: TOKENS.first,
      payer,
      signal,
    });
    return {
      sentences: sentences.filter((_, index) => !opinion.value.has(index + 1)),
      written,
      tokens: tokens + opinion.tokens,
    };
  }

  return {
    model: model.id,
    async write(task, payer) {
      const key = keyOf(model.id, secondOpinion, task);
      for (;;) {
        const other = underWay.get(key);
        if (other === undefined) break;
        const done = await other;
        // The tokens that another place is out of may not be out here.
        if (done.fallback === 'spent') continue;
        if (done.fallback === null) await saved(payer, done.tokens);
        return done;
      }
      const made = make(key, task, payer).finally(() => underWay.delete(key));
      underWay.set(key, made);
      count({ result: (await made).fallback ?? 'written' });
      return made;
    },
  };
}

function keyOf(model: string, secondOpinion: boolean, task: WritingTask): string {
  return createHash('sha256')
    .update(JSON.stringify([PROMPT_VERSION, model, secondOpinion, task]))
    .digest('base64url');
}

function reasonOf(error: unknown, deadline: AbortSignal): Fallback {
  if (deadline.aborted) return 'late';
  if (error instanceof CapReached) return 'spent';
  return error instanceof UnfitAnswer ? 'unfit' : 'down';
}

/** Of what was written, half has to hold: a model that makes up more than that knows too little of it. */
function judged(sentences: readonly DraftSentence[], written: number): Written {
  if (written === 0) return { sentences: null, fallback: 'nothing' };
  return sentences.length === 0 || sentences.length * 2 < written
    ? { sentences: null, fallback: 'unfit' }
    : { sentences, fallback: null };
}
