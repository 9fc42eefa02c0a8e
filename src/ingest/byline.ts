import { wordCount } from './prose.ts';

const OPENING =
  /^[^\p{L}\p{N}]*(?:(?:(?:words|text|written|story|report|reported|posted|published|submitted|a report|analysis|comment) )?by|von|text von|par|por|texto de|escrito por|publicado por|publi[ée] par|[ée]crit par|di|a cura di|scritto da|door|af|av|tekst|autore?|auteurs?|autora?|authors?|автор|текст|بقلم|كتب|كتبت|作者|记者|記者|文|撰文|글|기자)(?:\s*[:：]\s*|\s+)(?=\S)/iu;
const PARTICLES = new Set(
  'and & und et y e i en och og van von de der den del della di da dos das du la le el al bin ibn the of for'.split(
    ' ',
  ),
);
const DESK =
  /desk|staff|correspondent|reporter|editor|team|newsroom|bureau|agenc|service|writer|redaktion|korrespondent|redakteur|rédaction|correspondant|journaliste|redacci[óo]n|corresponsal|redazione|inviat|redaç|redactie|verslaggever|редакци|корреспондент|redakcja|redaktion/iu;
const ARTICLE =
  /^(?:the|our|a|an|staff|der|die|das|den|dem|unser\p{L}*|la|le|l'|notre|nuestr\p{L}+|el|los|nos|il|de|het|onze)(?=[ ']|$)/iu;
const ENDS_ROLE = / (?:in|at|for|on|aus|aus|à|en|para|per) | ?[,(–—] ?/u;

/**
 * The author that a line of an article's head names ("By the foreign desk", "Von …", "Par …"),
 * without the word before; null where the line is something else. Names are told by their form.
 */
export function bylineOf(line: string): string | null {
  const opening = OPENING.exec(line);
  if (opening === null || line.length > 160) return null;
  const value = line.slice(opening[0].length).replace(/[\s,;|–—-]+$/u, '');
  return isAuthor(value) ? value.replace(/(?<=\p{L}{4})\.$/u, '') : null;
}

/** Whether words could be a name or a desk: capitals but for particles, or an article and an office. */
export function isAuthor(value: string): boolean {
  if (value === '' || wordCount(value) > 14 || /[!?:]|https?/u.test(value)) return false;
  if (/\d/.test(value) || /\.\s\S/.test(value.replace(/(?<!\p{L})\p{L}{1,3}\. /gu, '')))
    return false;
  if (ARTICLE.test(value) || DESK.test(value)) return DESK.test(value) && wordCount(value) <= 10;
  const role = ENDS_ROLE.exec(value);
  const names = (role === null ? value : value.slice(0, role.index)).split(/\s+/u);
  if (names.length > 8) return false;
  return names.every((name) => PARTICLES.has(name) || /^[\p{Lu}\p{Lo}]/u.test(name));
}
