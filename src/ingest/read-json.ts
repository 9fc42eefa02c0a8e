import { UserError } from '../core/errors.ts';
import { articleFromFields, type Fields, type RawArticle } from './raw-article.ts';

/** @throws UserError where a text is not JSON, or where it has no article in it. */
export function readJson(text: string): RawArticle {
  return articleOf(parseJson(text));
}

/**
 * The articles of a file of JSON: one object, or a list of them. An item that is no article is told
 * as the error it is.
 *
 * @throws UserError where the file is not JSON.
 */
export function readJsonFile(text: string): (RawArticle | UserError)[] {
  const value = parseJson(text);
  if (!Array.isArray(value)) return [articleOf(value)];
  if (value.length === 0) throw new UserError('its list is empty');
  return value.map((item, index) => {
    try {
      return articleOf(item);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return new UserError(`item ${index + 1}: ${error.message}`);
    }
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError('it is not JSON', { cause: error });
  }
}

function articleOf(value: unknown): RawArticle {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError('it is not a JSON object with an article in it');
  }
  const fields: Fields = { ...value };
  const article = articleFromFields(fields);
  if (article.raw.trim() === '') {
    throw new UserError('it has no text: none of "text", "content", "body" and "articleBody"');
  }
  return article;
}
