import type { InEveryLanguage } from './languages.ts';
import { ANSWERS } from './phrases/answers.ts';
import { ARTICLES } from './phrases/articles.ts';
import { BRIEFS } from './phrases/briefs.ts';
import { CHOICES } from './phrases/choices.ts';
import { CORRECTIONS } from './phrases/corrections.ts';
import { DATABASES } from './phrases/databases.ts';
import { DELIVERIES } from './phrases/deliveries.ts';
import { DIGEST_CARE } from './phrases/digest-care.ts';
import { DIGEST_PLACES } from './phrases/digest-places.ts';
import { DIGEST_PLANS } from './phrases/digest-plans.ts';
import { DIGEST_REFUSALS } from './phrases/digest-refusals.ts';
import { DIGESTS } from './phrases/digests.ts';
import { DISCORD_REFUSALS } from './phrases/discord-refusals.ts';
import { FEEDS } from './phrases/feeds.ts';
import { FETCHES } from './phrases/fetches.ts';
import { PAGES } from './phrases/pages.ts';
import { POLLS } from './phrases/polls.ts';
import { PRIVACY } from './phrases/privacy.ts';
import { QUESTIONS } from './phrases/questions.ts';
import { SCHEDULES } from './phrases/schedules.ts';
import { SEARCHES } from './phrases/searches.ts';
import { SETTINGS } from './phrases/settings.ts';
import { SOURCE_LISTS } from './phrases/source-lists.ts';
import { SOURCES } from './phrases/sources.ts';
import { STATUS } from './phrases/status.ts';
import { SUMMARIES } from './phrases/summaries.ts';
import { WATCH_REFUSALS } from './phrases/watch-refusals.ts';
import { WATCHES } from './phrases/watches.ts';
import { WELCOME } from './phrases/welcome.ts';
import { WHY } from './phrases/why.ts';
import { WHY_ARTICLE } from './phrases/why-article.ts';

/** All that the bot says of its own, by topic. */
export const PHRASES = {
  ...ANSWERS,
  ...ARTICLES,
  ...BRIEFS,
  ...CHOICES,
  ...CORRECTIONS,
  ...DATABASES,
  ...DELIVERIES,
  ...DIGESTS,
  ...DIGEST_CARE,
  ...DIGEST_PLACES,
  ...DIGEST_PLANS,
  ...DIGEST_REFUSALS,
  ...DISCORD_REFUSALS,
  ...FEEDS,
  ...FETCHES,
  ...PAGES,
  ...POLLS,
  ...PRIVACY,
  ...QUESTIONS,
  ...SCHEDULES,
  ...SEARCHES,
  ...SETTINGS,
  ...SOURCES,
  ...SOURCE_LISTS,
  ...STATUS,
  ...SUMMARIES,
  ...WELCOME,
  ...WHY,
  ...WHY_ARTICLE,
  ...WATCHES,
  ...WATCH_REFUSALS,
} as const satisfies Readonly<Record<string, InEveryLanguage>>;

/** The name of one of the bot's phrases. */
export type Phrase = keyof typeof PHRASES;
