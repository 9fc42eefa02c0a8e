import { createSummaries, type Summaries } from '../briefing/summaries.ts';
import type { Voice } from '../briefing/voices.ts';
import { createWriter, type Writer } from '../briefing/writing/writer.ts';
import type { Config } from '../config.ts';
import type { Cache } from '../core/cache.ts';
import { systemClock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import { noMeter } from '../core/meter.ts';
import { unlimited } from '../llm/budget.ts';
import { openModels } from '../llm/open-models.ts';
import { unguessable } from '../open-writing.ts';

/** A stage writes in the language of its line, for nobody, and keeps no books. */
export const STAGE_VOICE: Voice = {
  payer: { kind: 'person', id: 'stage' },
  language: null,
  length: 'short',
  model: 'on',
};

/** Every line is new. */
const keepsNothing: Cache<never> = {
  get: async () => undefined,
  set: async () => true,
  delete: async () => true,
};

/** Why a line was quoted stands in it. */
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * The models of a stage.
 *
 * @param model as it was asked for: `extractive`, `openai`, or none for the one that is set
 * @throws UserError where there is no such model, or it is not set
 */
export async function openStageWriting(
  model: string | undefined,
  { openai, secondOpinion }: Config,
): Promise<{ readonly summaries: Summaries; readonly writer: Writer | null }> {
  if (model !== undefined && model !== 'extractive' && model !== 'openai')
    throw new UserError(`There is no model "${model}". Models: extractive, openai.`);
  if (model === 'openai' && openai === null)
    throw new UserError('--model openai needs OPENAI_API_KEY and OPENAI_MODEL to be set.');
  const models = await openModels(model === 'extractive' ? null : openai, unlimited);
  const writer =
    models.writing === null
      ? null
      : createWriter({
          model: models.writing,
          cache: keepsNothing,
          spend: { save: async () => {} },
          clock: systemClock,
          log: silent,
          meter: noMeter,
          boundary: unguessable,
          secondOpinion,
        });
  return { summaries: createSummaries(models.extractive, writer, keepsNothing), writer };
}
