import { setImmediate } from 'node:timers/promises';
import type { Article } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Store } from '../core/store.ts';
import { root } from '../text/roots.ts';
import { stem } from '../text/stems.ts';
import { type Answer, answerMeant } from './answer/answer-meant.ts';
import { type MeantQuestion, readInConversation } from './answer/conversation-question.ts';
import type { Candidate } from './answer/match.ts';
import { LONGEST_READ, readArticle } from './answer/read-article.ts';

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
    const articles = await store.articles.getMany(ids.slice(0, MOST_ARTICLES), scope);
    return read(
      articles.map((article) => ({ article, score: SUBJECT })),
      language,
      signal,
    );
  }

  async function find(meant: MeantQuestion, { scope, days }: AnswerRequest) {
    const words = searched(meant);
    // Without words, search would give whatever is newest.
    if (words.length === 0) return [];
    const after = days === undefined ? {} : { after: clock.now() - days * DAY };
    const query = { words, phrases: [], excluded: [], ...after };
    const { hits } = await store.search.search(query, scope, { offset: 0, limit: MOST_ARTICLES });
    const ids = hits.map(({ id }) => id);
    const best = hits[0]?.score || 1;
    const scores = new Map(hits.map(({ id, score }) => [id, score / best]));
    const articles = await store.articles.getMany(ids, scope);
    return articles.map((article) => ({ article, score: scores.get(article.id) ?? 0 }));
  }

  return {
    async answer(request) {
      const { questions = [], articles = [] } = request.context ?? {};
      const meant = readInConversation(request.question, questions);
      const { language } = meant.question;
      const about = await subject(articles, request, language);
      const told = answerMeant(meant, about);
      if (told.answered) return told;
      const known = new Set(about.map((candidate) => candidate.read.article.id));
      const others = await find(meant, request);
      const fresh = await read(
        others.filter(({ article }) => !known.has(article.id)),
        language,
        request.signal,
      );
      return answerMeant(meant, [...about, ...fresh]);
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

/** Reads articles one in a turn of the event loop, as each may take some milliseconds. */
async function read(
  articles: readonly { readonly article: Article; readonly score: number }[],
  language: string | null,
  signal: AbortSignal | undefined,
): Promise<Candidate<Article>[]> {
  const candidates: Candidate<Article>[] = [];
  let room = MOST_TEXT;
  for (const { article, score } of articles) {
    if (room <= 0) break;
    room -= Math.min(article.text.length, LONGEST_READ);
    candidates.push({ read: readArticle(article, language), score });
    await setImmediate();
    signal?.throwIfAborted();
  }
  return candidates;
}
