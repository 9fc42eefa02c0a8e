import { Sign } from '../../text/answer-signs.ts';
import type { AnswerKind } from '../../text/lexicon/question-words.ts';
import type { MatchedSentence } from './match.ts';
import type { Evidence, Share } from './score.ts';

/** Signs that a word has to have to answer, the likeliest first, and how likely it then is. */
type Signs = readonly (readonly [sign: number, worth: number])[];

const MEASURED: Signs = [
  [Sign.amount, 1],
  [Sign.duration, 0.6],
  [Sign.number, 0.5],
];

const SIGNS: Readonly<Record<AnswerKind, Signs>> = {
  person: [
    [Sign.person, 1],
    [Sign.office, 0.6],
    [Sign.name, 0.5],
  ],
  place: [
    [Sign.place, 1],
    [Sign.name, 0.4],
  ],
  time: [
    [Sign.time, 1],
    [Sign.span, 0.9],
    [Sign.duration, 0.4],
  ],
  number: [[Sign.number, 1]],
  amount: MEASURED,
  size: MEASURED,
  length: [
    [Sign.amount, 1],
    [Sign.duration, 0.5],
    [Sign.span, 0.5],
    [Sign.time, 0.4],
    [Sign.number, 0.3],
  ],
  duration: [
    [Sign.duration, 1],
    [Sign.span, 0.8],
    [Sign.time, 0.6],
    [Sign.number, 0.3],
  ],
  money: [
    [Sign.money, 1],
    [Sign.amount, 0.4],
    [Sign.number, 0.5],
  ],
  age: [
    [Sign.age, 1],
    [Sign.year, 0.6],
    [Sign.number, 0.4],
  ],
  reason: [
    [Sign.reason, 1],
    [Sign.earlier, 0.6],
  ],
  manner: [
    [Sign.earlier, 0.2],
    [Sign.reason, 0.2],
  ],
  whether: [],
  name: [
    [Sign.place, 0.7],
    [Sign.name, 1],
  ],
  any: [],
};

/** Words so far apart stand beside each other. */
const BESIDE = 3;
/** So soon after what it counts a number stands: hire 250. */
const BEHIND = 1;
/** The number of guards rose to eight. */
const LEADS = new Set(['to', 'at', 'auf', 'à', 'a']);
/** How soon a word of the question is far from what could be the answer, in words. */
const NEARNESS = 4;

/** The likeliest answer in a sentence that is not in the question itself. */
export function answerIn(
  kind: AnswerKind,
  { article, sentence, match, places, asked }: MatchedSentence,
  share: Share,
): Pick<Evidence, 'kind' | 'close' | 'beside' | 'counts'> {
  const best = { kind: 0, close: 0, beside: 0, counts: false };
  const signs = SIGNS[kind];
  if (signs.length === 0) return best;
  const { wanted } = article;
  // "How many of them were hurt?" names nothing that is counted, "how many people" hardly anything.
  const named = wanted.some(({ focus, own }) => focus && own);
  const counted = wanted.map(({ focus, own }) => focus || (own && !named));
  const focus = [...places].filter((place, index) => place >= 0 && counted[index] === true);
  sentence.signs.forEach((sign, place) => {
    if (sign === 0 || asked[place] === true) return;
    const likely = signs.find(([needed]) => (sign & needed) === needed)?.[1] ?? 0;
    // Any word has a capital where a sentence begins.
    const worth = kind === 'name' && place === 0 ? likely / 2 : likely;
    if (worth === 0) return;
    best.kind = Math.max(best.kind, worth);
    const near = share((index) => {
      const at = places[index] ?? -1;
      return at < 0 ? 0 : (match[index] ?? 0) / (1 + Math.abs(at - place) / NEARNESS);
    });
    best.close = Math.max(best.close, worth * near);
    if (focus.some((at) => Math.abs(at - place) <= BESIDE))
      best.beside = Math.max(best.beside, worth);
    const behind = LEADS.has(sentence.terms[place - 1] ?? '') ? BESIDE : BEHIND;
    if (focus.some((at) => at - place <= BESIDE && place - at <= behind)) best.counts = true;
  });
  return best;
}
