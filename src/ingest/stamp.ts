import { bylineOf } from './byline.ts';
import { folded } from './folded.ts';
import { leftoverKind } from './leftover-kind.ts';
import { phraseList } from './phrase-list.ts';
import { isMonth, timeOfDay, writtenDate } from './written-date.ts';

/** What a line of an article's head or foot says of its making. */
export interface Stamp {
  /** Epoch milliseconds; null where the line gives no complete date. */
  readonly at: number | null;
  /** Whether that date is one of a later change. */
  readonly updated: boolean;
  readonly byline: string | null;
  /** Whether a word such as "Published" leads its date: then it is a stamp wherever it stands. */
  readonly labelled: boolean;
}

const PUBLISHED = phraseList(
  'published | published on | published at | first published | originally published | publication date | date published | posted | posted on | posted at | date | created | created on | issued | released | release date | submitted | submitted on | added | filed | veroffentlicht | veroffentlicht am | erschienen | erschienen am | erstellt | erstellt am | datum | publie | publie le | mis en ligne le | paru le | date de publication | publicado | publicado el | publicado em | publicada | fecha | creado | pubblicato | pubblicato il | data | gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | опубликовано | дата | opublikowano | data publikacji | dodano | publicerad | publicerat | publisert | publiceret | yayinlanma | yayin tarihi | yayinlanma tarihi | نشر | نشر في | نشرت في | تاريخ النشر | 公開日 | 公開 | 投稿日 | 掲載日 | 配信 | 发布时间 | 发布于 | 发布日期 | 日期 | 時間 | 时间 | 發布 | 입력 | 등록',
);
const UPDATED = phraseList(
  'updated | updated on | updated at | last updated | last updated on | last update | last modified | modified | modified on | revised | aktualisiert | aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am | geandert | stand | mis a jour | mis a jour le | modifie le | derniere mise a jour | actualizado | actualizado el | ultima actualizacion | atualizado | atualizado em | aggiornato | aggiornato il | ultimo aggiornamento | bijgewerkt | laatst bijgewerkt | laatste update | обновлено | zaktualizowano | aktualizacja | uppdaterad | oppdatert | opdateret | guncellenme | guncelleme | son guncelleme | تحديث | آخر تحديث | 更新日 | 更新 | 最終更新 | 更新时间 | 更新於 | 수정',
);
const AGO = /(?<!\p{L})(?:ago|vor|hace|il y a|fa|geleden|назад|temu|sedan|once)(?!\p{L})|前|전/u;
const FILLER = new Set(
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi segunda terca quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag am pm um on at the of le a el il om kl alle ore h hrs uhr local time et ct mt pt ist cst sgt eastern day days hour hours minute minutes min mins hr week weeks month months year years ago vor stunde stunden minuten tag tagen wochen hace hora horas dias minutos il y heure heures jour jours minutes ore fa geleden uur dagen read reading lesezeit назад temu часа часов'.split(
    ' ',
  ),
);
const DENSE_FILLER = /^[前後年月日火水木金土曜時时分小钟間间午上下전시간분일월오후]+$/u;
/** UTF-16 units; a longer line is no stamp. */
const LONGEST = 200;
const PARTS = /\s*[|•·]\s*|\s{2,}/u;
const LATER_LABEL =
  /(?<!(?<!\p{L})last)[\s,;(/-]+(?=(?:last )?(?:published|veröffentlicht|publié|publicado|pubblicato|updated|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено)(?!\p{L}))/iu;
const JOIN = '(?:on|at|am|um|le|el|il|à|op|of|kl)';
const LEADING_JOIN = new RegExp(`^(?:[^\\p{L}\\p{N}]|${JOIN}(?!\\p{L}))+`, 'iu');
const TRAILING_JOIN = new RegExp(`(?:[\\s,;:(–—-]|(?<=\\s)${JOIN}(?!\\p{L}))+$`, 'iu');
const ACCOUNT = /^(?:by|von|par|por) [\p{L}\p{N}_.-]+$/iu;
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:, \p{Lu}[\p{L}.]*)?$/u;

/** Reads a line as a time stamp, a byline or both; null where it is something else. */
export function stampOf(line: string): Stamp | null {
  if (line.length > LONGEST) return null;
  let found: Stamp | null = null;
  for (const part of line.split(PARTS).flatMap((piece) => piece.split(LATER_LABEL))) {
    if (part === '') continue;
    const read = readPart(part);
    // "3 min read" beside a date says no more of the article than the date's own weekday does.
    if (read === null && !isFiller(folded(part)) && leftoverKind(part) === null) return null;
    if (read !== null) found = found === null ? read : merged(found, read);
  }
  return found;
}

/** The date of publication wins over one of a change, and the first over a later one. */
export function merged(first: Stamp, second: Stamp): Stamp {
  const better = second.at !== null && (first.at === null || (first.updated && !second.updated));
  return {
    at: better ? second.at : first.at,
    updated: better ? second.updated : first.updated,
    byline: first.byline ?? second.byline,
    labelled: first.labelled || second.labelled,
  };
}

function readPart(part: string): Stamp | null {
  const start = part.replace(/^[^\p{L}\p{N}]+/u, '');
  const line = folded(start);
  const updated = UPDATED(line);
  const label = updated > 0 ? updated : PUBLISHED(line);
  const written = writtenDate(start.slice(label));
  const time = timeOfDay(start.slice(label));
  const rest = (written?.rest ?? time.rest).replace(LEADING_JOIN, '').replace(TRAILING_JOIN, '');
  const dated = written !== null || time.rest !== start.slice(label) || AGO.test(line);
  const stamp = {
    at: written?.at ?? null,
    updated: updated > 0,
    byline: null,
    labelled: label > 0 && dated,
  };
  if (isFiller(folded(rest))) return dated || label > 0 ? stamp : null;
  const byline = bylineOf(rest);
  if (byline !== null) return { ...stamp, byline };
  if (written === null) return null;
  return (label > 0 && ACCOUNT.test(rest)) || PLACE.test(rest) ? stamp : null;
}

function isFiller(rest: string): boolean {
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.every(
    (word) => FILLER.has(word) || isMonth(word) || /^\d+$/.test(word) || DENSE_FILLER.test(word),
  );
}
