import type { ArticleDraft } from '../core/article.ts';
import { terms } from '../text/terms.ts';
import type { CleanArticle } from './clean.ts';
import { fingerprint } from './fingerprint.ts';

/** A cleaned article that has a title. */
export type TitledArticle = CleanArticle & {
  readonly title: string;
  /** Address of a picture, where one is known. */
  readonly image?: string | null;
};

/**
 * What the store takes of an article.
 *
 * @param fileModifiedAt of the file it came from, epoch milliseconds.
 */
export function draftArticle(
  article: TitledArticle,
  fileModifiedAt: number | null = null,
): ArticleDraft {
  const { title, text, language } = article;
  return {
    ...article,
    image: article.image ?? null,
    fileModifiedAt,
    fingerprint: fingerprint(title, text),
    terms: {
      title: terms(title, language).join(' '),
      text: terms(text, language).join(' '),
    },
  };
}
