import type { Article } from '../core/article.ts';
import type { CitedSentence } from '../core/language-model.ts';
import type { Block, Choice, Span, Text, Words } from '../core/reply.ts';
import type { Length } from '../core/settings.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { say } from '../words/say.ts';

/** UTF-16 units: a sentence longer than this is no short answer. */
const LONGEST_SENTENCE = 500;
/** UTF-16 units: three lines on a phone. */
const LONGEST_TITLE = 200;
/** UTF-16 units: the longest name of a paper, and some. */
const LONGEST_SOURCE = 80;
/** UTF-16 units: five longer addresses would part a list in two messages; the button of the article has it. */
const LONGEST_LINK = 300;

/** A title as readers see it, never empty. */
export const shownTitle = (title: string): Words =>
  shorten(plainLine(title), LONGEST_TITLE) || say('article.untitled');

/** A source's name as readers see it, never empty. */
export const shownSource = (source: string | null): Words =>
  shorten(plainLine(source ?? ''), LONGEST_SOURCE) || say('article.unknown-source');

/** The first names of sources in a row, the others counted. */
export function shownSources(sources: readonly string[], most: number): Text {
  const named = sources.slice(0, most).map(shownSource);
  const row = inList(named);
  const others = sources.length - most;
  if (named.length === 0) return shownSource(null);
  return others > 0 ? say('article.sources-and-more', { named: row, others }) : row;
}

/** The title, as a link where the article has an address that fits in a line. */
export function titleOf({ title, url }: Pick<Article, 'title' | 'url'>): Span {
  const shown = shownTitle(title);
  return url === null || url.length > LONGEST_LINK ? { bold: shown } : { link: shown, to: url };
}

/** Texts one beside the other. */
export const inRow = (texts: readonly Text[]): Text => joined(texts, ' · ');

/** Texts as a list within a line. */
export const inList = (texts: readonly Text[]): Text => joined(texts, ', ');

const joined = (texts: readonly Text[], between: string): Text =>
  texts.flatMap((text, index) => [...(index === 0 ? [] : [between]), text].flat() as Span[]);

/** Source and date in a row; what is not known is left out or said to be unknown, never guessed. */
export function provenance(article: Pick<Article, 'source' | 'publishedAt'>): Text {
  const source = shownSource(article.source);
  const { publishedAt } = article;
  const date =
    publishedAt === null
      ? say('article.date-unknown')
      : ({ time: publishedAt, as: 'relative' } as const);
  return inRow([source, date]);
}

/** That a paper has taken its report back, and when that was seen. */
export const withdrawn = (at: number, source: string | null): Text =>
  say('correction.withdrawn', { when: { time: at, as: 'moment' }, paper: shownSource(source) });

/** The same of an article; nothing where it stands. */
export const withdrawnOf = ({
  withdrawnAt,
  source,
}: Pick<Article, 'withdrawnAt' | 'source'>): readonly Text[] =>
  withdrawnAt === null ? [] : [withdrawn(withdrawnAt, source)];

type Said = Pick<CitedSentence, 'text'>;

/** Sentences of a summary as a reader wants them. */
export const inLength = (sentences: readonly Said[], length: Length): Block =>
  length === 'bullets' ? asBullets(sentences) : asParagraph(sentences);

/** Sentences of a summary in their order, joined to one paragraph. */
export function asParagraph(sentences: readonly Said[]): {
  readonly kind: 'paragraph';
  readonly text: string;
} {
  return { kind: 'paragraph', text: sentences.map(readable).join(' ') };
}

/** Sentences of a summary, one a bullet. */
export function asBullets(sentences: readonly Said[]): Block {
  return { kind: 'bullets', items: sentences.map(readable) };
}

const readable = ({ text }: Said): string => shorten(text.replace(/\s+/g, ' '), LONGEST_SENTENCE);

/** The options of a menu that opens one of the articles. */
export function articleOptions(articles: readonly Article[]): Choice['options'] {
  return articles.map((article) => ({
    label: shownTitle(article.title),
    value: String(article.id),
    ...(article.source === null ? {} : { detail: shownSource(article.source) }),
  }));
}

/** "1 article", "2 articles"; where the plural is another, it is given. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;
