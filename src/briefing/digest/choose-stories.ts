import type { Article } from '../../core/article.ts';
import type { ArrivalWindow, DigestPlan } from '../../core/digest.ts';
import type { SummarySentence } from '../../core/language-model.ts';
import type { Said } from '../../core/reply.ts';
import { say } from '../../words/say.ts';
import { type Candidate, sourcesOf } from './candidate.ts';
import { whatIsNewAfter } from './what-is-new.ts';

/** A story as a digest tells it. */
export interface ChosenStory {
  /** The one that speaks for it. */
  readonly lead: Article;
  /** All of it that the scope sees, the lead first. */
  readonly articles: readonly Article[];
  /** Sources of what is in the window, newest first. */
  readonly sources: readonly string[];
  readonly topic: string | null;
  /** What has changed since the channel was told of it; null for a story that is new there. */
  readonly update: readonly SummarySentence[] | null;
  /** Why it was chosen, in a sentence. */
  readonly reason: Said;
}

/** Sentences that say what has changed. */
const CHANGES = 2;
/** The newest articles of a chosen story that are weighed for which of them speaks for it. */
const WEIGHED = 12;
/** What each further story of the same paper has to be better by. */
const SAME_PAPER = 0.5;

/**
 * Chooses the stories of a digest: new ones, and those that have moved on since the channel was
 * told of them; by coverage, freshness, match with the topics and variety of sources. Each topic
 * that has any gets one before another gets its second.
 *
 * @param told ids of articles that the channel was told of
 */
export function chooseStories(
  candidates: readonly Candidate[],
  told: ReadonlySet<number>,
  window: ArrivalWindow,
  { topics, stories }: Pick<DigestPlan, 'topics' | 'stories'>,
): readonly ChosenStory[] {
  const open = candidates.flatMap((candidate) => {
    const story = tellable(candidate, told);
    return story === null ? [] : [{ ...story, score: worth(candidate, window) }];
  });
  const chosen: Tellable[] = [];
  const papers = new Map<string | null, number>();
  const takeBest = (from: readonly Tellable[]) => {
    const value = (one: Tellable) => one.score - SAME_PAPER * (papers.get(one.lead.source) ?? 0);
    const [first, ...others] = from.filter((one) => !chosen.includes(one));
    if (first === undefined || chosen.length >= stories) return;
    const best = others.reduce((a, b) => (value(b) > value(a) ? b : a), first);
    chosen.push(best);
    papers.set(best.lead.source, (papers.get(best.lead.source) ?? 0) + 1);
  };
  for (const topic of topics) takeBest(open.filter(({ candidate }) => candidate.topic === topic));
  for (let left = stories; left > 0; left -= 1) takeBest(open);
  return chosen
    .toSorted(
      (a, b) =>
        topics.indexOf(a.candidate.topic ?? '') - topics.indexOf(b.candidate.topic ?? '') ||
        b.score - a.score,
    )
    .map((one) => asChosen(one, told));
}

interface Tellable {
  readonly candidate: Candidate;
  readonly lead: Article;
  readonly update: readonly SummarySentence[] | null;
  readonly score: number;
}

/** Null for a story that the channel knows and that has not moved on. */
function tellable(candidate: Candidate, told: ReadonlySet<number>): Omit<Tellable, 'score'> | null {
  const { fresh, earlier } = candidate;
  const known = [...fresh, ...earlier].filter(({ id }) => told.has(id));
  if (known.length === 0) {
    const lead = fresh.find(({ url }) => url !== null) ?? fresh[0];
    return lead === undefined ? null : { candidate, lead, update: null };
  }
  const whatIsNew = whatIsNewAfter(known);
  for (const article of fresh) {
    if (told.has(article.id)) continue;
    const update = whatIsNew(article, CHANGES);
    if (update !== null) return { candidate, lead: article, update };
  }
  return null;
}

/** Coverage counts most: each doubling of sources is worth as much as all of freshness. */
function worth({ fresh, match }: Candidate, window: ArrivalWindow): number {
  const [newest] = fresh;
  const at = newest?.publishedAt ?? newest?.storedAt ?? window.since;
  const span = Math.max(1, window.until - window.since);
  const freshness = Math.min(1, Math.max(0, (at - window.since) / span));
  const coverage = Math.log2(1 + sourcesOf(fresh).length) + 0.3 * Math.log2(1 + fresh.length);
  return coverage + freshness + match;
}

function asChosen(story: Tellable, told: ReadonlySet<number>): ChosenStory {
  const { candidate, lead, update } = spokenFor(story, told);
  const { fresh, earlier, topic } = candidate;
  const sources = sourcesOf([lead, ...fresh]);
  return {
    lead,
    articles: [lead, ...[...fresh, ...earlier].filter(({ id }) => id !== lead.id)],
    sources,
    topic,
    update,
    reason: reasonOf(update === null ? 'choice.new' : 'choice.moved-on', sources, fresh, topic),
  };
}

/**
 * The same with the first report of what has happened last: later ones tell it again, or are about
 * how it came and what it is like.
 */
function spokenFor(story: Tellable, told: ReadonlySet<number>): Tellable {
  const { fresh, earlier } = story.candidate;
  const known = [...fresh, ...earlier].filter(({ id }) => told.has(id));
  const linked = fresh.filter(({ id, url }) => url !== null && !told.has(id)).slice(0, WEIGHED);
  const lead = linked.find((article, place) => {
    const before = [...known, ...linked.slice(place + 1)];
    return before.length === 0 || whatIsNewAfter(before)(article, CHANGES) !== null;
  });
  if (lead === undefined || story.update === null) return { ...story, lead: lead ?? story.lead };
  const update = whatIsNewAfter(known)(lead, CHANGES);
  return update === null ? story : { ...story, lead, update };
}

function reasonOf(
  how: 'choice.new' | 'choice.moved-on',
  { length: sources }: readonly string[],
  { length: articles }: Candidate['fresh'],
  topic: string | null,
): Said {
  const clauses = {
    how: say(how),
    coverage:
      sources > 1
        ? say('choice.sources', { sources, articles })
        : say('choice.one-source', { articles }),
  };
  return topic === null
    ? say('choice.because', clauses)
    : say('choice.because-about', { ...clauses, topic });
}
