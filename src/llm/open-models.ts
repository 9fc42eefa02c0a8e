import type { LanguageModel } from '../core/language-model.ts';
import { createExtractiveModel } from './extractive.ts';

interface ServerConfig {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
}

/**
 * The models to ask, the best first; the last one needs no network and always answers.
 *
 * @param server none = no language model's server is to be used.
 */
export async function openModels(
  server: ServerConfig | null,
): Promise<readonly [LanguageModel, ...LanguageModel[]]> {
  const extractive = createExtractiveModel();
  if (server === null) return [extractive];
  // The client takes memory and time to load, and most bots start without it.
  const { createOpenAiModel } = await import('./openai.ts');
  return [createOpenAiModel(server), extractive];
}
