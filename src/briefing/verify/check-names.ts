import { calendarName } from '../../text/calendar.ts';
import { plainWords } from '../../text/plain-words.ts';
import { regionNamed } from '../../text/regions.ts';
import { spelledAlike } from '../../text/spelling.ts';
import type { WordRelations } from '../../text/word-relations.ts';
import { counterparts } from './counterparts.ts';
import type { Evidence, Sign } from './evidence.ts';
import type { Reading, Token } from './reading.ts';

/** Languages that write every noun with a capital. */
export const CAPITAL_NOUNS = new Set(['de', 'lb']);
/** In these, what stands right after such a word without an article is a name: in Berlin. */
const BEFORE_NAMES = new Set('in aus bei herr herrn frau'.split(' '));
/** A first name may be cut to so many letters: Rick, Ricky; Dan, Daniel. */
const SHORTEST_NICKNAME = 3;
/** Abbreviations are looked for in runs of so many capitals. */
const LONGEST_RUN = 5;
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady rev sen gov rep gen col capt sgt st hon herr frau monsieur madame mme mlle señor señora senor senora sr sra dott dhr mevrouw'.split(
    ' ',
  ),
);
const ROMAN = /^[IVX]+$/;
/** An English word that opens a sentence and has one of these endings is hardly a name. */
const COMMON_ENDING = /(?:s|ing|ed|ly|al|ive|ous|ic|able|ment|tion|ful|less)$/;

/**
 * Names that no source has: words with a capital, in scripts that have capitals. A name may lose
 * its title or first name, be spelled a little otherwise or be shortened to its initials.
 */
export function checkNames(claim: Reading, sources: Reading, relations: WordRelations): Evidence[] {
  const words = new Set(sources.tokens.map(({ folded }) => folded));
  const initials = initialsIn(sources);
  return claim.tokens.flatMap((token, at) => {
    if (!token.capital || !token.content || token.inNumber || ROMAN.test(token.text)) return [];
    if (calendarName(token.text, claim.language) !== undefined) return [];
    if (isNamed(token, sources, relations)) return [];
    if (initials.has(token.folded) || shortForms(claim, at).some((short) => words.has(short)))
      return [];
    if (TITLES.has(token.folded)) return [];
    if (isWrittenOtherwise(token, claim.tokens[at + 1], words)) return [];
    const sign = signOf(claim, at, sources, relations);
    return sign === null ? [] : [{ kind: 'name' as const, text: token.text, sign }];
  });
}

/** Whether the sources have a name, or another name for the same: "Britain", "UK". */
function isNamed(token: Token, sources: Reading, relations: WordRelations): boolean {
  const places = counterparts(token, sources, relations);
  if (token.first || sources.places.has(token.root)) return places.length > 0;
  return places.some((place) => sources.tokens[place]?.capital);
}

function signOf(
  claim: Reading,
  at: number,
  sources: Reading,
  relations: WordRelations,
): Sign | null {
  const token = claim.tokens[at];
  const beside = [claim.tokens[at - 1], claim.tokens[at + 1]].filter(
    (other) => other?.capital && other.content && other.sentence === token?.sentence,
  );
  if (token === undefined) return null;
  if (CAPITAL_NOUNS.has(claim.language ?? '')) {
    if (mayBeNoun(claim, at)) return token.first ? null : 'new-known';
    return 'name';
  }
  if (token.first) {
    if (regionNamed(token.folded, claim.language) !== null) return 'name';
    const common =
      COMMON_ENDING.test(token.folded) ||
      plainWords(claim.language).has(token.root) ||
      relations.contrasted(token.root) ||
      relations.standIns(token.root).length > 0;
    return common ? null : beside.length > 0 ? 'name-beside' : 'name-first';
  }
  return beside.some((other) => other !== undefined && sources.places.has(other.root))
    ? 'name-beside'
    : 'name';
}

/** Whether a word with a capital may be any noun in a language that writes all of them so. */
export function mayBeNoun({ tokens, language }: Reading, at: number): boolean {
  if (BEFORE_NAMES.has(tokens[at - 1]?.folded ?? '')) return false;
  const isName = (other: Token | undefined) =>
    other?.capital &&
    other.content &&
    other.sentence === tokens[at]?.sentence &&
    // Of an unknown language the stop words are not known: "Die".
    !(other.first && language === null);
  return !isName(tokens[at - 1]) && !isName(tokens[at + 1]);
}

/** Whether the sources spell a name a little otherwise, or as one word, or as two. */
function isWrittenOtherwise(token: Token, next: Token | undefined, words: ReadonlySet<string>) {
  const { folded } = token;
  if (folded.length === 1) return [...words].some((word) => word.startsWith(folded));
  if (next !== undefined && words.has(folded + next.folded)) return true;
  for (let cut = 2; cut < folded.length - 1; cut += 1) {
    if (words.has(folded.slice(0, cut)) && words.has(folded.slice(cut))) return true;
  }
  for (const word of words) {
    if (spelledAlike(folded, word)) return true;
    if (
      folded.length >= SHORTEST_NICKNAME &&
      word.startsWith(folded) &&
      word.length <= folded.length + 3
    )
      return true;
  }
  return false;
}

/** What the capitals of the sources' names may be shortened to. */
function initialsIn({ tokens }: Reading): Set<string> {
  const found = new Set<string>();
  let run = '';
  for (const token of tokens) {
    if (token.capital) run = (run + token.folded.charAt(0)).slice(-LONGEST_RUN);
    else if (token.content || token.inNumber) run = '';
    for (let length = 2; length <= run.length; length += 1) found.add(run.slice(-length));
  }
  return found;
}

/** What the name that a word belongs to may be shortened to: "World Bank" is "wb". */
function shortForms({ tokens }: Reading, at: number): string[] {
  let start = at;
  while (at - start < LONGEST_RUN && tokens[start - 1]?.capital) start -= 1;
  let end = at;
  while (end - at < LONGEST_RUN && tokens[end + 1]?.capital) end += 1;
  const initials = tokens.slice(start, end + 1).map(({ folded }) => folded.charAt(0));
  const found: string[] = [];
  for (let from = 0; from <= at - start; from += 1) {
    for (let to = Math.max(at - start, from + 1); to < initials.length; to += 1)
      found.push(initials.slice(from, to + 1).join(''));
  }
  return found;
}
