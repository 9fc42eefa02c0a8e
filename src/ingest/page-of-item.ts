import type { PageArticle } from './read-page.ts';

/** What of an item's page goes into its article. */
export type PageOfItem = Pick<
  PageArticle,
  'title' | 'text' | 'byline' | 'publishedAt' | 'language' | 'image'
>;

/** In place of a page that cannot be read: the text that is stored, and nothing else of it. */
export const storedPage = (text: string): PageOfItem => ({
  title: null,
  text,
  byline: null,
  publishedAt: null,
  language: null,
  image: null,
});
