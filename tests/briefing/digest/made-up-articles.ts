import type { ArrivedArticle } from '../../../src/core/article.ts';

const MORNING = Date.UTC(2026, 10, 23, 7);

/** A stored article; what does not matter to the test has a value of its own. */
export function article(given: Partial<ArrivedArticle> & { readonly id: number }): ArrivedArticle {
  return {
    title: `Title ${given.id}`,
    text: `Text ${given.id}.`,
    byline: null,
    source: 'The Courier',
    language: 'en',
    url: `https://courier.example/${given.id}`,
    image: null,
    publishedAt: MORNING,
    storedAt: MORNING,
    fingerprint: String(given.id),
    story: null,
    withdrawnAt: null,
    arrival: given.id,
    background: false,
    ...given,
  };
}
