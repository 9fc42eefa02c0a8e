import { detectLanguage } from '../../text/language.ts';
import { sentences } from '../../text/sentences.ts';
import { wordRelations } from '../../text/word-relations.ts';
import { isNovelty, pairsIn, verbatimShare } from './check-novelty.ts';
import { checkTranslation } from './check-translation.ts';
import { counterparts } from './counterparts.ts';
import type { Evidence, ProblemKind } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { type Reading, read } from './reading.ts';
import { weigh } from './weigh.ts';

/** What a claim says that its sources do not. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The words of the claim that it is about. */
  readonly text: string;
}

/** Whether a claim may be shown under its sources. */
export interface Verdict {
  readonly supported: boolean;
  /** Why it is not; empty for a claim that is. */
  readonly problems: readonly Problem[];
}

export interface VerifyOptions {
  /** The language of the sources, ISO 639-1; found out where it is not told. */
  readonly language?: string;
  /** Whether the claim is in another language than its sources; found out where it is not told. */
  readonly translated?: boolean;
  /** The language of a translated claim, ISO 639-1; found out where it is not told. */
  readonly claimLanguage?: string;
}

/**
 * Checks a claim, a sentence or a few, against the passages that it cites: numbers with their units
 * and what they count, dates, names in any script, quotations, denials, contraries, and words that
 * stand for nothing in the passages. No model: what it knows of words stands in `text/lexicon`. A
 * translation is checked for figures, dates, names and quotations.
 *
 * A sentence that stands in a source as it is, is supported; nothing is where the sources have no
 * words. Never throws; time grows with the length of the claim times that of the sources.
 */
export function verify(
  claim: string,
  sources: readonly string[],
  options: VerifyOptions = {},
): Verdict {
  const language = options.language ?? detectLanguage(sources.join('\n').trim());
  const told = new Set(sources.flatMap((text) => sentences(text, language).map(plain)));
  const open = sentences(claim, language)
    .filter((sentence) => !told.has(plain(sentence)))
    .map(({ text }) => text);
  const texts = read(sources, language);
  const reading = read(open, language);
  if (reading.tokens.length === 0) return { supported: true, problems: [] };
  const words = reading.tokens.filter(({ content }) => content);
  if (texts.tokens.length === 0)
    return { supported: false, problems: open.map((text) => ({ kind: 'word', text })) };
  if (options.translated ?? isTranslated(open.join('\n'), words, texts)) {
    const spoken = read(open, options.claimLanguage ?? detectLanguage(open.join('\n')));
    return verdict(checkTranslation(spoken, texts), 0, 0, 0);
  }
  const evidence = findEvidence(reading, texts);
  return verdict(
    evidence,
    words.length,
    evidence.filter(isNovelty).length,
    verbatimShare(reading.tokens, new Set(pairsIn(texts.tokens))),
  );
}

const plain = ({ text }: { readonly text: string }) => text.replace(/\s+/g, ' ');

function verdict(
  evidence: readonly Evidence[],
  words: number,
  newWords: number,
  verbatim: number,
): Verdict {
  if (weigh(evidence, { words, newWords, verbatim }) < 1) return { supported: true, problems: [] };
  const problems = new Map(evidence.map(({ kind, text }) => [`${kind} ${text}`, { kind, text }]));
  return { supported: false, problems: [...problems.values()] };
}

/** Of a claim in the language of its sources more words than one in so many are in them. */
const SHARED_ONE_IN = 2;
const FEWEST_WORDS = 3;

function isTranslated(claim: string, words: Reading['tokens'], sources: Reading): boolean {
  if (words.length < FEWEST_WORDS) return false;
  const relations = wordRelations(sources.language);
  const shared = words.filter((word) => counterparts(word, sources, relations).length > 0).length;
  if (shared * SHARED_ONE_IN > words.length) return false;
  const spoken = detectLanguage(claim);
  return spoken !== null && sources.language !== null && spoken !== sources.language;
}
