import { randomBytes } from 'node:crypto';
import { bestEffortCache } from './briefing/best-effort-cache.ts';
import { createSummaries, type Summaries } from './briefing/summaries.ts';
import { createVoices, type Voices } from './briefing/voices.ts';
import { createWriter, type KeptDraft, type Writer } from './briefing/writing/writer.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Summary } from './core/language-model.ts';
import type { Logger } from './core/logger.ts';
import { type Meter, noMeter } from './core/meter.ts';
import type { Store } from './core/store.ts';
import { createBudget } from './llm/budget.ts';
import { openModels } from './llm/open-models.ts';

/** All that makes short text, and how readers are spoken to. */
export interface Writing {
  readonly summaries: Summaries;
  readonly voices: Voices;
  /** Null where the operator has no model that writes. */
  readonly writer: Writer | null;
}

interface Surroundings {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter?: Meter;
}

/** Opens the models that are set, within the month's caps. */
export async function openWriting(
  { openai, caps, prices, secondOpinion }: Config,
  { store, clock, log, meter = noMeter }: Surroundings,
): Promise<Writing> {
  const price = prices.get(openai?.model ?? '') ?? null;
  const budget = createBudget(store.spend, caps, price, clock);
  const { extractive, writing } = await openModels(openai, budget);
  const writer =
    writing === null
      ? null
      : createWriter({
          model: writing,
          cache: bestEffortCache<KeptDraft>(store.cache('written'), log),
          spend: store.spend,
          clock,
          log,
          meter,
          boundary: unguessable,
          secondOpinion,
        });
  const quoted = bestEffortCache<Summary>(store.cache('summaries'), log);
  return {
    summaries: createSummaries(extractive, writer, quoted),
    voices: createVoices(store, caps, writer !== null, clock),
    writer,
  };
}

/** A word of 24 letters and digits. */
export const unguessable = (): string => randomBytes(12).toString('hex');
