import type { Article } from '../core/article.ts';
import type { Story } from '../core/story.ts';

/**
 * The stories that articles are in; one in no story is a story of its own.
 *
 * @param articles newest first; the newest of a story speaks for it, and the stories come in the
 *   order of these.
 */
export function groupStories(articles: readonly Article[]): Story[] {
  const stories = Map.groupBy(articles, ({ story, id }) => story ?? `article ${id}`);
  return [...stories.values()].flatMap((told) => {
    const [lead] = told;
    if (lead === undefined) return [];
    const sources = told.flatMap(({ source }) => source ?? []);
    return [{ lead, articles: told, sources: [...new Set(sources)] }];
  });
}
