/** The languages of the articles, and null where one has none: each is found by one step into an index. */
export const STORED_LANGUAGES = `
  with recursive known (language) as (
    select min(language) from articles
    union all
    select (select min(language) from articles where language > known.language)
    from known where known.language is not null
  )
  select language from known where language is not null
  union all
  select null where exists (select 1 from articles where language is null)`;

/** A row of it. */
export interface StoredLanguage {
  readonly language: string | null;
}
