import { setImmediate } from 'node:timers/promises';
import { type Article, stands } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Store } from '../core/store.ts';
import { root } from '../text/roots.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { answerInStory } from './answer/answer-in-story.ts';
import { answerMeant } from './answer/answer-meant.ts';
import { type MeantQuestion, readInConversation } from './answer/conversation-question.ts';
import type { Candidate } from './answer/match.ts';
import type { Answer } from './answer/quotes.ts';
import {
  type KnownTerms,
  LONGEST_READ,
  type ReadArticle,
  readArticle,
  termOf,
} from './answer/read-article.ts';

/** Answers questions by quoting stored articles, within what a Scope may see. */
export interface Answers {
  answer(request: AnswerRequest): Promise<Answer<Article>>;
}

/** What is asked, by whom, and after what. */
export interface AnswerRequest {
  readonly question: string;
  readonly scope: Scope;
  /** Only articles published within so many days; none = all of them. */
  readonly days?: number;
  readonly context?: Conversation;
  /** Ends the work early; the answer then rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** What a question is asked in. */
export interface Conversation {
  /** The questions before it, oldest first. */
  readonly questions: readonly string[];
  /** Ids of the articles that it is about: they are asked first, the library where they do not say. */
  readonly articles: readonly number[];
}

/** Articles that are looked into, and how much text they have together at most, UTF-16 units. */
const MOST_ARTICLES = 40;
const MOST_TEXT = 200_000;

/** An article that the conversation is about fits as well as the best that search finds. */
const SUBJECT = 1;

const DAY = 24 * 60 * 60 * 1000;

/** @param clock the days of a question end now. */
export function createAnswers(store: Pick<Store, 'articles' | 'search'>, clock: Clock): Answers {
  async function subject(
    ids: readonly number[],
    { scope, signal }: AnswerRequest,
    language: string | null,
  ): Promise<Candidate<Article>[]> {
    if (ids.length === 0) return [];
    const articles = (await store.articles.getMany(ids.slice(0, MOST_ARTICLES), scope)).filter(
      stands,
    );
    return read(
      articles.map((article) => ({ article, score: SUBJECT })),
      language,
      signal,
    );
  }

  async function find(words: readonly string[], { scope, days }: AnswerRequest) {
    // Without words, search would give whatever is newest.
    if (words.length === 0) return [];
    const after = days === undefined ? {} : { after: clock.now() - days * DAY };
    const query = { words, phrases: [], excluded: [], ...after };
    const { hits } = await store.search.search(query, scope, { offset: 0, limit: MOST_ARTICLES });
    const ids = hits.map(({ id }) => id);
    const best = hits[0]?.score || 1;
    const scores = new Map(hits.map(({ id, score }) => [id, score / best]));
    const articles = (await store.articles.getMany(ids, scope)).filter(stands);
    return articles.map((article) => ({ article, score: scores.get(article.id) ?? 0 }));
  }

  return {
    async answer(request) {
      const { questions = [], articles = [] } = request.context ?? {};
      const meant = readInConversation(request.question, questions);
      const { language } = meant.question;
      const about = await subject(articles, request, language);
      const told = answerInStory(meant, about);
      if (told.answered) return told;
      const known = new Set(about.map((candidate) => candidate.read.article.id));
      const titles = about.map(titleWords);
      const others = await find(
        [...searched(meant), ...titles.flat().slice(0, MOST_TITLE_WORDS)],
        request,
      );
      const fresh = await read(
        others.filter(({ article }) => !known.has(article.id)),
        language,
        request.signal,
      );
      if (about.length === 0) return answerMeant(meant, fresh);
      const story = [...about, ...fresh.filter(({ read }) => tellsOf(read, titles))];
      const elsewhere = story.length > about.length ? answerInStory(meant, story) : told;
      if (elsewhere.answered || !meant.question.alone) return elsewhere;
      const alone = { question: meant.question, before: [], previous: null };
      const any = answerMeant(alone, [...about, ...fresh], true);
      return any.answered ? any : elsewhere;
    },
  };
}

/** The words that articles are searched for: search knows the stems of forms, but "win" for "won" not. */
function searched({ question, before }: MeantQuestion): string[] {
  const { telling, language } = question;
  const odd = telling.flatMap(({ text }) => {
    const base = root(text, language);
    return base === stem(text, language) ? [] : [base];
  });
  return [...new Set([...telling.map((word) => word.text), ...odd, ...before])];
}

/** Words of titles that articles are searched by at most: the search takes as long as it has words. */
const MOST_TITLE_WORDS = 8;
/** Articles that have so much of a title tell of the same, and no fewer of its words. */
const SAME = 0.6;
const FEWEST_SAME = 3;

/** The words of a title that say what the article is about. */
const titleWords = ({ read: { article } }: Candidate<Article>): string[] =>
  words(article.title, article.language)
    .map(({ text }) => text)
    .filter((word) => !isStopWord(word, article.language));

/** Whether an article has most of the words of one of the titles. */
function tellsOf(
  { title, sentences, language }: ReadArticle,
  titles: readonly string[][],
): boolean {
  const own = new Set([...title, ...sentences.flatMap(({ terms }) => terms)]);
  return titles.some((given) => {
    const shared = given.filter((word) => own.has(termOf(word, language))).length;
    return shared >= FEWEST_SAME && shared >= SAME * given.length;
  });
}

/** Reads articles one in a turn of the event loop, as each may take some milliseconds. */
async function read(
  articles: readonly { readonly article: Article; readonly score: number }[],
  language: string | null,
  signal: AbortSignal | undefined,
): Promise<Candidate<Article>[]> {
  const candidates: Candidate<Article>[] = [];
  let room = MOST_TEXT;
  const terms: KnownTerms = new Map();
  for (const { article, score } of articles) {
    if (room <= 0) break;
    room -= Math.min(article.text.length, LONGEST_READ);
    candidates.push({ read: readArticle(article, language, terms), score });
    await setImmediate();
    signal?.throwIfAborted();
  }
  return candidates;
}
