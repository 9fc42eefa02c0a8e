import { detectLanguage } from './language.ts';
import type { AnswerKind } from './lexicon/question-words.ts';
import { type QuestionLexicon, questionLexicons } from './question-words.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** Nobody asks longer; the rest of a text that is pasted in is not read. UTF-16 units, and words. */
const LONGEST = 1_000;
const MOST_WORDS = 64;

/** A question as it was read. */
export interface Question {
  /** ISO 639-1 of the language it is asked in; null where that cannot be told. */
  readonly language: string | null;
  readonly kind: AnswerKind;
  /** Whether a question word stands in it; "And in May?" has none. */
  readonly asks: boolean;
  /** What it is about: its words without those that only ask, and without stop words. */
  readonly telling: readonly Word[];
  /** Of these the ones that say little: "happen", "take place", "called". */
  readonly light: readonly Word[];
  /** Of these the ones right after "how many" or "which": what is asked for. */
  readonly focus: readonly Word[];
  /** Whether it says by itself what it is about, in a word or two. */
  readonly alone: boolean;
  /** Whether it may lean on a question before it: "And why?", "How many of them?". */
  readonly leansBack: boolean;
}

/** Where a question asks: indexes of words, the last one not included. */
interface Asking {
  /** Null for "which" and "what", where the noun after it tells. */
  readonly kind: AnswerKind | null;
  readonly from: number;
  readonly to: number;
}

/** With so many words of its own, a question says what it is about, pronoun or not. */
const SELF_CONTAINED = 4;
/** With so few, it may be about anything. */
const FEW = 2;
/** After "which" and "what", so many small words may stand before the noun: "what is the". */
const BEFORE_NOUN = 2;
/** Words that name what is asked for. */
const LONGEST_FOCUS = 3;

/** The noun that tells the kind is one of so many: "which French city". */
const NOUN_WITHIN = 2;

/** After the words for these, and after "which", stands what is asked for. */
const NAMES_NOUN: ReadonlySet<AnswerKind | null> = new Set([null, 'number', 'amount']);

/** Between what opens a question for a yes and its question word: do you know why. */
const POLITE = new Set('tell know known say said clear'.split(' '));

/** What is asked for with an adjective: how tall, how old. */
const MEASURES: ReadonlySet<AnswerKind> = new Set(['size', 'length', 'duration', 'age']);

/** Of what English puts behind an apostrophe: 's, 'll. UTF-16 units. */
const LONGEST_ENDING = 2;

/** After these a question asks what somebody does, not for the noun that follows. */
const DOES = new Set('did does do has have had can could will would'.split(' '));

