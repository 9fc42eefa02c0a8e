import { type ToldWords, toldWords } from '../../text/asked-words.ts';
import type { Question } from '../../text/question.ts';
import { wordRelations } from '../../text/word-relations.ts';
import { termOf } from './read-article.ts';

/** A word of a question as it is looked for in articles of one language. */
export interface WantedTerm {
  readonly term: string;
  /** Terms that may say the same. */
  readonly alike: ReadonlySet<string>;
  /** Terms that news answers it with. */
  readonly told: ToldWords;
  /** How much it counts: less than 1 where it comes from an earlier question. */
  readonly weight: number;
  /**
   * Written with a capital or in digits: what has no other word for it. In German a capital tells
   * nothing.
   */
  readonly named: boolean;
  /** Whether it says what kind of thing is asked for. */
  readonly focus: boolean;
  /** Whether it is the question's own and says something, as happen does not. */
  readonly own: boolean;
}

/** More different words than any question has. */
const MOST_TERMS = 30;

/** How much a word counts that says little, like happen. */
const LIGHT = 0.5;

/**
 * How much words of earlier questions count beside those of a question that leans on them; less
 * where it names another subject and nothing else: "And the ferry?".
 */
const FROM_BEFORE = 0.5;
const FROM_BEFORE_ELSEWHERE = 0.15;

/** How much a term counts that news answers with, that may say the same, or that is of the same family. */
const TOLD = 0.75;
const ALIKE = 0.6;
const AKIN = 0.55;
/** The contrary answers too, but where both stand, less well. */
const CONTRARY = 0.5;
/** Words shorter than this have too many look-alikes. UTF-16 units. */
const SHORTEST_KIN = 5;
/** Walk, walker. UTF-16 units. */
const SHORTEST_DOER = 4;
/** How much longer a word of the same family is. UTF-16 units. */
const LONGEST_ENDING = 4;

/** Languages that write several words as one. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'fi', 'hu']);

/**
 * The words of a question, and those of earlier ones that it leans on, in one language's terms:
 * as many, and in the same order, in every language.
 */
export function wantedTerms(
  question: Question,
  before: readonly string[],
  language: string | null,
): WantedTerm[] {
  const found = new Map<string, WantedTerm>();
  const relations = wordRelations(language);
  const add = (word: string, weight: number, focus: boolean, own: boolean) => {
    const lower = word.toLowerCase();
    if (found.has(lower) || found.size >= MOST_TERMS) return;
    const term = termOf(word, language);
    const named = (question.language === 'de' ? /^\d/ : /^[\p{Lu}\d]/u).test(word);
    const alike = new Set(relations.standIns(term).filter((other) => relations.alike(term, other)));
    const told = toldWords(term, language);
    found.set(lower, { term, alike, told, weight, named, focus, own });
  };
  for (const word of question.telling) {
    const light = question.light.includes(word);
    add(word.text, light ? LIGHT : 1, question.focus.includes(word), !light);
  }
  const beside = question.asks ? FROM_BEFORE : FROM_BEFORE_ELSEWHERE;
  for (const word of before) add(word, beside, false, false);
  return [...found.values()];
}

/** How far a term of an article is the one that is wanted, 0–1. */
export function matching(wanted: WantedTerm, term: string, language: string | null): number {
  if (term === '') return 0;
  if (term === wanted.term) return 1;
  if (wanted.told.same.has(term)) return TOLD;
  if (wanted.alike.has(term)) return ALIKE;
  if (areAkin(wanted.term, term, language)) return AKIN;
  return wanted.told.contrary.has(term) ? CONTRARY : 0;
}

/** Whether a term that matches so far answers the one that is wanted, instead of saying it again. */
export const answers = (how: number): boolean => how === TOLD || how === CONTRARY;

/** Of one family: Portugal and Portuguese, Wasser and Wasserwerk. */
function areAkin(one: string, other: string, language: string | null): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const doer = long.length === short.length + 2 && long.endsWith('er') && long.startsWith(short);
  if (doer && short.length >= SHORTEST_DOER) return true;
  if (short.length < SHORTEST_KIN || /\d/.test(short)) return false;
  if (COMPOUNDING.has(language ?? '')) {
    // Stemmers take an ending from the long word that they leave to the short one: Hauptleitung.
    const bare = short.replace(/ung$/, '');
    if (long.startsWith(short) || long.endsWith(short) || long.endsWith(bare)) return true;
  }
  if (long.length - short.length > LONGEST_ENDING) return false;
  let shared = 0;
  while (shared < short.length && short.charCodeAt(shared) === long.charCodeAt(shared)) shared += 1;
  return shared === short.length || (shared > SHORTEST_KIN && short.length - shared <= 2);
}
