import type { DatabaseSync } from 'node:sqlite';

/** What SQLite's search has that no article has, or the other way round; empty where all is well. */
export function indexFaults(database: DatabaseSync): string[] {
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  const articles = one('select count(*) from articles');
  const faults = ['search_terms', 'search_titles', 'search_documents'].flatMap((table) => {
    const rows = table === 'search_documents' ? 'id' : 'rowid';
    const missing = one(
      `select count(*) from articles where id not in (select ${rows} from ${table})`,
    );
    const there = one(`select count(*) from ${table}`);
    return missing === 0 && there === articles ? [] : [`${table}: ${there}, ${missing} missing`];
  });
  for (const index of ['search_terms', 'search_titles']) {
    try {
      database.exec(`insert into ${index} (${index}) values ('integrity-check')`);
    } catch (error) {
      faults.push(`${index}: ${error}`);
    }
  }
  const total = database.prepare('select articles, terms from search_totals').get();
  const terms = one('select coalesce(sum(length(terms) / 4 - 1), 0) from search_documents');
  if (total?.articles !== articles) faults.push(`total of articles: ${total?.articles}`);
  if (total?.terms !== terms) faults.push(`total of terms: ${total?.terms} for ${terms}`);
  return faults;
}