/** Reads a question in any language; which words ask is known of those in question-words. */
export function readQuestion(typed: string): Question {
  const text = typed.slice(0, LONGEST);
  const typedWords = words(text, null).slice(0, MOST_WORDS);
  const lexicon = lexiconFor(typedWords.map(lowerOf));
  // French and Italian part what stands before an apostrophe.
  const all = words(text, lexicon?.language ?? null).slice(0, MOST_WORDS);
  const lower = all.map(lowerOf);
  const language = lexicon?.language ?? detectLanguage(text);
  const onward = lexicon === null ? 0 : onwardWords(lower, lexicon);
  const asking = lexicon === null ? null : askingOf(lower, onward, lexicon);
  const asks = (index: number) => asking !== null && index >= asking.from && index < asking.to;
  const measures = asking !== null && asking.kind !== null && MEASURES.has(asking.kind);
  // How deep it is tells more of the answer than how old, or how long it took.
  const sizes = asking?.kind === 'size';
  const telling = all.filter((word, index) => {
    // "How tall" may be answered by "310 metres tall".
    const adjective = measures && index > (asking?.from ?? 0);
    const kept = lexicon?.kept.has(lower[index] ?? '') === true;
    const tells = (kept || !isStopWord(word.text, language)) && !isEnding(text, word);
    return (!asks(index) || adjective) && index >= onward && tells;
  });
  const isLight = (word: Word) =>
    (asks(all.indexOf(word)) && !sizes) || lexicon?.light.has(word.text.toLowerCase()) === true;
  const focus =
    asking !== null && NAMES_NOUN.has(asking.kind) ? focusOf(all, lower, asking, language) : [];
  const pronoun = lower.some((word) => lexicon?.pronouns.has(word.replace(/'.*$/, '')) === true);
  return {
    language,
    kind: kindOf(asking, lower, telling, focus, lexicon),
    asks: asking !== null,
    telling,
    light: telling.filter(isLight),
    focus,
    alone: onward === 0 && !pronoun && telling.filter((word) => !isLight(word)).length >= FEW,
    leansBack: onward > 0 || telling.length <= FEW || (pronoun && telling.length < SELF_CONTAINED),
  };
}

const lowerOf = (word: Word) => word.text.toLowerCase().replaceAll('’', "'");

/** The language that most words of the question are common in, and that it asks in. */
function lexiconFor(lower: readonly string[]): QuestionLexicon | null {
  let best: QuestionLexicon | null = null;
  let most = 0;
  for (const lexicon of questionLexicons) {
    const common = lower.filter((word) => isStopWord(word, lexicon.language)).length;
    const asks = askingOf(lower, 0, lexicon) === null ? 0 : 2;
    if (common + asks <= most) continue;
    most = common + asks;
    best = lexicon;
  }
  return best;
}

/** How many words at its beginning carry the question on from another. */
function onwardWords(lower: readonly string[], { onward }: QuestionLexicon): number {
  const opening = onward.find((phrase) => phrase.every((word, index) => lower[index] === word));
  return opening?.length ?? 0;
}

function askingOf(
  lower: readonly string[],
  start: number,
  lexicon: QuestionLexicon,
): Asking | null {
  const rest = lower.slice(start);
  const found = lexicon.kinds.flatMap(({ kind, words: phrase }): Asking[] => {
    const at = rest.findIndex((_, from) =>
      phrase.every((word, index) => isWord(rest[from + index], word)),
    );
    return at === -1 ? [] : [{ kind, from: start + at, to: start + at + phrase.length }];
  });
  const which = rest.findIndex((word) => lexicon.which.has(word.replace(/'.*$/, '')));
  if (which !== -1) found.push({ kind: null, from: start + which, to: start + which + 1 });
  // The first in the question; of two that begin alike the longer one, which comes first.
  const first = found.toSorted((one, other) => one.from - other.from)[0] ?? null;
  const opening = lexicon.whether.find((phrase) =>
    phrase.every((word, index) => rest[index] === word),
  );
  if (opening === undefined) return first;
  const to = start + opening.length;
  const { language } = lexicon;
  const polite =
    first !== null &&
    lower.slice(to, first.from).every((word) => POLITE.has(word) || isStopWord(word, language));
  return polite ? first : { kind: 'whether', from: start, to };
}

/** The end of a word that stands apart from it, as some texts are written: "the town 's mayor". */
const isEnding = (text: string, { start, end }: Word): boolean =>
  end - start <= LONGEST_ENDING &&
  /['’]/.test(text.charAt(start - 1)) &&
  !/['’]/.test(text.charAt(end));

/** Who's, where'd. */
const isWord = (found: string | undefined, word: string): boolean =>
  found === word || (found?.startsWith(`${word}'`) ?? false);

/** The words that stand together after the one that asks, behind small words like "is the". */
function focusOf(
  all: readonly Word[],
  lower: readonly string[],
  { to }: Asking,
  language: string | null,
): Word[] {
  let from = to;
  while (from < to + BEFORE_NOUN && isStopWord(lower[from] ?? '', language)) {
    if (language === 'en' && DOES.has(lower[from] ?? '')) return [];
    from += 1;
  }
  const run = all.slice(from, from + LONGEST_FOCUS);
  const end = run.findIndex((word) => isStopWord(word.text, language));
  return end === -1 ? run : run.slice(0, end);
}

function kindOf(
  asking: Asking | null,
  lower: readonly string[],
  telling: readonly Word[],
  focus: readonly Word[],
  lexicon: QuestionLexicon | null,
): AnswerKind {
  if (asking === null || lexicon === null) return 'any';
  if (asking.kind === 'person' && telling.length > 0 && lexicon.language !== 'de') {
    // "Who is Ada Lovelace?" does not ask for a name: it has one.
    if (telling.every((word) => /^\p{Lu}/u.test(word.text))) return 'any';
  }
  const ofMoney = lower.some((word) => lexicon.money.has(word));
  if (ofMoney && (asking.kind === null || asking.kind === 'amount')) return 'money';
  if (asking.kind !== null) return asking.kind;
  if (lower.some((word) => lexicon.naming.has(word))) return 'name';
  for (const { text } of focus.slice(0, NOUN_WITHIN)) {
    const noun = text.toLowerCase().replace(/['’]s$/, '');
    const kind = lexicon.nouns.get(noun) ?? lexicon.nouns.get(noun.replace(/s$/, ''));
    if (kind !== undefined) return kind;
  }
  return 'any';
}
