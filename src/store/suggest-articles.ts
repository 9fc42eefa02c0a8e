import type { Scope } from '../core/scope.ts';
import { fold } from '../text/stems.ts';
import { words } from '../text/words.ts';
import type { SearchTables } from './search-tables.ts';

/** Titles looked at, the last stored first; the newest of them are shown. */
const TITLES_LOOKED_AT = 100;

/** Titles that have all the typed words, the last perhaps unfinished; the newest first. */
export async function suggestArticles(
  tables: SearchTables,
  asked: { readonly typed: string; readonly scope: Scope; readonly limit: number },
): Promise<{ id: number; title: string }[]> {
  const typed = words(asked.typed, null).map((word) => fold(word.text));
  const beginning = tables.expressions.titleBeginning(typed.filter((word) => word !== ''));
  if (beginning === null && asked.typed.trim() !== '') return [];
  const { scope, limit } = asked;
  const found = await tables.titles(beginning, { scope }, TITLES_LOOKED_AT);
  const newest = found
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || b.id - a.id)
    .slice(0, limit);
  const titles = await tables.titlesOf(newest.map(({ id }) => id));
  return newest.map(({ id }) => ({ id, title: titles.get(id) ?? '' }));
}
