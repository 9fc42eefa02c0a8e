/**
 * What a dot after an abbreviation means for the sentence.
 *
 * - `inside`: it never ends one ("Mr.", "e.g.")
 * - `before number`: it ends none before a number ("No. 5", "Oct. 12")
 * - `perhaps`: it may end one ("U.S.", "Inc.", "J."); the next word tells
 */
export type DotMeaning = 'inside' | 'before number' | 'perhaps';

const list = (entries: string) => entries.split(' ');

/** Titles before names and short forms that want a word after them; the same in any language. */
const INSIDE_ANYWHERE = list(
  'Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Cpl Capt Cmdr Adm Maj Pvt Brig Sen Rep Gov Pres Rev Hon Msgr Supt Insp Det Mme Mlle MM Fr Sr Sra Srta Dra Dña vs cf e.g i.e approx',
);
const PERHAPS_ANYWHERE = list('Jr Inc Corp Co Ltd Bros LLC plc St Mt Ft Ave Blvd etc al');
const BEFORE_NUMBER_ANYWHERE = list(
  'No Nos Nr Nº Vol Art Fig pp p Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

const INSIDE: Readonly<Record<string, readonly string[]>> = {
  de: list('z.B d.h u.a Hr Fr Frau bzw ca evtl ggf inkl exkl sog vgl bspw Nr Abs Art St geb gest'),
  fr: list('M MM Mgr Dr St Ste env art'),
  es: list('Ud Uds D Dª Lic Ing Arq pág núm art aprox EE'),
  pt: list('Sr Sra Dr Dra Exmo pág núm art aprox'),
  it: list('Sig Sigg Dott Ing Avv On Prof pag art ecc'),
  nl: list('dhr mevr mw dr ir mr drs bijv bv ca nr resp'),
  ru: list('им ул проф акад ср см др стр т'),
  uk: list('ім вул проф акад див стор'),
  sv: list('t.ex bl.a d.v.s s.k t ex bl kl ca nr'),
  da: list('f.eks bl.a dvs kl ca nr hr fr'),
  no: list('f.eks bl.a dvs kl ca nr'),
  pl: list('np tzw prof dr hab inż ul al im św ks red m.in'),
  cs: list('např tzv tj prof ing mgr sv č'),
};
const PERHAPS: Readonly<Record<string, readonly string[]>> = {
  de: list('usw Mio Mrd Str Jh Chr'),
  es: list('UU'),
  fr: list('av apr'),
  ru: list('г гг руб млн млрд тыс'),
  uk: list('р рр грн млн млрд тис'),
  pl: list('r w tys mln mld zł'),
};

/** Languages that write "3rd" as "3.": 3. Oktober. */
const ORDINAL_DOT = new Set(list('bs cs da de et fi fo hr hu is lb lt lv nb nn no pl sk sl sr tr'));

const anywhere = new Map<string, DotMeaning>([
  ...BEFORE_NUMBER_ANYWHERE.map((form) => [form, 'before number'] as const),
  ...PERHAPS_ANYWHERE.map((form) => [form, 'perhaps'] as const),
  ...INSIDE_ANYWHERE.map((form) => [form, 'inside'] as const),
]);

const byLanguage = new Map(
  [...new Set([...Object.keys(INSIDE), ...Object.keys(PERHAPS)])].map((language) => [
    language,
    new Map<string, DotMeaning>([
      ...(PERHAPS[language] ?? []).map((form) => [form, 'perhaps'] as const),
      ...(INSIDE[language] ?? []).map((form) => [form, 'inside'] as const),
    ]),
  ]),
);

const INITIALS = /^(?:\p{L}-)?\p{L}$|^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;

/**
 * What the dot after a token means; null where it is no abbreviation and the dot a full stop.
 *
 * @param token what stands before the dot, from the last white space on
 * @param language ISO 639-1, null where not known
 */
export function dotAfter(token: string, language: string | null): DotMeaning | null {
  const listed = byLanguage.get(language ?? '')?.get(token) ?? anywhere.get(token);
  if (listed !== undefined) return listed;
  if (/^\d{1,2}$/.test(token)) return ORDINAL_DOT.has(language ?? '') ? 'perhaps' : null;
  return INITIALS.test(token) ? 'perhaps' : null;
}
