import type { Article } from '../core/article.ts';
import type { Story } from '../core/story.ts';
import { isStopWord } from '../text/stop-words.ts';
import { terms } from '../text/terms.ts';
import { words } from '../text/words.ts';

/** UTF-16 units of the text that are compared: what a report is about stands at its beginning. */
const COMPARED = 1200;
/** A word of the title says more of the event than one of the text. */
const TITLE_WEIGHT = 2;
/** Cosine from which two reports are of one event. */
const SAME_EVENT = 0.2;

type Vector = ReadonlyMap<string, number>;

interface Member {
  readonly article: Article;
  /** Of length 1. */
  readonly vector: Vector;
}

/** Articles of one event so far, with the sum of their vectors and its length. */
interface Group {
  readonly members: readonly [Member, ...Member[]];
  readonly sum: Vector;
  readonly length: number;
}

/**
 * Puts articles about the same event together: each joins the story whose articles are nearest to
 * it on average, by cosine over tf-idf, or begins its own.
 *
 * @param articles newest first; the stories come in the order of their newest article.
 */
export function groupStories(articles: readonly Article[]): Story[] {
  const vectors = weigh(articles.map(countTerms));
  const groups: Group[] = [];
  articles.forEach((article, index) => {
    const member = { article, vector: vectors[index] ?? new Map() };
    let nearest = groups.length;
    let best = SAME_EVENT;
    groups.forEach((group, at) => {
      const likeness = cosine(member.vector, group);
      if (likeness >= best) [nearest, best] = [at, likeness];
    });
    groups[nearest] = join(member, groups[nearest]);
  });
  return groups.map(toStory);
}

/** The article nearest to all that is told speaks for the story. */
function toStory(group: Group): Story {
  const [first, ...others] = group.members;
  const lead = others.reduce(
    (best, next) => (cosine(next.vector, group) > cosine(best.vector, group) ? next : best),
    first,
  ).article;
  const articles = group.members.map((member) => member.article);
  const sources = articles.flatMap((article) => article.source ?? []);
  return { lead, articles, sources: [...new Set(sources)] };
}

function countTerms(article: Article): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const { text: word } of words(text, article.language)) {
      if (isStopWord(word, article.language)) continue;
      for (const term of terms(word, article.language))
        counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  count(article.title, TITLE_WEIGHT);
  count(article.text.slice(0, COMPARED), 1);
  return counts;
}

function weigh(counts: readonly ReadonlyMap<string, number>[]): Vector[] {
  const documents = new Map<string, number>();
  for (const count of counts)
    for (const term of count.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return counts.map((count) => {
    const weighted = [...count].map(([term, times]) => {
      const rarity = Math.log(1 + counts.length / (documents.get(term) ?? 1));
      return [term, (1 + Math.log(times)) * rarity] as const;
    });
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([term, weight]) => [term, weight / length]));
  });
}

function cosine(unit: Vector, group: Group): number {
  let product = 0;
  for (const [term, weight] of unit) product += weight * (group.sum.get(term) ?? 0);
  return product / group.length;
}

function join(member: Member, group?: Group): Group {
  const sum = new Map(group?.sum);
  for (const [term, weight] of member.vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  let squares = 0;
  for (const weight of sum.values()) squares += weight * weight;
  const members: Group['members'] = group === undefined ? [member] : [...group.members, member];
  return { members, sum, length: Math.sqrt(squares) || 1 };
}
