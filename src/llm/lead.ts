import type { Reading, ReadSentence } from './reading.ts';

/** Weights of the signs, and where a text is as likely to have a lead as not. */
const LEAD = { cohesion: 0.3, backward: 0.3, threshold: -0.15, softness: 0.25 };

/** How many sentences a lead is. */
const SPAN = 3;
/** Cohesion counts for no more than this, in standard deviations. */
const MOST = 2;

/** Words that point back to what was said before, so that hardly any text opens with one. */
const BACKWARD: Readonly<Record<string, string>> = {
  en: 'he she it they this that these those but and so however meanwhile also his her their its i we you then yet there mr mrs ms',
  de: 'er sie es dies diese dieser dieses aber und doch auch sein seine ihr ihre ich wir dann dabei dazu damit jedoch so',
  fr: 'il elle ils elles ce cela cette ces mais et donc cependant aussi son sa ses leur je nous puis alors',
  es: 'él ella ellos ellas esto esta este eso esa ese pero y así también su sus yo nosotros entonces además',
  it: 'lui lei loro questo questa quello quella ma e così anche suo sua io noi poi inoltre',
  pt: 'ele ela eles elas isto isso esta este essa esse mas e assim também seu sua eu nós então além',
  nl: 'hij zij ze het dit dat deze die maar en dus ook zijn haar hun ik wij we dan daarna toch',
  ru: 'он она оно они это этот эта эти но и а также его её их я мы затем однако',
};
const backwardOf = new Map(
  Object.entries(BACKWARD).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/**
 * How far a text opens with what it is about, as news does, 0–1. Told by whether its first
 * sentences are richer than the others in what comes up again, whether its sentences lead from
 * one to the next, and whether the opening points back to something before it.
 */
export function leadOf(reading: Reading, pool: readonly ReadSentence[]): number {
  const evidence =
    richness(reading, pool) +
    LEAD.cohesion * Math.max(-MOST, Math.min(MOST, cohesion(reading, pool))) -
    LEAD.backward * openingsBackward(reading, pool);
  return 1 / (1 + Math.exp(-(evidence - LEAD.threshold) / LEAD.softness));
}

/** How much the lead has of what comes up again, in standard deviations above the mean. */
function richness(reading: Reading, pool: readonly ReadSentence[]): number {
  const often = new Map<number, number>();
  for (const { terms } of pool) {
    for (const term of terms) {
      if (reading.stopWords[term] !== true) often.set(term, (often.get(term) ?? 0) + 1);
    }
  }
  const rich = pool.map(({ terms }) => {
    let sum = 0;
    for (const term of new Set(terms)) sum += Math.log(often.get(term) ?? 1);
    return sum;
  });
  const mean = average(rich);
  const deviation = Math.sqrt(average(rich.map((value) => (value - mean) ** 2)));
  return deviation === 0 ? 0 : (average(rich.slice(0, SPAN)) - mean) / deviation;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How much more neighbours share than any two sentences do, in standard deviations. */
function cohesion(reading: Reading, pool: readonly ReadSentence[]): number {
  const inSentences = new Map<number, number>();
  const sets = pool.map(
    ({ terms }) => new Set(terms.filter((term) => reading.stopWords[term] !== true)),
  );
  for (const set of sets) {
    for (const term of set) inSentences.set(term, (inSentences.get(term) ?? 0) + 1);
  }
  const neighbours = pool.length - 1;
  if (neighbours < 2) return 0;
  // By chance, a term in f of n sentences is in both of two neighbours f(f-1)/n(n-1) of the time.
  let expected = 0;
  for (const often of inSentences.values()) {
    expected += (often * (often - 1)) / (pool.length * neighbours);
  }
  let seen = 0;
  sets.forEach((set, index) => {
    const next = sets[index + 1];
    if (next !== undefined) for (const term of set) if (next.has(term)) seen += 1;
  });
  const chance = expected * neighbours;
  return chance === 0 ? 0 : (seen - chance) / Math.sqrt(chance);
}

/** How many sentences of the lead point back. */
function openingsBackward(reading: Reading, pool: readonly ReadSentence[]): number {
  const backward = backwardOf.get(reading.language ?? '');
  return pool.slice(0, SPAN).filter((sentence) => {
    const first = sentence.words[0]?.text.toLowerCase() ?? '';
    return /^["“„«‘'「]/.test(sentence.text) || backward?.has(first) === true;
  }).length;
}
