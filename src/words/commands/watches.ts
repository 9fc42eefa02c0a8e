import type { CommandWords } from '../command-words.ts';

/** Commands for watches. */
export const WATCHES = {
  watch: {
    name: { de: 'beobachten', es: 'vigilar', fr: 'veille', ja: '見張り' },
    description: {
      de: 'Neue Meldungen, die zu Wörtern passen, sofort in einen Kanal bringen',
      es: 'Llevar al momento a un canal las noticias nuevas que coincidan con unas palabras',
      fr: 'Porter aussitôt dans un salon les nouvelles qui correspondent à des mots',
      ja: '言葉に合う新しいニュースをすぐチャンネルへ',
    },
  },
  'watch add': {
    name: { de: 'hinzufügen', es: 'añadir', fr: 'ajouter', ja: '追加' },
    description: {
      de: 'Einem Kanal jede neue Meldung bringen, die passt, einmal',
      es: 'Llevar a un canal cada noticia nueva que coincida, una vez',
      fr: 'Porter dans un salon chaque nouvelle qui correspond, une fois',
      ja: '合う新しいニュースを一度ずつチャンネルへ届ける',
    },
  },
  'watch add words': {
    name: { de: 'wörter', es: 'palabras', fr: 'mots', ja: '言葉' },
    description: {
      de: 'Wörter wie in der Suche, mit Kommas dazwischen; "genaue Wörter", -ohne',
      es: 'Palabras como en la búsqueda, separadas por comas; "exactas", -sin',
      fr: 'Des mots comme à la recherche, séparés de virgules ; "exacts", -sans',
      ja: '検索と同じ言葉、コンマ区切り。"正確な句"、-除く語',
    },
  },
  'watch add sources': {
    name: { de: 'quellen', es: 'fuentes', fr: 'sources', ja: '出典' },
    description: {
      de: 'Nur aus diesen Quellen, mit Kommas dazwischen; sonst aus allen',
      es: 'Solo de estas fuentes, separadas por comas; si no, de todas',
      fr: 'Seulement de ces sources, séparées de virgules ; sinon de toutes',
      ja: 'この出典だけ、コンマ区切り。省略するとすべて',
    },
  },
  'watch add channel': {
    name: { de: 'kanal', es: 'canal', fr: 'salon', ja: 'チャンネル' },
    description: {
      de: 'Wohin es geht; sonst hierher',
      es: 'Adónde va; si no, aquí',
      fr: 'Où cela va ; sinon ici',
      ja: '届け先。省略するとここ',
    },
  },
  'watch add quiet': {
    name: { de: 'ruhe', es: 'silencio', fr: 'calme', ja: '静時' },
    description: {
      de: 'Ruhezeit wie 22:00-07:00; was dann kommt, folgt danach zusammen',
      es: 'Horas de silencio, como 22:00-07:00; lo que llegue va junto después',
      fr: 'Heures calmes, comme 22:00-07:00 ; le reste vient ensuite en un message',
      ja: '22:00-07:00 のような静かな時間。その間のものは後でまとめて',
    },
  },
  'watch add timezone': {
    name: { de: 'zeitzone', es: 'zona', fr: 'fuseau', ja: '時間帯' },
    description: {
      de: 'Wessen Zeit gemeint ist; sonst die aus den Einstellungen',
      es: 'De quién es la hora; si no, la de los ajustes',
      fr: 'L’heure de qui ; sinon celle des réglages',
      ja: 'どの地域の時刻か。省略すると設定のもの',
    },
  },
  'watch add cap': {
    name: { de: 'grenze', es: 'límite', fr: 'limite', ja: '上限' },
    description: {
      de: 'Nachrichten in der Stunde, 1 bis 20; sonst 6, der Rest folgt zusammen',
      es: 'Mensajes por hora, de 1 a 20; si no, 6, y el resto va junto',
      fr: 'Messages par heure, de 1 à 20 ; sinon 6, le reste vient ensemble',
      ja: '一時間の投稿数、1～20。省略すると6、残りはまとめて',
    },
  },
  'watch add tag': {
    name: { de: 'tag', es: 'etiqueta', fr: 'étiquette', ja: 'タグ' },
    description: {
      de: 'Der Tag der Beiträge, wo es in ein Forum geht',
      es: 'La etiqueta de sus publicaciones, si va a un foro',
      fr: 'L’étiquette des publications, dans un forum',
      ja: 'フォーラムへの投稿につけるタグ',
    },
  },
  'watch list': {
    name: { de: 'liste', es: 'lista', fr: 'liste', ja: '一覧' },
    description: {
      de: 'Was hier beobachtet wird und wie es steht',
      es: 'Lo que se vigila aquí y cómo está',
      fr: 'Ce qui est surveillé ici, et où cela en est',
      ja: 'ここで見張っているものと状態',
    },
  },
  'watch remove': {
    name: { de: 'beenden', es: 'quitar', fr: 'retirer', ja: '終了' },
    description: {
      de: 'Eine Beobachtung beenden; was sie gebracht hat, bleibt',
      es: 'Terminar una vigilancia; lo publicado queda',
      fr: 'Finir une veille ; ce qu’elle a publié reste',
      ja: '見張りを終える。投稿済みのものは残ります',
    },
  },
  'watch remove watch': {
    name: { de: 'beobachtung', es: 'vigilancia', fr: 'veille', ja: '見張り' },
    description: {
      de: 'Welche; wähle einen Vorschlag',
      es: 'Cuál; elige una sugerencia',
      fr: 'Laquelle ; choisissez une suggestion',
      ja: 'どれか。候補から選んでください',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
