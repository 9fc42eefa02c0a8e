/**
 * What kind of thing a question asks for.
 *
 * `number` counts something, `amount` measures it (money, lengths, shares), `name` is whatever has
 * one; `any` tells nothing.
 */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'amount'
  | 'duration'
  | 'age'
  | 'reason'
  | 'name'
  | 'any';

/** Words of a language that make a question; all in lower case, phrases parted by commas. */
interface QuestionWords {
  /** Phrases that say what is asked for. The first that stands in the question counts. */
  readonly kinds: readonly (readonly [AnswerKind, string])[];
  /** Words after which the noun stands that is asked for: which city. */
  readonly which: string;
  /** Nouns after these that say the kind. */
  readonly nouns: readonly (readonly [AnswerKind, string])[];
  /** Phrases that carry a question on from the one before when they open it. */
  readonly onward: string;
  /** Pronouns and adverbs that stand for something said before. */
  readonly pronouns: string;
  /** Telling words that say little all the same. */
  readonly light: string;
}

const EN: QuestionWords = {
  kinds: [
    ['number', 'how many, what number, which number'],
    ['duration', 'how long, for how long, how much time'],
    ['age', 'how old, what age, at which age'],
    ['time', 'when, how recently, how soon, what time'],
    [
      'amount',
      'how much, how far, how tall, how high, how deep, how big, how large, how fast, how heavy, how wide, how often, how hot, how cold, what percentage, what percent, what proportion, what share, what fraction',
    ],
    ['reason', 'why, how come, what caused, for what reason, for what purpose, what led'],
    ['person', 'who, whom, whose'],
    ['place', 'where, from where, whereabouts'],
  ],
  which: 'what which',
  nouns: [
    ['time', 'year date month day decade century season weekday period era'],
    [
      'place',
      'city country town state county province place region area continent nation village district location venue island street river capital neighborhood neighbourhood',
    ],
    [
      'person',
      'person man woman actor actress player president leader minister king queen emperor author writer singer artist scientist coach manager judge director founder official politician candidate',
    ],
    [
      'amount',
      'percentage percent proportion share price cost value rate salary amount temperature speed distance height length depth width weight size area population budget fee fine sum',
    ],
    ['number', 'number total'],
    ['duration', 'duration'],
    ['age', 'age'],
    ['reason', 'reason cause purpose motive'],
    [
      'name',
      'name company team organization organisation group club band book film movie song newspaper magazine university school party agency website brand title language airline bank network station hospital',
    ],
  ],
  onward: 'and, but, so, what about, how about, or, then, also',
  pronouns: 'he she it they him her them his hers its their theirs this these those',
  light:
    'money happen happens happened take takes took taken place kind type sort name names named call called enough people person thing things way make makes made known time year number part',
};

const DE: QuestionWords = {
  kinds: [
    ['number', 'wie viele, wieviele'],
    ['duration', 'wie lange, seit wann, wie lang'],
    ['age', 'wie alt'],
    ['time', 'wann, um wie viel uhr'],
    [
      'amount',
      'wie viel, wieviel, wie hoch, wie groß, wie weit, wie tief, wie schwer, wie schnell, wie oft, wie teuer',
    ],
    ['reason', 'warum, weshalb, wieso, wozu, weswegen, aus welchem grund'],
    ['person', 'wer, wen, wem, wessen'],
    ['place', 'wo, wohin, woher'],
  ],
  which: 'welche welcher welches welchen welchem was',
  nouns: [
    ['time', 'jahr jahre tag tage datum monat jahrhundert woche uhrzeit'],
    ['place', 'stadt land ort staat region gemeinde insel straße fluss hauptstadt bundesland dorf'],
    ['person', 'person mann frau politiker politikerin spieler präsident trainer richter'],
    ['amount', 'prozentsatz preis summe anteil höhe'],
    ['reason', 'grund ursache'],
  ],
  onward: 'und, aber, was ist mit, wie steht es mit, oder, dann, auch',
  pronouns:
    'er sie es ihm ihn ihr ihnen sein seine seinen ihre ihren ihrem dies diese dieser dieses diesem diesen dort dabei damit davon dazu daran dafür dagegen danach',
  light:
    'passiert passierte geschah geschehen heißt hieß genannt gibt gab menschen leute person sache art name mal jahr',
};

const FR: QuestionWords = {
  kinds: [
    [
      'duration',
      'combien de temps, depuis quand, depuis combien de temps, pendant combien de temps',
    ],
    ['age', 'quel âge'],
    ['amount', 'combien coûte, combien coûtent, combien a coûté, à combien'],
    ['number', 'combien de, combien'],
    ['time', 'quand, à quelle heure, à quelle date'],
    ['reason', 'pourquoi, pour quelle raison'],
    ['person', 'qui, à qui, de qui'],
    ['place', "où, d'où"],
  ],
  which: 'quel quelle quels quelles',
  nouns: [
    ['time', 'année an jour date mois siècle heure'],
    ['place', 'ville pays lieu endroit région département village île rue fleuve capitale'],
    ['person', 'personne homme femme ministre président joueur entraîneur juge'],
    ['amount', 'pourcentage prix somme montant part taux'],
    ['reason', 'raison cause'],
  ],
  onward: 'et, mais, qu en est il, ou, alors, aussi',
  pronouns: 'il elle ils elles lui leur leurs cela ça celui celle ceux celles ceci son sa ses',
  light:
    'passe passé arrive arrivé appelle nom gens personne personnes chose sorte type fois année lieu',
};

