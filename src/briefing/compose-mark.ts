import type { Fallback } from '../core/language-model.ts';
import type { Block, Text } from '../core/reply.ts';
import { plainLine } from '../text/plain-line.ts';
import type { Phrase } from '../words/phrases.ts';
import { say } from '../words/say.ts';

const WHY: Readonly<Record<Fallback, Phrase>> = {
  late: 'mark.why-late',
  down: 'mark.why-down',
  spent: 'mark.why-spent',
  unfit: 'mark.why-unfit',
  nothing: 'mark.why-nothing',
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
  if (model === null)
    return fallback === null ? [] : [note(say('mark.quoted', { why: say(WHY[fallback]) }))];
  const written = { model: plainLine(model) };
  return [
    note(
      fallback === null
        ? say('mark.written', written)
        : say('mark.written-in-part', { ...written, why: say(WHY[fallback]) }),
    ),
  ];
}

const note = (text: Text): Block => ({ kind: 'note', text });
