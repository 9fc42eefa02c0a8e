import type { CommandWords } from '../command-words.ts';

/** What a digest is set to be, as options of several commands. */
export const DIGEST_PLAN = {
  time: {
    name: { de: 'uhrzeit', es: 'hora', fr: 'heure', ja: '時刻' },
    description: {
      de: 'Die Uhrzeit, etwa 07:00 oder 18:30',
      es: 'La hora del día, como 07:00 o 18:30',
      fr: 'L’heure du jour, comme 07:00 ou 18:30',
      ja: '時刻。例：07:00、18:30',
    },
  },
  timezone: {
    name: { de: 'zeitzone', es: 'zona', fr: 'fuseau', ja: '時間帯' },
    description: {
      de: 'Wessen Zeit; tippe eine Stadt und wähle. Zunächst die aus den Einstellungen',
      es: 'De quién es la hora; escribe una ciudad y elige. Al principio, la de los ajustes',
      fr: 'L’heure de qui ; tapez une ville et choisissez. D’abord celle des réglages',
      ja: 'どこの時刻か。都市名を入力して選択。初めは設定のもの',
    },
  },
  days: {
    name: { de: 'tage', es: 'días', fr: 'jours', ja: '曜日' },
    description: {
      de: 'Täglich, werktags, am Wochenende, oder Tage wie Mo, Mi, Fr',
      es: 'Cada día, de lunes a viernes, fin de semana, o días como lun, mié, vie',
      fr: 'Chaque jour, en semaine, le week-end, ou des jours comme lun, mer, ven',
      ja: '毎日、平日、週末、または 月、水、金 など',
    },
  },
  topics: {
    name: { de: 'themen', es: 'temas', fr: 'sujets', ja: '話題' },
    description: {
      de: 'Suchwörter, je ein Thema, durch Kommas getrennt; zunächst die wichtigsten Meldungen',
      es: 'Palabras, un tema cada una, separadas por comas; al principio, lo principal',
      fr: 'Des mots, un sujet chacun, séparés par des virgules ; d’abord la une',
      ja: '検索語を読点やカンマで区切って。初めは主なニュース',
    },
  },
  sources: {
    name: { de: 'quellen', es: 'fuentes', fr: 'sources', ja: '出典' },
    description: {
      de: 'Nur aus diesen Quellen, durch Kommas getrennt; zunächst aus allen',
      es: 'Solo de estas fuentes, separadas por comas; al principio, de todas',
      fr: 'Seulement de ces sources, séparées par des virgules ; d’abord de toutes',
      ja: 'この出典だけから（カンマ区切り）。初めはすべて',
    },
  },
  stories: {
    name: { de: 'meldungen', es: 'noticias', fr: 'nombre', ja: '件数' },
    description: {
      de: 'Wie viele höchstens, 3 bis 8; zunächst 5',
      es: 'Cuántas como máximo, de 3 a 8; al principio, 5',
      fr: 'Combien au plus, de 3 à 8 ; d’abord 5',
      ja: '最大何件か、3～8。初めは5',
    },
  },
  length: {
    name: { de: 'länge', es: 'longitud', fr: 'longueur', ja: '長さ' },
    description: {
      de: 'Wie viel von jeder Meldung; zunächst wie in den Einstellungen',
      es: 'Cuánto de cada noticia; al principio, como en los ajustes',
      fr: 'Combien de chaque sujet ; d’abord comme dans les réglages',
      ja: '各ニュースの分量。初めは設定のとおり',
    },
  },
  language: {
    name: { de: 'sprache', es: 'idioma', fr: 'langue', ja: '言語' },
    description: {
      de: 'Nur Artikel in dieser Sprache; zunächst in allen',
      es: 'Solo artículos en este idioma; al principio, en cualquiera',
      fr: 'Seulement des articles dans cette langue ; d’abord dans toutes',
      ja: 'この言語の記事だけ。初めはすべて',
    },
  },
  mention: {
    name: { de: 'erwähnung', es: 'mención', fr: 'mention', ja: 'メンション' },
    description: {
      de: 'Eine Rolle, die jede erwähnt; zunächst keine',
      es: 'Un rol que cada una menciona; al principio, ninguno',
      fr: 'Un rôle que chacune mentionne ; d’abord aucun',
      ja: '毎回メンションするロール。初めはなし',
    },
  },
  thread: {
    name: { de: 'thread', es: 'hilo', fr: 'fil', ja: 'スレッド' },
    description: {
      de: 'Ob zu jeder ein Thread eröffnet wird; zunächst nicht',
      es: 'Si se abre un hilo de debate en cada una; al principio, no',
      fr: 'Si un fil de discussion s’ouvre sur chacune ; d’abord non',
      ja: '毎回、話し合うスレッドを開くか。初めは開かない',
    },
  },
  empty: {
    name: { de: 'leer', es: 'vacío', fr: 'vide', ja: '新着なし' },
    description: {
      de: 'Was kommt, wenn nichts neu ist; zunächst eine Zeile, die es sagt',
      es: 'Qué se publica si no hay nada nuevo; al principio, una línea que lo dice',
      fr: 'Ce qui paraît quand rien n’est neuf ; d’abord une ligne qui le dit',
      ja: '新着がないときの投稿。初めはその旨の一行',
    },
  },
  'empty=line': {
    name: {
      de: 'eine Zeile, die es sagt',
      es: 'una línea que lo dice',
      fr: 'une ligne qui le dit',
      ja: 'その旨の一行',
    },
  },
  'empty=silence': {
    name: { de: 'nichts', es: 'nada', fr: 'rien', ja: '何も投稿しない' },
  },
  channel: {
    name: { de: 'kanal', es: 'canal', fr: 'salon', ja: 'チャンネル' },
    description: {
      de: 'Wohin; zunächst dorthin, wo du bist',
      es: 'Adónde va; al principio, donde estás',
      fr: 'Où elle va ; d’abord là où vous êtes',
      ja: '配信先。初めは今いる場所',
    },
  },
  tag: {
    name: { de: 'tag', es: 'etiqueta', fr: 'étiquette', ja: 'タグ' },
    description: {
      de: 'Der Tag der Beiträge, wenn es in ein Forum geht',
      es: 'La etiqueta de sus publicaciones, si va a un foro',
      fr: 'L’étiquette de ses publications, si elle va dans un forum',
      ja: 'フォーラムに投稿するときのタグ',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
