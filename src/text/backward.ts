import { isStopWord } from './stop-words.ts';
import type { Word } from './words.ts';

/**
 * Words that lean on what was said before: pronouns, demonstratives, connectives, and those of a
 * speaker whom an earlier sentence names. By ISO 639-1.
 */
const BACKWARD: Readonly<Record<string, string>> = {
  en: 'he she it they him them his her its their this that these those such both neither others which but and so however also then yet instead therefore i we you my our your me us',
  de: 'er sie es ihn ihm ihnen sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem dies diese dieser dieses diesem diesen jene jener jenes solche beide beiden dort außerdem dagegen aber und doch auch jedoch dann so deshalb daher trotzdem dabei dazu damit dafür davon daran ich wir du mein unser',
  fr: 'il elle ils elles lui eux ce c cela ça cet cette ces celui celle son sa ses leur leurs mais et donc cependant aussi puis alors pourtant je j nous vous mon ma mes notre nos',
  es: 'él ella ello ellos ellas esto este esta estos estas eso ese esa esos esas aquel aquella su sus ambos pero y así también además entonces yo nosotros mi mis nuestro nuestra',
  it: 'lui lei egli ella esso essa loro questo questa questi queste quello quella quelli quelle suo sua suoi sue entrambi ma e così anche inoltre poi però tuttavia io noi mio mia nostro nostra',
  pt: 'ele ela eles elas isto isso este esta estes estas esse essa esses essas aquele aquela seu sua seus suas ambos mas e assim também além então porém eu nós meu minha nosso nossa',
  nl: 'hij zij ze het hem hen dit dat deze die zijn haar hun beide maar en dus ook daarna toch echter daarom ik wij we mijn onze',
  sv: 'han hon den det de honom henne dem detta denna dessa hans hennes deras dess båda men och så också dock därför sedan jag vi min vår',
  pl: 'on ona ono oni one jego jej ich im to ten ta te ci tego tej tym tych taki obaj ale i jednak także również więc dlatego ja my mój nasz',
  ru: 'он она оно они его её ее их ему ей им это этот эта эти этого этой этом этих тот та те того той том тех такой оба но и а также однако поэтому затем я мы мой наш',
  ja: 'これ それ あれ この その あの こう そう ここ そこ 彼 彼女 彼ら しかし だが また そして だから 私',
  zh: '他 她 它 他们 她们 它们 这 那 这些 那些 这个 那个 该 此 其 但 但是 而 然而 也 因此 所以 我 我们',
};
const backwardOf = new Map(
  Object.entries(BACKWARD).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/** Whether a word that may stand for something said earlier is anywhere among those of a sentence. */
export const refers = (words: readonly Word[], language: string | null): boolean => {
  const backward = backwardOf.get(language ?? '');
  return backward !== undefined && words.some((word) => backward.has(word.text.toLowerCase()));
};

/** Words of an opening: "In that province". */
const OPENING = 3;

const QUOTE_OPENS = /["“”„«»「『]|(?:^|[\s(])['‘’]/;
const QUOTE_CLOSES = /["“”«»」』'’][.!?…,]?$/;

/**
 * Whether a sentence dangles without the one before it: its opening leans on something said
 * earlier, or it ends a quotation that it does not begin. A language without a list has only the
 * second sign.
 */
export function pointsBack(text: string, words: readonly Word[], language: string | null): boolean {
  if (QUOTE_CLOSES.test(text) && !QUOTE_OPENS.test(text.slice(0, -2))) return true;
  const backward = backwardOf.get(language ?? '');
  if (backward === undefined) return false;
  for (const word of words.slice(0, OPENING)) {
    // He's, they'll.
    const base = word.text.toLowerCase().replace(/['’].*$/, '');
    if (backward.has(base)) return true;
    if (!isStopWord(base, language)) return false;
  }
  return false;
}
