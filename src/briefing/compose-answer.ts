import type { Article } from '../core/article.ts';
import type { ActionRef, Block, Reply, Span, Text, Words } from '../core/reply.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { say } from '../words/say.ts';
import type { AnswerSentence } from './answer/quotes.ts';
import { shownSource, titleOf } from './compose.ts';
import { markOf } from './compose-mark.ts';
import type { WrittenAnswer } from './written-answers.ts';

/** What an answer shows, beside what the articles say. */
export interface AnswerLook {
  readonly question: string;
  readonly ask: ActionRef;
  /** What the button to ask on carries; the mark of the delivery that brings the answer. */
  readonly key: string;
  /** How to ask on, for the foot of it; null where nothing goes on from it. */
  readonly hint: Words | null;
  /** ISO 639-1 of the bot's own words; null = English. */
  readonly language: string | null;
}

/** Quotations of an answer at most, and articles that are offered where none answers. */
const MOST_QUOTED = 3;
/** A sentence that fits so much worse than the best one, as a share of that, adds nothing. */
const WORTH_QUOTING = 0.75;
/** UTF-16 units of a quotation. */
const LONGEST_QUOTE = 500;

/**
 * An answer as people read it: the question, what the articles say to it with numbers, and the
 * articles by these numbers. It is one message, with fewer quotations where they would not fit.
 *
 * @param fits whether a reply is one message
 */
export function composeAnswer(
  answer: WrittenAnswer,
  look: AnswerLook,
  fits: (reply: Reply) => boolean,
): Reply {
  if (!answer.answered) return around(look, nothingSaid(answer.sentences));
  if (answer.written !== null) {
    const reply = around(look, written(answer));
    if (fits(reply)) return reply;
  }
  const best = answer.sentences[0]?.score ?? 0;
  const worth = answer.sentences
    .filter(({ score }) => score >= best * WORTH_QUOTING)
    .slice(0, MOST_QUOTED);
  let reply = around(look, quoted(worth, answer));
  while (!fits(reply) && worth.length > 1) {
    worth.pop();
    reply = around(look, quoted(worth, answer));
  }
  return reply;
}

/** The question above, what leads on below. */
const around = (
  { question, ask, key, hint, language }: AnswerLook,
  blocks: readonly Block[],
): Reply => ({
  ...(language === null ? {} : { language }),
  blocks: [
    { kind: 'quote', text: { italic: question } },
    ...blocks,
    ...(hint === null
      ? []
      : ([
          { kind: 'note', text: hint },
          { kind: 'buttons', buttons: [{ label: say('article.ask'), action: ask, key }] },
        ] as const)),
  ],
});

function nothingSaid(nearest: WrittenAnswer['sentences']): Block[] {
  const articles = distinct(nearest).slice(0, MOST_QUOTED);
  return [
    { kind: 'paragraph', text: say('ask.not-said') },
    ...(articles.length === 0
      ? [{ kind: 'note', text: say('ask.none-near') } as const]
      : ([
          { kind: 'note', text: say('ask.nearest') },
          { kind: 'bullets', items: articles.map(reference) },
        ] as const)),
  ];
}

function quoted(sentences: WrittenAnswer['sentences'], { fallback }: WrittenAnswer): Block[] {
  const articles = distinct(sentences);
  return [
    ...sentences.map((sentence): Block => {
      const { article, passage } = sentence;
      const text = plainLine(article.text.slice(passage.start, passage.end));
      const number = articles.indexOf(article) + 1;
      return {
        kind: 'paragraph',
        text: say('ask.quote', { quote: shorten(text, LONGEST_QUOTE), number }),
      };
    }),
    listed(articles),
    ...(fallback === null
      ? [{ kind: 'note', text: say('ask.quoted') } as const]
      : markOf([{ writtenBy: null, fallback }])),
  ];
}

function written({ written, sentences, writtenBy }: WrittenAnswer): Block[] {
  const told = (written ?? []).map(({ text, quotes }) => ({
    text,
    articles: distinct(quotes.flatMap((place) => sentences[place] ?? [])),
  }));
  const articles = [...new Set(told.flatMap((sentence) => sentence.articles))];
  const text = told.map((sentence) => {
    const numbers = sentence.articles.map((article) => `[${articles.indexOf(article) + 1}]`);
    return [sentence.text, ...numbers].join(' ');
  });
  return [
    { kind: 'paragraph', text: text.join(' ') },
    listed(articles),
    ...markOf([{ writtenBy, fallback: null }]),
  ];
}

const distinct = (sentences: readonly AnswerSentence<Article>[]): Article[] => [
  ...new Map(sentences.map(({ article }) => [article.id, article])).values(),
];

const listed = (articles: readonly Article[]): Block => ({
  kind: 'bullets',
  items: articles.map((article, index): Text => [`[${index + 1}] `, ...reference(article)]),
});

/** The title as a link, its paper and its date. */
function reference(article: Article): readonly Span[] {
  const { source, publishedAt } = article;
  return [
    titleOf(article),
    ' — ',
    shownSource(source),
    ', ',
    publishedAt === null ? say('article.date-unknown') : { time: publishedAt, as: 'date' },
  ];
}

/** The articles that an answer cites, or offers where none answers. */
export const citedBy = ({ sentences }: WrittenAnswer): number[] =>
  distinct(sentences)
    .slice(0, MOST_QUOTED)
    .map(({ id }) => id);
