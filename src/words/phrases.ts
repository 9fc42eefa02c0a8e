import type { InEveryLanguage } from './languages.ts';
import { ANSWERS } from './phrases/answers.ts';
import { ARTICLES } from './phrases/articles.ts';
import { BRIEFS } from './phrases/briefs.ts';
import { DIGESTS } from './phrases/digests.ts';

/** All that the bot says of its own, by topic. */
export const PHRASES = {
  ...ANSWERS,
  ...ARTICLES,
  ...BRIEFS,
  ...DIGESTS,
} as const satisfies Readonly<Record<string, InEveryLanguage>>;

/** The name of one of the bot's phrases. */
export type Phrase = keyof typeof PHRASES;
