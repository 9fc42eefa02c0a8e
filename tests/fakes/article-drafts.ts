import type { ArticleDraft } from '../../src/core/article.ts';
import { terms } from '../../src/text/terms.ts';

/** A draft of an article with what matters to the test; it is the same article by title and text. */
export function draft(given: Partial<Omit<ArticleDraft, 'terms'>> = {}): ArticleDraft {
  const { title = 'Harbour crane falls', text = 'A crane fell at the harbour.' } = given;
  const { language = 'en' } = given;
  return {
    byline: null,
    source: 'The Courier',
    url: null,
    image: null,
    publishedAt: null,
    fileModifiedAt: null,
    fingerprint: `${title}\n${text}`,
    ...given,
    title,
    text,
    language,
    terms: { title: terms(title, language).join(' '), text: terms(text, language).join(' ') },
  };
}
