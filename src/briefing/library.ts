import { type Article, stands } from '../core/article.ts';
import type { Words } from '../core/reply.ts';
import type { Scope } from '../core/scope.ts';
import type { SearchQuery } from '../core/search.ts';
import type { Store } from '../core/store.ts';
import { refusal } from '../words/say.ts';
import { shownTitle } from './compose.ts';
import { type HighlightSpan, highlight } from './highlight.ts';
import { parseQuery } from './parse-query.ts';

/** Looking up stored articles, within what a Scope may see. */
export interface Library {
  /** @param page counts from 0; past the last one it is the last one. */
  search(typed: string, scope: Scope, page: number): Promise<FoundPage>;
  /** Null where there is none, the scope may not see it, or the id is no whole number. */
  article(id: number, scope: Scope): Promise<Article | null>;
  /** Articles whose titles fit what was typed so far; the latest where nothing was. */
  suggest(typed: string, scope: Scope): Promise<readonly Suggested[]>;
  /**
   * The article meant by a suggestion's value, or by words typed instead of choosing one.
   * @throws UserError where there is none.
   */
  pick(value: string, scope: Scope): Promise<Article>;
  /** Other articles about much the same, the closest first. */
  related(article: Article, scope: Scope): Promise<readonly Article[]>;
}

/** An article as a suggestion; `value` stands for it until the person sends the command. */
export interface Suggested {
  readonly name: Words;
  readonly value: string;
}

/** A page of articles found. */
export interface FoundPage {
  readonly typed: string;
  readonly items: readonly {
    readonly article: Article;
    readonly passage: readonly HighlightSpan[];
  }[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** False where the articles have only some of the words. */
  readonly allWords: boolean;
}

/** Begins the value of a suggestion, so that a typed number is still words. */
const CHOSEN = 'id:';
const PAGE_SIZE = 5;
/** UTF-16 units: about two lines on a phone. */
const PASSAGE = 180;
/** Discord shows 25 suggestions at most. */
const SUGGESTIONS = 25;
const MOST_RELATED = 3;
/**
 * An article scores best against its own title; another one is related from this share of that
 * score on, which asks for more than one common word to be shared.
 */
const RELATED_SHARE = 0.4;

/** @param store where the articles are. */
export function createLibrary(store: Pick<Store, 'articles' | 'search'>): Library {
  const article: Library['article'] = async (id, scope) =>
    Number.isSafeInteger(id) ? store.articles.get(id, scope) : null;

  return {
    async search(typed, scope, page) {
      const query = parseQuery(typed);
      const find = (index: number) =>
        store.search.search(query, scope, { offset: index * PAGE_SIZE, limit: PAGE_SIZE });
      let index = Math.max(0, page);
      let result = await find(index);
      if (result.hits.length === 0 && result.total > 0) {
        index = Math.ceil(result.total / PAGE_SIZE) - 1;
        result = await find(index);
      }
      const articles = await store.articles.getMany(
        result.hits.map((hit) => hit.id),
        scope,
      );
      return {
        typed,
        items: articles.map((article) => ({
          article,
          passage: highlight(article.text, query, article.language, PASSAGE),
        })),
        total: result.total,
        page: index,
        pages: Math.ceil(result.total / PAGE_SIZE),
        allWords: result.allWords,
      };
    },

    article,

    async suggest(typed, scope) {
      const found =
        typed.trim() === ''
          ? await store.articles.latest(scope, SUGGESTIONS)
          : await store.search.suggest(typed, scope, SUGGESTIONS);
      return found.map(({ id, title }) => ({ name: shownTitle(title), value: `${CHOSEN}${id}` }));
    },

    async pick(value, scope) {
      const id = value.startsWith(CHOSEN)
        ? Number(value.slice(CHOSEN.length))
        : (await store.search.search(parseQuery(value), scope, { offset: 0, limit: 1 })).hits[0]
            ?.id;
      const meant = id === undefined ? null : await article(id, scope);
      if (meant === null) throw refusal('article.not-found');
      return meant;
    },

    async related(article, scope) {
      const query: SearchQuery = { words: article.title.split(/\s+/), phrases: [], excluded: [] };
      const { hits } = await store.search.search(query, scope, { offset: 0, limit: 10 });
      const own = hits.find((hit) => hit.id === article.id)?.score;
      if (own === undefined) return [];
      const close = hits.filter((hit) => hit.id !== article.id && hit.score >= own * RELATED_SHARE);
      const ids = close.slice(0, MOST_RELATED).map((hit) => hit.id);
      return (await store.articles.getMany(ids, scope)).filter(stands);
    },
  };
}
