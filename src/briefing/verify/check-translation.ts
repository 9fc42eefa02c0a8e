import { calendarName } from '../../text/calendar.ts';
import { regionNamed } from '../../text/regions.ts';
import { spelledAlike } from '../../text/spelling.ts';
import { wordRelations } from '../../text/word-relations.ts';
import { checkDates } from './check-dates.ts';
import { CAPITAL_NOUNS, mayBeNoun } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian'].map(
  (script) => new RegExp(`^\\p{Script=${script}}`, 'u'),
);
/** Of two spellings of a name so many letters are the same at the beginning, at least. */
const SAME_BEGINNING = 3;

/** What can be compared of a claim in another language than its sources: figures, dates, names, quotations. */
export function checkTranslation(claim: Reading, sources: Reading): Evidence[] {
  return [
    ...checkNumbers(claim, sources, wordRelations(null)),
    ...checkDates(claim, sources),
    ...checkQuotes(claim, sources, true),
    ...translatedNames(claim, sources),
  ];
}

/** Names in a script that the sources have too, and that they do not spell in any like way. */
function translatedNames(claim: Reading, sources: Reading): Evidence[] {
  const names = sources.tokens.filter(({ capital, content }) => capital && content);
  const regions = new Set(
    sources.tokens.map(({ folded }) => regionNamed(folded, sources.language)),
  );
  return claim.tokens.flatMap((token, at) => {
    if (!isTranslatedName(claim, token, at)) return [];
    const script = SCRIPTS.find((expression) => expression.test(token.text));
    const same = names.filter(({ text }) => script?.test(text));
    if (same.length === 0 || same.some(({ folded }) => alike(token.folded, folded))) return [];
    const region = regionNamed(token.folded, claim.language);
    if (region !== null) return regions.has(region) ? [] : [problem(token)];
    return [problem(token)];
  });
}

const problem = ({ text }: Token): Evidence => ({ kind: 'name', text, sign: 'name-beside' });

function isTranslatedName(claim: Reading, token: Token, at: number): boolean {
  if (!token.capital || !token.content || token.inNumber || token.first) return false;
  if (calendarName(token.text, claim.language) !== undefined) return false;
  if (/^\p{Lu}{2,6}$/u.test(token.text)) return false;
  if (claim.language !== null && !CAPITAL_NOUNS.has(claim.language)) return true;
  return !mayBeNoun(claim, at);
}

function alike(one: string, other: string): boolean {
  if (one === other || spelledAlike(one, other)) return true;
  return (
    one.slice(0, SAME_BEGINNING) === other.slice(0, SAME_BEGINNING) && one.length > SAME_BEGINNING
  );
}
