import type { CommandWords } from '../command-words.ts';

/** Commands for what a server or a person has set. */
export const SETTINGS = {
  settings: {
    name: { de: 'einstellungen', es: 'ajustes', fr: 'réglages', ja: '設定' },
    description: {
      de: 'Sprache, Zeitzone, Länge, Sprachmodell und Nachfragen hier ansehen oder setzen',
      es: 'Ver o fijar aquí idioma, zona horaria, longitud, modelo y preguntas',
      fr: 'Voir ou régler ici langue, fuseau, longueur, modèle et questions',
      ja: '言語、時間帯、長さ、言語モデル、続きの質問の設定',
    },
  },
  'settings language': {
    name: { de: 'sprache', es: 'idioma', fr: 'langue', ja: '言語' },
    description: {
      de: 'In welcher Sprache alle hier lesen',
      es: 'El idioma de lo que todos leen aquí',
      fr: 'La langue de ce que tous lisent ici',
      ja: 'ここで皆が読むものの言語',
    },
  },
  'settings timezone': {
    name: { de: 'zeitzone', es: 'zona', fr: 'fuseau', ja: '時間帯' },
    description: {
      de: 'Wonach neue Ausgaben gehen; tippe eine Stadt und wähle',
      es: 'Por la que se rigen las nuevas ediciones; escribe una ciudad y elige',
      fr: 'Celui des nouvelles éditions ; tapez une ville et choisissez',
      ja: '新しい配信の時間帯。都市名を入力して選択',
    },
  },
  'settings length': {
    name: { de: 'länge', es: 'longitud', fr: 'longueur', ja: '長さ' },
    description: {
      de: 'Wie viel von jeder Meldung Überblicke und neue Ausgaben sagen',
      es: 'Cuánto de cada noticia dicen los resúmenes y las nuevas ediciones',
      fr: 'Combien de chaque sujet disent les points et les nouvelles éditions',
      ja: 'まとめと新しい配信で各ニュースをどれだけ伝えるか',
    },
  },
  'settings model': {
    name: { de: 'modell', es: 'modelo', fr: 'modèle', ja: 'モデル' },
    description: {
      de: 'Ob das Sprachmodell schreiben darf; sonst werden Artikel zitiert',
      es: 'Si el modelo de lenguaje puede escribir; si no, se citan los artículos',
      fr: 'Si le modèle de langage peut écrire ; sinon les articles sont cités',
      ja: '言語モデルが書いてよいか。だめなら記事を引用します',
    },
  },
  'settings follow-ups': {
    name: { de: 'nachfragen', es: 'seguimiento', fr: 'suites', ja: '続きの質問' },
    description: {
      de: 'Ob Nachrichten in Courants Threads als Fragen gelten',
      es: 'Si los mensajes en los hilos de Courant se toman como preguntas',
      fr: 'Si les messages dans les fils de Courant valent questions',
      ja: 'Courantのスレッドでのメッセージを質問と見なすか',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
