import type { LanguageModel } from '../core/language-model.ts';
import type { TextModel } from '../core/text-model.ts';
import type { Budget } from './budget.ts';
import { createExtractiveModel } from './extractive.ts';

interface ServerConfig {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
}

/** The model that needs no network and always answers, and the one that writes, where there is one. */
export interface Models {
  readonly extractive: LanguageModel;
  readonly writing: TextModel | null;
}

/** @param server none = no language model's server is to be used. */
export async function openModels(server: ServerConfig | null, budget: Budget): Promise<Models> {
  const extractive = createExtractiveModel();
  if (server === null) return { extractive, writing: null };
  // The client takes memory and time to load, and most bots start without it.
  const { createModelServer } = await import('./openai.ts');
  return { extractive, writing: createModelServer(server, budget) };
}
