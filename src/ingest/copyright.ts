import { wordCount } from './prose.ts';

const LONGEST = 60;
const SIGN = /©|&copy;|\(c\)(?= ?(?:\d|copyright|by\b))/iu;
const STARTS = /^[^\p{L}\p{N}]*(?:©|&copy;|\(c\) ?\d|(?:copyright|copr)(?![\p{L}'’-]))/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const RIGHTS =
  /(?:all|some) rights? (?:are )?reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|(?:todos los )?derechos reservados|tutti i diritti(?: sono)? riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены|wszelkie prawa zastrze[żz]one|alla r[äa]ttigheter f[öo]rbeh[åa]lln[ea]|t[üu]m haklar[ıi] sakl[ıi]d[ıi]r|جميع الحقوق محفوظة|版权所有|版權所有|保留所有权利|保留一切權利|無断転載(?:を)?禁(?:じます|止)?|무단[ -]?전재/iu;
const QUOTED = /["“”„«»「」]/;

/** Whether a block says who holds the copyright: a line of a site's foot, not a story about it. */
export function isCopyright(block: string): boolean {
  if (block.length > 600 || wordCount(block) > LONGEST) return false;
  const rights = RIGHTS.test(block) && !QUOTED.test(block);
  if (STARTS.test(block)) return rights || SIGN.test(block) || YEAR.test(block.slice(0, 60));
  if (rights) return true;
  const sign = SIGN.exec(block);
  if (sign === null || QUOTED.test(block)) return false;
  const around = block.slice(Math.max(0, sign.index - 12), sign.index + 24);
  return YEAR.test(around) && wordCount(block) <= 15;
}

const MARKS = /©|&copy;|\(c\)|(?<!\p{L})(?:copyright|copr\.?)(?!\p{L})|℗/giu;
const YEARS =
  /(?<!\p{N})(?:19|20)\d{2}(?: ?(?:[-–—/,&]|to|bis) ?(?:(?:19|20)?\d{2}|present|today|heute))*(?!\p{N})/giu;
const LEGAL_FORM =
  /[,\s]+(?:inc|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|se|kg|s\.?a\.?s?|s\.?r\.?l|s\.?l|b\.?v|n\.?v|oy|ab|a\/s|pty)\.?(?=$|[,\s]*$)/iu;
const END_OF_NAME =
  /[|•·;<>\n]| [-–—] |(?<=\p{L}{4})[.!] |(?<=\p{L}{4}|\d)\.$|, (?=all |alle |tous |todos )|:/u;
const NO_NAME =
  /^(?:the )?(?:respective|this|our|your|site|website|author|authors|owners?|images?|photos?|text|contents?|material|by|and|all|rights?|reserved|powered|unless|notice|policy|law|info(?:rmation)?|protected|contact|privacy|terms)(?!\p{L})/iu;
const LONGEST_NAME = 60;

/** The name in a copyright line as people know it, without its legal form; null where it has none. */
export function copyrightOwner(block: string): string | null {
  const rights = RIGHTS.exec(block);
  const sign = [...block.matchAll(MARKS)].at(0);
  const after = sign === undefined ? '' : block.slice(sign.index + sign[0].length);
  const beforeRights = rights === null ? block : block.slice(0, rights.index);
  const afterRights = rights === null ? '' : block.slice(rights.index + rights[0].length);
  const beforeSign = sign === undefined ? '' : block.slice(0, sign.index);
  for (const part of [until(after, RIGHTS), beforeRights, beforeSign, afterRights]) {
    const name = nameIn(part);
    if (name !== null) return name;
  }
  return null;
}

function until(text: string, end: RegExp): string {
  const match = end.exec(text);
  return match === null ? text : text.slice(0, match.index);
}

function nameIn(part: string): string | null {
  const bare = part.replace(MARKS, ' ').replace(YEARS, ' ').replace(/\s+/g, ' ');
  const start = bare.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:by|von|par|por) /iu, '');
  let name = until(start, END_OF_NAME).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!?)]+$/gu, '');
  for (let shorter = name.replace(LEGAL_FORM, ''); shorter !== name && shorter !== ''; ) {
    name = shorter;
    shorter = name.replace(LEGAL_FORM, '');
  }
  name = name.replace(/[,\s]+$/, '');
  const letters = /\p{L}/u.test(name);
  if (!letters || name.length > LONGEST_NAME || NO_NAME.test(name)) return null;
  return wordCount(name) > 8 ? null : name;
}
