import { createRequire } from 'node:module';
import { isStopWord, stopWords } from './stop-words.ts';
import { type Word, words } from './words.ts';

const require = createRequire(import.meta.url);

/**
 * Of the library's three builds the light one: 14 MB of memory instead of 56 or 165, and those only
 * once a text is there to look at. It knows 24 languages; the table below adds those that their
 * letters alone give away.
 */
const library = (): typeof import('tinyld/light') => require('tinyld/light');

/** Enough to tell; the time it takes grows with the text. UTF-16 units. */
const LOOKED_AT = 300;

/** Letters that give a language away, once those above it are ruled out. */
const TELLING: readonly (readonly [string, RegExp])[] = [
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ur', /[ٹڈڑےں]/g],
  ['fa', /[پچژگ]/g],
  ['be', /ў/gi],
  ['uk', /[їєґі]/gi],
  ['ru', /[ыэ]/gi],
  ['bg', /ъ/gi],
  ['mk', /[ѓќѕ]/gi],
  ['sr', /[ђћљњџј]/gi],
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi],
  ['cs', /[řěů]/gi],
];

/** A language that the library does not know and takes for another, as alike as they are. */
const ALIKE: Readonly<Record<string, string>> = { no: 'da' };

/** How many of the library's guesses the common words of the text choose from. */
const GUESSES = 3;

/** Of a text's words, one in so many at least is among its language's commonest. */
const COMMON_ONE_IN = 20;

/** Languages in Latin letters, which their commonest words tell apart. */
const LATIN = 'da de en es fi fr hu it nl no pl pt ro sv tr'.split(' ');

/** A language is clear where so many words are common in it, one in so many, and in any other fewer. */
const CLEAR = { fewest: 6, oneIn: 5, times: 2 };

/**
 * The language of a text as ISO 639-1, judged by its first 300 characters; null where it is too
 * short or could be several. What a feed or a page says of itself is better evidence.
 */
export function detectLanguage(text: string): string | null {
  const head = text.slice(0, LOOKED_AT).replace(/https?:\S+/g, ' ');
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const told = TELLING.find(([, expression]) => {
    const count = head.match(expression)?.length ?? 0;
    return count >= 2 && count >= letters / 100;
  });
  if (told !== undefined) return told[0];
  const found = words(head, null);
  const clear = clearly(found);
  if (clear !== null) return clear;
  const guesses = library()
    .detectAll(head)
    .slice(0, GUESSES)
    .map((guess) => guess.lang);
  const alike = guesses.map((guess) => ALIKE[guess]).filter((language) => language !== undefined);
  return commonest(head, found, [...guesses, ...alike]);
}

/** By word, the languages in Latin letters that it is common in. */
let commonIn: ReadonlyMap<string, readonly string[]> | null = null;

function readCommonWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const language of LATIN) {
    for (const word of stopWords(language)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [language]);
      else known.push(language);
    }
  }
  return found;
}

/**
 * The language of which a text has so many common words, and of any other so few, that nothing
 * else needs to be looked at; null where it is not as clear as that.
 */
function clearly(found: readonly Word[]): string | null {
  commonIn ??= readCommonWords();
  const counts = new Map<string, number>();
  for (const { text } of found) {
    for (const language of commonIn.get(text.toLowerCase()) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < CLEAR.fewest || best[1] * CLEAR.oneIn < found.length)
    return null;
  return best[1] >= (second?.[1] ?? 0) * CLEAR.times ? best[0] : null;
}

/** The candidate whose common words the text has most of; null if hardly any, or two alike. */
function commonest(
  head: string,
  found: readonly Word[],
  candidates: readonly string[],
): string | null {
  const scored = candidates
    .map((language) => {
      const common = found.filter((word) => isStopWord(word.text, language)).length;
      return { language, share: found.length === 0 ? 0 : common / found.length };
    })
    .sort((one, other) => other.share - one.share);
  const [best, second] = scored;
  if (best === undefined) return null;
  // One guess for a script of its own, like Greek or Thai, needs no more evidence.
  if (second === undefined && !/\p{Script=Latin}/u.test(head)) return best.language;
  if (best.share < 1 / COMMON_ONE_IN || best.share === second?.share) return null;
  return best.language;
}
