import { UnfitAnswer } from '../core/text-model.ts';

/**
 * The JSON object in what a model said: models that are held to no schema think aloud before it,
 * or put it in a fence.
 *
 * @throws UnfitAnswer where there is none
 */
export function readJson(said: string): unknown {
  const thought = said.lastIndexOf('</think>');
  const answer = thought < 0 ? said : said.slice(thought);
  try {
    return JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
  } catch (error) {
    throw new UnfitAnswer('That is no JSON.', { cause: error });
  }
}
