import { folded } from './folded.ts';

/** A date as a person wrote it, taken out of a line. */
export interface WrittenDate {
  /** Epoch milliseconds; the day's 00:00 UTC where no time with a known zone stands beside it. */
  readonly at: number;
  /** The line without the date, its time and zone. */
  readonly rest: string;
}

const MONTHS: readonly string[] = [
  'january jan januar janner janv janvier enero ene gennaio gen janeiro januari styczen stycznia ocak январь января يناير ιαν ιανουαριος ιανουαριου leden ledna tammikuu tammikuuta sijecanj ianuarie janar січень січня янв',
  'february feb februar feber fevrier fev fevr febrero febbraio fevereiro februari luty lutego subat февраль февраля فبراير φεβ φεβρουαριος φεβρουαριου unor unora helmikuu helmikuuta februarie лютий лютого фев',
  'march mar marz mrz mrt mars marzo marco maart marzec marca mart март марта مارس marts μαρ μαω μαρτιος μαρτιου marcius brezen brezna maaliskuu maaliskuuta martie березень березня мар',
  'april apr avril avr abril abr aprile april kwiecien kwietnia nisan апрель апреля ابريل أبريل απρ απριλιος απριλιου aprilis apriliss duben dubna huhtikuu huhtikuuta aprilie квітень квітня апр',
  'may mai mayo maggio mag maio mei maj maja mayis май мая مايو μαι μαιος μαιου μαϊ majus maujus kveten kvetna toukokuu toukokuuta травень травня',
  'june jun juni juin junio giugno giu junho czerwiec czerwca haziran июнь июня يونيو ιουν ιον ιουνιος ιουνιου junius cerven cervna kesakuu kesakuuta iunie червень червня июн',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca temmuz июль июля يوليو ιουλ ιολ ιουλιος ιουλιου julius cervenec cervence heinakuu heinakuuta iulie липень липня июл',
  'august aug aout agosto ago augustus augusti sierpien sierpnia agustos август августа أغسطس اغسطس αυγ αυγουστος αυγουστου augusztus srpen srpna elokuu elokuuta серпень серпня авг',
  'september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia eylul сентябрь сентября سبتمبر σεπ σεπτ σεπτεμβριος σεπτεμβριου szeptember szept zari syyskuu syyskuuta septembrie вересень вересня сен сент',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika ekim октябрь октября أكتوبر اكتوبر οκτ οκτωβριος οκτωβριου rijen rijna lokakuu lokakuuta octombrie жовтень жовтня окт',
  'november nov novembre noviembre novembro listopad listopada kasim kasım ноябрь ноября نوفمبر νοε νοεμ νοεμβριος νοεμβριου listopadu marraskuu marraskuuta noiembrie листопада ноя нояб',
  'december dec dezember dez decembre diciembre dic dicembre dezembro december grudzien grudnia aralik aralık декабрь декабря ديسمبر δεκ δεκεμβριος δεκεμβριου prosinec prosince joulukuu joulukuuta decembrie грудень грудня дек',
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) =>
    names.split(' ').map((name) => [folded(name), index + 1] as const),
  ),
);

/** Minutes ahead of UTC. Names that several countries use for different times are left out. */
export const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  jst: 540,
  kst: 540,
  hkt: 480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

const WORD = '([\\p{L}]{3,15})';
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[ -](?:de |of )?${WORD}\\.?,?[ -](?:de |del )?(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${WORD}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'iu',
);
const DOTTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?![\d.]?\d)/;
const SLASHED = /(?<![\d/])(\d{1,4})\/(\d{1,2})\/(\d{1,4})(?![\d/])/;
const EAST_ASIAN = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const TIME = new RegExp(
  '(?<![\\d:])(?:(\\d{1,2})[:.h時时시](\\d{2})(?!\\d)[分분]?(?::(\\d{2}(?:\\.\\d{1,9})?))?|(\\d{1,2})(?= ?[ap]\\.?m\\b))' +
    '(?: ?([ap])\\.?m\\b\\.?)?(?: uhr\\b)?' +
    `(?: ?\\(?((?:utc|gmt)?[+-]\\d{2}:?\\d{2}|${Object.keys(ZONES).join('|')})(?![\\p{L}\\d])\\)?)?`,
  'iu',
);

/** The first complete date of a line (day, month and year beyond doubt), or null. */
export function writtenDate(line: string): WrittenDate | null {
  const candidates = [
    read(ISO.exec(line), [1, 2, 3]),
    read(EAST_ASIAN.exec(line), [1, 2, 3]),
    read(DAY_FIRST.exec(line), [3, 2, 1]),
    read(MONTH_FIRST.exec(line), [3, 1, 2]),
    read(DOTTED.exec(line), [3, 2, 1]),
    slashed(line),
  ];
  for (const found of candidates) {
    if (found === null) continue;
    const midnight = utcDay(found.year, found.month, found.day);
    if (midnight === null) continue;
    const without = `${line.slice(0, found.start)} ${line.slice(found.end).replace(/^T(?=\d)/, '')}`;
    const time = timeOfDay(without);
    return { at: midnight + (time.offset ?? 0), rest: time.rest };
  }
  return null;
}

/** Takes a time of day out of a line; `offset` in milliseconds from 00:00 UTC where its zone is known. */
export function timeOfDay(line: string): { offset: number | null; rest: string } {
  const match = TIME.exec(line);
  if (match === null) return { offset: null, rest: line };
  const [whole, hourBeforeMinutes, minutes, seconds, hourAlone, half, zone] = match;
  let hour = Number(hourBeforeMinutes ?? hourAlone);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return { offset: null, rest: line };
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + whole.length)}`;
  if (zone === undefined) return { offset: null, rest };
  const minuteOfDay = hour * 60 + minute - minutesAhead(zone.toLowerCase());
  return { offset: Math.floor((minuteOfDay * 60 + Number(seconds ?? 0)) * 1000), rest };
}

function minutesAhead(zone: string): number {
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (offset === null) return ZONES[zone] ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Reads a match by the places of its groups for year, month and day. */
function read(match: RegExpExecArray | null, order: readonly [number, number, number]) {
  if (match === null) return null;
  const [year, month, day] = order.map((group) => match[group] ?? '');
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : (MONTH_NUMBERS.get(folded(month)) ?? 0);
  const start = match.index;
  return {
    year: Number(year),
    month: number,
    day: Number(day),
    start,
    end: start + match[0].length,
  };
}

/** A day and a month that could be either way round are neither. */
function slashed(line: string): Found | null {
  const match = SLASHED.exec(line);
  if (match === null) return null;
  if (match[1]?.length === 4) return read(match, [1, 2, 3]);
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (match[3]?.length !== 4 || (first <= 12 && second <= 12 && first !== second)) return null;
  return read(match, first > 12 ? [3, 2, 1] : [3, 1, 2]);
}

/** Whether a folded word names a month in one of the languages known here. */
export function isMonth(word: string): boolean {
  return monthNumber(word) !== null;
}

/** 1–12 for a folded word that names a month in one of the languages known here; else null. */
export function monthNumber(word: string): number | null {
  return MONTH_NUMBERS.get(word) ?? null;
}

/** 00:00 UTC of a day, epoch milliseconds; null for one that no calendar has. */
function utcDay(year: number, month: number, day: number): number | null {
  if (year < 1600 || year > 2200) return null;
  const at = Date.UTC(year, month - 1, day);
  const made = new Date(at);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? at : null;
}
