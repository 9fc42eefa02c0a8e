import type { Scope } from '../core/scope.ts';
import { fold } from '../text/stems.ts';
import { words } from '../text/words.ts';
import { titleBeginning } from './search-expression.ts';
import { articleFilter } from './search-filter.ts';
import type { SearchTables } from './search-tables.ts';

/** Titles looked at, the last stored first; the newest of them are shown. */
const TITLES_LOOKED_AT = 100;

/** Titles that have all the typed words, the last perhaps unfinished; the newest first. */
export function suggestArticles(
  tables: SearchTables,
  asked: { readonly typed: string; readonly scope: Scope; readonly limit: number },
): { id: number; title: string }[] {
  const typed = words(asked.typed, null).map((word) => fold(word.text));
  const beginning = titleBeginning(typed.filter((word) => word !== ''));
  if (beginning === null && asked.typed.trim() !== '') return [];
  const found = tables.titles(beginning, articleFilter(asked.scope), TITLES_LOOKED_AT);
  return found
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || b.id - a.id)
    .slice(0, asked.limit)
    .map(({ id }) => ({ id, title: tables.title(id) }));
}
