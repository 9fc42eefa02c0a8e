import type { CommandWords } from '../command-words.ts';

/** Of several commands: the source that is meant. */
const WHICH_SOURCE: CommandWords = {
  name: { de: 'quelle', es: 'fuente', fr: 'source', ja: '出典' },
  description: {
    de: 'Ein paar Buchstaben des Namens; wähle einen Vorschlag',
    es: 'Unas letras de su nombre; elige una sugerencia',
    fr: 'Quelques lettres de son nom ; choisissez une suggestion',
    ja: '名前の数文字。候補から選んでください',
  },
};

/** Commands for sources. */
export const SOURCES = {
  sources: {
    name: { de: 'quellen', es: 'fuentes', fr: 'sources', ja: '出典' },
    description: {
      de: 'Woher Artikel kommen: Feeds und Seiten folgen und sehen, wie es ihnen geht',
      es: 'De dónde vienen los artículos: seguir canales y sitios, y ver cómo van',
      fr: 'D’où viennent les articles : suivre flux et sites, et voir comment ils vont',
      ja: '記事の出どころ：フィードやサイトをフォローし、状態を見る',
    },
  },
  'sources add': {
    name: { de: 'hinzufügen', es: 'añadir', fr: 'ajouter', ja: '追加' },
    description: {
      de: 'Den Feed einer Seite finden, ansehen und ihm folgen',
      es: 'Encontrar el canal de un sitio, verlo y seguirlo',
      fr: 'Trouver le flux d’un site, le regarder et le suivre',
      ja: 'サイトのフィードを見つけ、確かめてフォローする',
    },
  },
  'sources add source': {
    name: { de: 'quelle', es: 'fuente', fr: 'source', ja: '出典' },
    description: {
      de: 'Die Adresse einer Seite oder eines Feeds, oder ein Name aus den Vorschlägen',
      es: 'La dirección de un sitio o canal, o un nombre de las sugerencias',
      fr: 'L’adresse d’un site ou d’un flux, ou un nom parmi les suggestions',
      ja: 'サイトやフィードのアドレス、または候補の名前',
    },
  },
  'sources list': {
    name: { de: 'liste', es: 'lista', fr: 'liste', ja: '一覧' },
    description: {
      de: 'Die Quellen, denen hier gefolgt wird, und wie es ihnen geht',
      es: 'Las fuentes que se siguen aquí y cómo van',
      fr: 'Les sources suivies ici, et comment elles vont',
      ja: 'ここでフォロー中の出典とその状態',
    },
  },
  'sources remove': {
    name: { de: 'entfernen', es: 'quitar', fr: 'retirer', ja: '解除' },
    description: {
      de: 'Einer Quelle nicht mehr folgen; ihre Artikel sieht man hier dann nicht',
      es: 'Dejar de seguir una fuente; sus artículos ya no se ven aquí',
      fr: 'Ne plus suivre une source ; ses articles ne se voient alors plus ici',
      ja: '出典のフォローをやめる。その記事はここで見えなくなります',
    },
  },
  'sources remove source': WHICH_SOURCE,
  'sources check': {
    name: { de: 'prüfen', es: 'revisar', fr: 'vérifier', ja: '確認' },
    description: {
      de: 'Wie es einer Quelle geht: letztes Lesen, nächstes und was zu tun ist',
      es: 'Cómo va una fuente: la última lectura, la próxima y qué hacer',
      fr: 'Comment va une source : dernière lecture, prochaine, et que faire',
      ja: '出典の状態：前回と次回の読み込み、すべきこと',
    },
  },
  'sources check source': WHICH_SOURCE,
  'sources refresh': {
    name: { de: 'auffrischen', es: 'actualizar', fr: 'actualiser', ja: '更新' },
    description: {
      de: 'Eine Quelle jetzt lesen, statt zu warten, bis sie an der Reihe ist',
      es: 'Leer una fuente ahora en vez de esperar a que le toque',
      fr: 'Lire une source maintenant au lieu d’attendre son tour',
      ja: '順番を待たずに出典を今読み込む',
    },
  },
  'sources refresh source': WHICH_SOURCE,
  'sources import': {
    name: { de: 'importieren', es: 'importar', fr: 'importer', ja: '取り込み' },
    description: {
      de: 'Allen Feeds einer OPML-Datei folgen, wie andere Leser sie ausgeben',
      es: 'Seguir todos los canales de un archivo OPML, como los exportan otros lectores',
      fr: 'Suivre tous les flux d’un fichier OPML, comme d’autres lecteurs l’exportent',
      ja: 'ほかのリーダーが書き出したOPMLファイルの全フィードをフォロー',
    },
  },
  'sources import file': {
    name: { de: 'datei', es: 'archivo', fr: 'fichier', ja: 'ファイル' },
    description: {
      de: 'Eine OPML-Datei bis 1 MB',
      es: 'Un archivo OPML de hasta 1 MB',
      fr: 'Un fichier OPML de 1 Mo au plus',
      ja: '1 MBまでのOPMLファイル',
    },
  },
  'sources export': {
    name: { de: 'exportieren', es: 'exportar', fr: 'exporter', ja: '書き出し' },
    description: {
      de: 'Die Quellen, denen hier gefolgt wird, als OPML-Datei',
      es: 'Las fuentes que se siguen aquí como archivo OPML',
      fr: 'Les sources suivies ici dans un fichier OPML',
      ja: 'ここでフォロー中の出典をOPMLファイルで',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
