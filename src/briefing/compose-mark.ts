import type { Fallback } from '../core/language-model.ts';
import type { Block } from '../core/reply.ts';
import { plainLine } from '../text/plain-line.ts';

const WHY: Readonly<Record<Fallback, string>> = {
  late: 'the model gave no answer in time',
  down: 'the model gave no answer',
  spent: 'the model has no tokens left this month',
  unfit: 'what the model wrote did not hold',
  nothing: 'the model found nothing to write',
};

/** Who made a text, and why not a model where one was to. */
export interface Made {
  readonly writtenBy: string | null;
  readonly fallback: Fallback | null;
}

/** Tells readers who made what they read; nothing where the articles speak for themselves. */
export function markOf(made: readonly Made[]): Block[] {
  const model = made.find(({ writtenBy }) => writtenBy !== null)?.writtenBy ?? null;
  const fallback = made.find((one) => one.fallback !== null)?.fallback ?? null;
  const written =
    model === null ? null : `Written by ${plainLine(model)}, checked against the articles`;
  const why = fallback === null ? '' : ` from the articles; ${WHY[fallback]}.`;
  if (written === null) return fallback === null ? [] : [{ kind: 'note', text: `Quoted${why}` }];
  const rest = fallback === null ? '' : ` Some of it is quoted${why}`;
  return [{ kind: 'note', text: `${written}.${rest}` }];
}
