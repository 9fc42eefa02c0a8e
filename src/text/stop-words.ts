import lists from 'stopword';

/** Names of the lists, by ISO 639-1. */
const LISTS: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  br: 'bre',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  gu: 'guj',
  ha: 'hau',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  ku: 'kur',
  la: 'lat',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  ms: 'msa',
  my: 'mya',
  nb: 'nob',
  nl: 'nld',
  no: 'nob',
  pa: 'panGu',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  st: 'sot',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yo: 'yor',
  zh: 'zho',
  zu: 'zul',
};

/** Pronouns, conjunctions, prepositions and auxiliaries that the English list leaves out. */
const ENGLISH_TOO =
  'above again against already also although always among became become becomes below cannot does doing down during either else even ever few further having herself however its itself just less let myself neither no nor not off once others ought ours ourselves own perhaps quite rather shall she so theirs themselves therefore though thus till toward towards unless until upon when whereas whether whom whose why will within without yet yours yourself yourselves';

const NONE: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>();

/** The words of a language that say nothing of what a text is about, in lower case; none where it has no list. */
export function stopWords(language: string): ReadonlySet<string> {
  const made = sets.get(language);
  if (made !== undefined) return made;
  const list = Object.hasOwn(LISTS, language) ? LISTS[language] : undefined;
  if (list === undefined) return NONE;
  const set = new Set(lists[list]?.map((word) => word.toLowerCase()));
  if (language === 'en') for (const word of ENGLISH_TOO.split(' ')) set.add(word);
  sets.set(language, set);
  return set;
}

/**
 * Whether a word says nothing about what a text is about: "the", "said", "it's". No word is one
 * where the language is not known or has no list.
 *
 * @param word as it stands in the text
 * @param language ISO 639-1
 */
export function isStopWord(word: string, language: string | null): boolean {
  if (language === null) return false;
  const common = stopWords(language);
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (common.has(lower)) return true;
  const apostrophe = lower.indexOf("'");
  if (apostrophe <= 0) return false;
  // it's, they'll; and don't, isn't, wouldn't, which are do, is, would with a not.
  const base = lower.slice(0, apostrophe);
  return common.has(base) || (lower.endsWith("n't") && common.has(base.slice(0, -1)));
}
