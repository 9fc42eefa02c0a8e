import { createRequire } from 'node:module';
import { isStopWord } from './stop-words.ts';
import { words } from './words.ts';

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
  const guesses = library()
    .detectAll(head)
    .slice(0, GUESSES)
    .map((guess) => guess.lang);
  const alike = guesses.map((guess) => ALIKE[guess]).filter((language) => language !== undefined);
  return commonest(head, [...guesses, ...alike]);
}

/** The candidate whose common words the text has most of; null if hardly any, or two alike. */
function commonest(head: string, candidates: readonly string[]): string | null {
  const found = words(head, null);
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
