import type { CommandWords } from '../command-words.ts';

/** Of several commands: the article that is meant. */
const WHICH_ARTICLE: CommandWords = {
  name: { de: 'artikel', es: 'artículo', fr: 'article', ja: '記事' },
  description: {
    de: 'Ein paar Wörter des Titels; wähle einen Vorschlag',
    es: 'Unas palabras de su título; elige una sugerencia',
    fr: 'Quelques mots de son titre ; choisissez une suggestion',
    ja: '題名の言葉をいくつか。候補から選んでください',
  },
};

/** Commands that read what is stored, and those about the bot itself. */
export const READING = {
  brief: {
    name: { de: 'überblick', es: 'resumen', fr: 'bref', ja: 'まとめ' },
    description: {
      de: 'Die meistberichteten Meldungen der letzten Stunden, je in ein, zwei Sätzen',
      es: 'Las noticias más cubiertas de las últimas horas, cada una en una o dos frases',
      fr: 'Les sujets les plus couverts des dernières heures, en une ou deux phrases chacun',
      ja: '直近の主なニュースを、それぞれ一、二文で',
    },
  },
  'brief topic': {
    name: { de: 'thema', es: 'tema', fr: 'sujet', ja: '話題' },
    description: {
      de: 'Wörter, um die es geht; keine für die wichtigsten Meldungen',
      es: 'Palabras del tema; ninguna para las noticias principales',
      fr: 'Les mots du sujet ; aucun pour la une',
      ja: '話題の言葉。空欄なら主なニュース',
    },
  },
  'brief hours': {
    name: { de: 'stunden', es: 'horas', fr: 'heures', ja: '時間' },
    description: {
      de: 'Wie weit zurück, 1 bis 168 Stunden; sonst 24',
      es: 'Cuánto hacia atrás, de 1 a 168 horas; si no, 24',
      fr: 'Jusqu’où remonter, de 1 à 168 heures ; sinon 24',
      ja: 'さかのぼる時間、1～168。省略すると24',
    },
  },
  search: {
    name: { de: 'suche', es: 'buscar', fr: 'chercher', ja: '検索' },
    description: {
      de: 'Gespeicherte Artikel nach Wörtern finden',
      es: 'Buscar artículos guardados por palabras',
      fr: 'Trouver des articles conservés par leurs mots',
      ja: '保存された記事を言葉で探す',
    },
  },
  'search query': {
    name: { de: 'suchwörter', es: 'consulta', fr: 'requête', ja: '検索語' },
    description: {
      de: 'Wörter; auch "genaue Wörter", -ohne, source:name, after:2026-01-31, before:…',
      es: 'Palabras; también "palabras exactas", -sin, source:nombre, after:2026-01-31, before:…',
      fr: 'Des mots ; aussi "mots exacts", -sans, source:nom, after:2026-01-31, before:…',
      ja: '言葉。"正確な句"、-除く語、source:名前、after:2026-01-31、before:… も使えます',
    },
  },
  article: {
    name: { de: 'artikel', es: 'artículo', fr: 'article', ja: '記事' },
    description: {
      de: 'Einen gespeicherten Artikel zeigen: Zusammenfassung, Quelle, Datum, Verwandtes',
      es: 'Mostrar un artículo guardado: resumen, fuente, fecha y lo relacionado',
      fr: 'Montrer un article conservé : résumé, source, date et articles proches',
      ja: '保存された記事を表示：要約、出典、日付、関連記事',
    },
  },
  'article title': {
    name: { de: 'titel', es: 'título', fr: 'titre', ja: '題名' },
    description: {
      de: 'Ein paar Wörter des Titels; wähle einen Vorschlag',
      es: 'Unas palabras de su título; elige una sugerencia',
      fr: 'Quelques mots de son titre ; choisissez une suggestion',
      ja: '題名の言葉をいくつか。候補から選んでください',
    },
  },
  summarize: {
    name: { de: 'zusammenfassen', es: 'resumir', fr: 'résumer', ja: '要約' },
    description: {
      de: 'Einen Artikel, eine Seite oder Textdatei in den eigenen Worten zusammenfassen',
      es: 'Resumir un artículo guardado, una página o un archivo de texto con sus palabras',
      fr: 'Résumer un article conservé, une page ou un fichier texte avec ses propres mots',
      ja: '保存記事・ページ・テキストファイルを原文の言葉で要約',
    },
  },
  'summarize article': WHICH_ARTICLE,
  'summarize link': {
    name: { de: 'link', es: 'enlace', fr: 'lien', ja: 'リンク' },
    description: {
      de: 'Die Adresse einer Seite',
      es: 'La dirección de una página',
      fr: 'L’adresse d’une page',
      ja: 'ページのアドレス',
    },
  },
  'summarize file': {
    name: { de: 'datei', es: 'archivo', fr: 'fichier', ja: 'ファイル' },
    description: {
      de: 'Eine Textdatei bis 2 MB',
      es: 'Un archivo de texto de hasta 2 MB',
      fr: 'Un fichier texte de 2 Mo au plus',
      ja: '2 MBまでのテキストファイル',
    },
  },
  'summarize sentences': {
    name: { de: 'sätze', es: 'frases', fr: 'phrases', ja: '文数' },
    description: {
      de: 'Wie viele Sätze, 1 bis 5; sonst 3',
      es: 'Cuántas frases, de 1 a 5; si no, 3',
      fr: 'Combien de phrases, de 1 à 5 ; sinon 3',
      ja: '文の数、1～5。省略すると3',
    },
  },
  'summarize bullets': {
    name: { de: 'punkte', es: 'viñetas', fr: 'puces', ja: '箇条書き' },
    description: {
      de: 'Ein Satz je Zeile',
      es: 'Una frase por línea',
      fr: 'Une phrase par ligne',
      ja: '一行に一文',
    },
  },
  Summarize: {
    name: { de: 'Zusammenfassen', es: 'Resumir', fr: 'Résumer', ja: '要約' },
  },
  status: {
    name: { de: 'status', es: 'estado', fr: 'état', ja: '状態' },
    description: {
      de: 'Was Courant für dich gespeichert hat und wie es ihm geht',
      es: 'Qué ha guardado Courant para ti y cómo está',
      fr: 'Ce que Courant conserve pour vous et comment il va',
      ja: 'Courantが保存しているものと動作の状態',
    },
  },
  help: {
    name: { de: 'hilfe', es: 'ayuda', fr: 'aide', ja: 'ヘルプ' },
    description: {
      de: 'Was Courant tut und wie man es fragt',
      es: 'Qué hace Courant y cómo preguntarle',
      fr: 'Ce que fait Courant et comment le lui demander',
      ja: 'Courantにできることと使い方',
    },
  },
  why: {
    name: { de: 'warum', es: 'porqué', fr: 'pourquoi', ja: '理由' },
    description: {
      de: 'Wie ein Artikel herkam und warum er in diesem Kanal gemeldet wurde oder nicht',
      es: 'Cómo llegó un artículo y por qué se contó o no en este canal',
      fr: 'D’où vient un article, et pourquoi ce salon l’a eu ou non',
      ja: '記事がどう届き、なぜこのチャンネルで伝えた／伝えなかったか',
    },
  },
  'why article': WHICH_ARTICLE,
  'Why this': {
    name: { de: 'Warum das', es: 'Por qué esto', fr: 'Pourquoi ceci', ja: 'これの理由' },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
