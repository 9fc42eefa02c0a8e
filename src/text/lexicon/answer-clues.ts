/** Words of a language that give away what stands beside them. */
export interface Clues {
  /** Before names of places. */
  readonly places: ReadonlySet<string>;
  /** Before a reason. */
  readonly reasons: ReadonlySet<string>;
  /** Part of a time, beside months, days and years. */
  readonly times: ReadonlySet<string>;
  /** Make a time of a week or a year beside them: next, until. */
  readonly near: ReadonlySet<string>;
  /** Of what went before what is told. */
  readonly earlier: ReadonlySet<string>;
  /** What counts as well as number words do. */
  readonly numbers: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** By ISO 639-1. */
export const CLUES: ReadonlyMap<string, Clues> = new Map(
  Object.entries({
    en: {
      places: set('in at near from outside inside around across throughout into to towards of'),
      reasons: set(
        'because due since so result reason reasons cause caused causes causing thanks therefore amid blamed blame prompted led owing attributed',
      ),
      times: set(
        'ago century centuries decade decades spring summer autumn winter past holiday holidays christmas easter weekend morning afternoon evening noon midnight midday dawn mid earlier later tonight',
      ),
      near: set('next last this coming within until by end'),
      earlier: set('had'),
      numbers: set('dozen half several nobody none'),
    },
    de: {
      places: set('in im bei aus nach an am auf zu zum zur vor ins bis'),
      reasons: set('weil da denn wegen aufgrund deshalb daher grund damit infolge um durch'),
      times: set(
        'vor jahrhundert frühjahr frühling sommer herbst winter ferien weihnachten ostern morgens nachmittag abend mitternacht mittag',
      ),
      near: set(
        'nächste nächster nächsten nächstes kommenden kommende letzten letzte diesen diese innerhalb binnen bis ende',
      ),
      earlier: set('hatte hatten'),
      numbers: set('dutzend hälfte niemand keiner'),
    },
    fr: {
      places: set('à en dans de au aux près du vers chez'),
      reasons: set('parce car raison cause grâce puisque suite afin pour'),
      times: set('siècle printemps été automne hiver vacances noël pâques matin soir minuit midi'),
      near: set('prochain prochaine dernier dernière fin jusqu'),
      earlier: set('avait avaient était étaient'),
      numbers: set('douzaine dizaine moitié personne aucun'),
    },
    es: {
      places: set('en de a desde hacia cerca del al'),
      reasons: set('porque debido causa razón pues ya para motivo'),
      times: set(
        'siglo primavera verano otoño invierno vacaciones navidad tarde noche mañana medianoche mediodía hace',
      ),
      near: set('próximo próxima próximos pasado pasada fin finales hasta este'),
      earlier: set('había habían'),
      numbers: set('docena decena mitad nadie ninguno'),
    },
    it: {
      places: set('a in da di nel nella al alla del della presso'),
      reasons: set('perché causa grazie poiché motivo per'),
      times: set('secolo primavera estate autunno inverno mezzanotte mezzogiorno fa'),
      near: set('prossimo prossima scorso scorsa fine fino'),
      earlier: set('aveva avevano'),
      numbers: set('dozzina decina metà'),
    },
    pt: {
      places: set('em no na de do da a ao à'),
      reasons: set('porque devido causa razão pois para motivo'),
      times: set('século primavera verão outono inverno há'),
      near: set('próximo próxima passado passada fim até'),
      earlier: set('havia tinha tinham'),
      numbers: set('dúzia dezena metade'),
    },
    nl: {
      places: set('in te bij uit naar van op'),
      reasons: set('omdat doordat want wegens vanwege door daarom reden'),
      times: set('eeuw geleden lente zomer herfst winter middernacht'),
      near: set('volgende komende vorige eind tot binnen'),
      earlier: set('had hadden'),
      numbers: set('dozijn tiental helft'),
    },
  }),
);
const NONE: ReadonlySet<string> = new Set();
/** Of a language that nothing is known of. */
export const NO_CLUES: Clues = {
  places: NONE,
  reasons: NONE,
  times: NONE,
  near: NONE,
  earlier: NONE,
  numbers: NONE,
};

/** Costs nothing, in languages that papers are read in. */
export const FREE = set('free kostenlos gratis gratuit gratuite gratuits gratuito gratuita grátis');
/** Until and since, in languages that papers are read in. */
export const SPAN = set(
  'until till since bis seit jusqu depuis hasta desde fino dal até tot sinds',
);
/** An hour, eine Woche. */
export const ONE = set('a an one ein eine einen einer une un una uno een');
/** So much is money more often than not. */
export const LARGE = set(
  'million millions billion billions millionen milliarde milliarden milliard milliards millones',
);
/** As and for, after a comma, give a reason more often than not. */
export const REASON_AFTER_COMMA = set('as for');
/** Before an hour of the day. */
export const CLOCK = set('at by from until um bis gegen à las');
/** Per cent, por ciento: no money. */
export const PER = set('per pour por pro');