const ES: QuestionWords = {
  kinds: [
    ['number', 'cuántos, cuántas, cuantos, cuantas'],
    ['duration', 'cuánto tiempo, desde cuándo, cuánto dura, cuánto duró'],
    ['age', 'qué edad, cuántos años tiene'],
    ['time', 'cuándo, cuando, a qué hora'],
    ['amount', 'cuánto, cuánta, cuanto, cuanta'],
    ['reason', 'por qué, por que, a qué se debe, para qué'],
    ['person', 'quién, quiénes, quien, quienes, a quién, de quién'],
    ['place', 'dónde, donde, adónde, de dónde'],
  ],
  which: 'qué cuál cuáles',
  nouns: [
    ['time', 'año día fecha mes siglo hora'],
    ['place', 'ciudad país lugar región provincia pueblo isla calle río capital estado'],
    ['person', 'persona hombre mujer ministro presidente jugador entrenador juez'],
    ['amount', 'porcentaje precio suma cantidad tasa'],
    ['reason', 'razón causa motivo'],
  ],
  onward: 'y, pero, o, entonces, también, qué hay de, qué pasa con',
  pronouns:
    'él ella ello ellos ellas su sus esto eso este esta estos estas ese esa esos esas allí ahí aquello',
  light:
    'pasa pasó ocurre ocurrió llama llamó nombre gente persona personas cosa tipo vez año lugar',
};

const IT: QuestionWords = {
  kinds: [
    ['number', 'quanti, quante'],
    ['duration', 'quanto tempo, da quando, da quanto'],
    ['age', 'quanti anni ha'],
    ['time', 'quando, a che ora'],
    ['amount', 'quanto, quanta'],
    ['reason', 'perché, come mai'],
    ['person', 'chi, a chi, di chi'],
    ['place', 'dove, da dove'],
  ],
  which: 'quale quali che',
  nouns: [
    ['time', 'anno giorno data mese secolo ora'],
    ['place', 'città paese luogo regione provincia isola via fiume capitale stato'],
  ],
  onward: 'e, ma, o, allora, anche',
  pronouns: 'lui lei egli ella esso essa loro suo sua suoi sue questo questa ciò',
  light: 'succede successo chiama nome gente persona persone cosa tipo volta anno luogo',
};

const PT: QuestionWords = {
  kinds: [
    ['number', 'quantos, quantas'],
    ['duration', 'quanto tempo, desde quando'],
    ['age', 'que idade, quantos anos tem'],
    ['time', 'quando, a que horas'],
    ['amount', 'quanto, quanta'],
    ['reason', 'por que, por quê, porquê'],
    ['person', 'quem'],
    ['place', 'onde, aonde, de onde'],
  ],
  which: 'qual quais que',
  nouns: [
    ['time', 'ano dia data mês século hora'],
    ['place', 'cidade país lugar região estado ilha rua rio capital'],
  ],
  onward: 'e, mas, ou, então, também',
  pronouns:
    'ele ela eles elas lhe lhes seu sua seus suas dele dela isto isso aquilo este esta ali lá',
  light: 'acontece aconteceu chama nome pessoa pessoas coisa tipo vez ano lugar',
};

const NL: QuestionWords = {
  kinds: [
    ['duration', 'hoe lang, sinds wanneer'],
    ['age', 'hoe oud'],
    ['number', 'hoeveel'],
    ['time', 'wanneer, hoe laat'],
    ['amount', 'hoe hoog, hoe groot, hoe ver, hoe duur'],
    ['reason', 'waarom, waardoor'],
    ['person', 'wie, van wie'],
    ['place', 'waar, waarheen, waarvandaan'],
  ],
  which: 'welk welke wat',
  nouns: [
    ['time', 'jaar dag datum maand eeuw'],
    ['place', 'stad land plaats regio gemeente provincie eiland straat rivier'],
  ],
  onward: 'en, maar, of, dan, ook, hoe zit het met',
  pronouns: 'hij zij ze het hem haar hen hun zijn dit dat deze die daar er daarvan daarmee',
  light: 'gebeurt gebeurde heet noemt naam mensen persoon ding soort keer jaar',
};

const BY_LANGUAGE: ReadonlyMap<string, QuestionWords> = new Map([
  ['en', EN],
  ['de', DE],
  ['fr', FR],
  ['es', ES],
  ['it', IT],
  ['pt', PT],
  ['nl', NL],
]);

/** The same, made ready to look up. */
export interface QuestionLexicon {
  readonly language: string;
  /** Word sequences, those with more words first. */
  readonly kinds: readonly { readonly kind: AnswerKind; readonly words: readonly string[] }[];
  readonly which: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, AnswerKind>;
  readonly onward: readonly (readonly string[])[];
  readonly pronouns: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
}

const phrases = (list: string): string[][] => list.split(', ').map((phrase) => phrase.split(' '));

/** One for each language that has question words here. */
export const questionLexicons: readonly QuestionLexicon[] = [...BY_LANGUAGE].map(
  ([language, { kinds, which, nouns, onward, pronouns, light }]) => ({
    language,
    kinds: kinds
      .flatMap(([kind, list]) => phrases(list).map((words) => ({ kind, words })))
      .sort((one, other) => other.words.length - one.words.length),
    which: new Set(which.split(' ')),
    nouns: new Map(
      nouns.flatMap(([kind, list]) => list.split(' ').map((noun) => [noun, kind] as const)),
    ),
    onward: phrases(onward).sort((one, other) => other.length - one.length),
    pronouns: new Set(pronouns.split(' ')),
    light: new Set(light.split(' ')),
  }),
);
