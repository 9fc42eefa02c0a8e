import { isCopyright } from './copyright.ts';
import { folded } from './folded.ts';
import { BUTTONS, LABELS, REQUESTS } from './leftover-phrases.ts';
import { isRow } from './nav-row.ts';
import type { PhraseList } from './phrase-list.ts';
import { isProse, wordCount } from './prose.ts';
import { SITE_VOICE } from './site-voice.ts';
import { BOXES, COMMENTS } from './tail-phrases.ts';

/**
 * What a block is to the article it stands in, judged by its form and words alone.
 * - `anywhere`: a leftover wherever it stands (a button, a credit, a pointer to another article)
 * - `comments`: the heading over the readers' words
 * - `box`: the heading of a box of other articles or of the site
 * - `edge`: a leftover before the article or after it, but perhaps the article's own inside it
 * - `tail`: one after the article only
 */
export type LeftoverKind = 'anywhere' | 'comments' | 'box' | 'edge' | 'tail';

/** Longer ones are the article's; UTF-16 units. */
const LONGEST = 700;
const LEADING_SYMBOLS = /^[^\p{L}\p{N}@"'“”„«‘’「『¿¡]+/u;
const ONLY_SYMBOLS_AND_COUNTS = /^[^\p{L}"“„«]*$/u;
const QUOTES = /["“”„«»「」『』]/;
/** Before a whole sentence a dash is the sentence's own: "More – and that is new – will come." */
const LABEL_END_IN_PROSE = /^ ?\d* ?[:：|]/u;
const LABEL_END = /^ ?\d* ?(?:[:：|]| [-–—] )/u;
// "No comment" in words is what people say; a page counts in figures, or none in the plural.
const COUNTED_COMMENTS =
  /^(?:\(?\d+\)? ?(?:(?:view )?comments?|kommentare?|commentaires?|comentarios?|commenti|commento|reacties|reactie|replies|reply|комментари\p{L}*|komentarz\p{L}*|kommentarer|yorum|条评论|则评论|件のコメント|개의 댓글)|no comments|one comment|keine kommentare|geen reacties)(?: (?:on|to|zu|sur|en|su|op|yet)(?!\p{L}).*)?[.:]?$/u;
const QUOTED_TITLE_REPLIES =
  /^\d+ (?:responses?|thoughts?|replies|reply|comments?|gedanken?|antworten?) .*["“«»”„]/u;
const NUMBER_OF_COMMENTS =
  /^(?:comments|kommentare|commentaires|comentarios|commenti|reacties|комментарии|komentarze|kommentarer|yorumlar|コメント|评论|댓글).*\d/u;
const ARROW = /^(?:[←‹⟵◄◀]|<<|&laquo;)|(?:[→›⟶►▶]|>>|&raquo;)$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$|^(?:[#@][\p{L}\p{N}_]+[ ,]*)+$/u;
const CREDIT =
  /^(?:additional |further |mit material |con informacion |avec )?(?:reporting|reported|editing|edited|compiled|writing|produced|redaktion|redigiert|edicion|reportage|montage)(?: and [a-z]+)? (?:by|von|de|par)(?!\p{L})|^with (?:files|reporting|material) from(?!\p{L})|^(?:mit|unter verwendung von) (?:material|agenturmaterial) (?:von|der)|^(?:this (?:article|story|post|piece|report) )?(?:was )?(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by)(?!\p{L})|^this entry was posted|^the post .+ appeared first on|^der beitrag .+ erschien zuerst|^l'article .+ est apparu en premier|^la entrada .+ (?:aparece|se publico) primero/u;
const END_MARK = /^(?:ends?|ende|fin|fine|30|the end|완|完|終わり|おわり)[.]?$/u;
/** Words of the Latin and Cyrillic languages by which a site speaks of itself or to its reader. */
const SITE_WORD =
  /(?<!\p{L})(?:you|your|yours|our|ours|us|we|here|this (?:site|website|page|article|story|post|material|content)|newsletters?|e-?mails?|cookies?|permission|comments?|javascript|browser|app|twitter|facebook|instagram|subscri\p{L}+|copyright|affiliate|trademarks?|akismet|ihr|ihre[mnrs]?|sie|dich|dir|dein\p{L}*|wir|uns|unser\p{L}*|website|webseite|kommentar\p{L}*|quelle|vous|votre|vos|nous|notre|nos|site|courriel|sus?|tus?|usted|nuestr\p{L}+|sitio|web|correo|tuo|tua|nostr\p{L}+|sito|voce|seus?|suas?|nosso|nossa|uw|je|jouw|ons|onze|вы|вас|вам|ваш\p{L}*|мы|нас|наш\p{L}*|сайт\p{L}*|ci?asteczek|nasz\p{L}*|twoj\p{L}*|vi|var[at]?|din|ditt)(?!\p{L})/u;

/** What the article of a paper is seldom about and a site's own sentences mostly. */
const STRONG_SITE_WORD =
  /(?<!\p{L})(?:cookies?|newsletters?|javascript|browser|twitter|facebook|instagram|whatsapp|telegram|youtube|inbox|e-?mails?|website|webseite|this (?:site|page|article|story)|privacy|(?:un)?subscri\p{L}*|log(?:ged)? in|sign(?:ed)? in|account|app|here|click\p{L}*|hier|ici|aqui|qui|abonn\p{L}*|suscri\p{L}*|iscri\p{L}*|inscri\p{L}*|assin\p{L}*|anmeld\p{L}*|datenschutz\p{L}*|sitio|sito|site|courriel|correo|сайт\p{L}*|рассылк\p{L}*)(?!\p{L})/u;

/** Null: as far as form and words tell, the article's own. */
export function leftoverKind(block: string): LeftoverKind | null {
  if (block.length > LONGEST) return null;
  if (isCopyright(block)) return 'anywhere';
  const line = folded(block).replace(LEADING_SYMBOLS, '');
  if (line === '') return 'anywhere';
  const prose = isProse(block);
  if (!prose) return kindOfPhrase(line, block) ?? (isEdgeForm(line, block) ? 'edge' : null);
  return kindOfSentence(line);
}

/** Whether a line is a button, a menu or an ornament: what no headline looks like. */
export function isFurniture(block: string): boolean {
  const line = folded(block).replace(LEADING_SYMBOLS, '');
  return line === '' || isExactly(BUTTONS, line) || (!isProse(block) && isRow(block));
}

/** Whether a line is one of the phrases, but for figures and punctuation. */
function isExactly(list: PhraseList, line: string): boolean {
  const end = list(line);
  return end > 0 && ONLY_SYMBOLS_AND_COUNTS.test(line.slice(end));
}

function kindOfPhrase(line: string, block: string): LeftoverKind | null {
  const words = wordCount(block);
  if (COMMENTS(line) > 0 && words <= 15) return 'comments';
  if (COUNTED_COMMENTS.test(line) || QUOTED_TITLE_REPLIES.test(line)) return 'comments';
  if (isRow(block)) return 'anywhere';
  if (isExactly(BOXES, line)) return NUMBER_OF_COMMENTS.test(line) ? 'comments' : 'box';
  if (isExactly(BUTTONS, line)) return 'anywhere';
  const label = LABELS(line);
  if (isExactly(LABELS, line)) {
    if (line.slice(0, label).includes(' ')) return 'anywhere';
    if (/[:：]$/u.test(line)) return 'box';
  }
  if (label > 0 && LABEL_END.test(line.slice(label))) return 'anywhere';
  if (REQUESTS(line) > 0 && words <= 20) return 'anywhere';
  if (words <= 20 && ARROW.test(block)) return 'anywhere';
  return words <= 10 && opensBox(line, block) ? 'box' : null;
}

/** "More from Harbour News", but not "More from less": a long phrase, or a name after it. */
function opensBox(line: string, block: string): boolean {
  const phrase = line.slice(0, BOXES(line)).split(' ').length;
  const isName = /^\P{Ll}/u.test(block.trim().split(' ')[phrase] ?? '');
  return phrase >= 3 || (phrase === 2 && isName);
}

function kindOfSentence(line: string): LeftoverKind | null {
  const words = wordCount(line);
  const label = LABELS(line);
  if (label > 0 && words <= 25 && LABEL_END_IN_PROSE.test(line.slice(label))) return 'anywhere';
  if (CREDIT.test(line) && words <= 60) return 'edge';
  if (QUOTES.test(line) || words > 80) return null;
  const isSpaced = /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(line.charAt(0));
  if (isSpaced && !SITE_WORD.test(line)) return null;
  const isRequest = REQUESTS(line) > 0;
  if (!isRequest && SITE_VOICE(line) === 0 && COMMENTS(line) === 0) return null;
  if (isSpaced && !STRONG_SITE_WORD.test(line)) return 'tail';
  return isRequest && words <= 30 ? 'anywhere' : 'edge';
}

function isEdgeForm(line: string, block: string): boolean {
  return (
    !/\p{L}/u.test(line) ||
    ADDRESS.test(block) ||
    END_MARK.test(line) ||
    CREDIT.test(line) ||
    SITE_VOICE(line) > 0 ||
    line.slice(0, LABELS(line)).includes(' ')
  );
}
