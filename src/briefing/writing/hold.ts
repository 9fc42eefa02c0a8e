import { detectLanguage } from '../../text/language.ts';
import { withoutUnseen } from '../../text/plain-line.ts';
import { quotations } from '../../text/quotations.ts';
import type { WritingTask } from '../prompts.ts';
import { type VerifyOptions, verify } from '../verify/verify.ts';
import type { DraftSentence } from './draft.ts';
import { denies, isGrounded } from './grounded.ts';
import { sameLanguage } from './same-language.ts';
import { keepsNames } from './translated-names.ts';

/** UTF-16 units: the language of less cannot be told. */
const TELLABLE = 60;

/** Addresses, mentions, markup and fences: nothing that a sentence of a brief is made of, whoever said it. */
const MARKUP = /:\/\/|\bwww\.|@[\p{L}\p{N}_&!]|<[@#:/a-z]|\]\s*[([]|```|\S\.\p{L}{2,}\/\S/iu;
/** Words with a dot inside, such as a site's name. */
const DOTTED = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]*\p{L}{2,})+/gu;

/** The sentences of a draft that may be shown: each says what the passages that it names say. */
export function whatHolds(
  draft: readonly DraftSentence[],
  task: WritingTask,
): readonly DraftSentence[] {
  return draft.filter((sentence) => holds(sentence, task));
}

function holds({ text, passages }: DraftSentence, { passages: pool, language }: WritingTask) {
  const cited = passages.flatMap((number) => pool[number - 1] ?? []);
  const told = cited.map((passage) => passage.text).join('\n');
  if (cited.length === 0 || !isPlain(text, told) || !quotesVerbatim(text, told)) return false;
  if (language !== null && text.length >= TELLABLE) {
    const detected = detectLanguage(text);
    if (detected !== null && !sameLanguage(detected, language)) return false;
  }
  const sources = cited.map((passage) => passage.text);
  const languages = languagesOf(cited, language);
  const { language: spoken = null, translated = false, claimLanguage = spoken } = languages;
  if (!translated && !isGrounded(text, told, spoken)) return false;
  if (translated && !keepsNames(text, claimLanguage ?? '', told, spoken)) return false;
  // What they do not deny, it must not; the other way round `verify` looks closer.
  if (denies(text, claimLanguage) && !denies(told, spoken)) return false;
  return verify(text, sources, languages).supported;
}

function isPlain(text: string, told: string): boolean {
  if (MARKUP.test(text) || withoutUnseen(text) !== text) return false;
  return (text.match(DOTTED) ?? []).every((dotted) => told.includes(dotted));
}

/** What stands between quotation marks stands in a passage, letter for letter. */
function quotesVerbatim(text: string, told: string): boolean {
  const source = comparable(told);
  return quotations(text).every((quotation) => {
    const words = comparable(quotation.text).replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/g, '');
    return source.includes(words);
  });
}

/** With one kind of apostrophe, of quotation marks and of space: papers set them each in their way. */
const comparable = (text: string): string =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ');

function languagesOf(cited: WritingTask['passages'], wanted: string | null): VerifyOptions {
  const [first] = cited;
  const known = cited.map(({ language }) => language);
  const language = first?.language ?? null;
  if (language === null || known.some((one) => one !== language)) return {};
  const translated = wanted !== null && !sameLanguage(wanted, language);
  return {
    language,
    translated,
    ...(wanted !== null && translated ? { claimLanguage: wanted } : {}),
  };
}
