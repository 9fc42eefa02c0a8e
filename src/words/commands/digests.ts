import type { CommandWords } from '../command-words.ts';

/** Of several commands: the digest that is meant. */
const WHICH_DIGEST: CommandWords = {
  name: { de: 'ausgabe', es: 'edición', fr: 'édition', ja: '配信' },
  description: {
    de: 'Welche; wähle einen Vorschlag',
    es: 'Cuál; elige una sugerencia',
    fr: 'Laquelle ; choisissez une suggestion',
    ja: 'どれか。候補から選んでください',
  },
};

/** Commands for digests. */
export const DIGESTS = {
  digest: {
    name: { de: 'nachrichten', es: 'boletín', fr: 'journal', ja: 'ダイジェスト' },
    description: {
      de: 'Die Nachrichten zu einer Uhrzeit, in einem Kanal oder als Direktnachricht',
      es: 'Las noticias a una hora del día, en un canal o por mensaje directo',
      fr: 'Les nouvelles à une heure du jour, dans un salon ou en message privé',
      ja: '決まった時刻にニュースをチャンネルやDMへ',
    },
  },
  'digest add': {
    name: { de: 'hinzufügen', es: 'añadir', fr: 'ajouter', ja: '追加' },
    description: {
      de: 'Einem Kanal oder dir selbst die Nachrichten zu einer Uhrzeit schicken lassen',
      es: 'Que un canal, o tus mensajes directos, reciba las noticias a una hora',
      fr: 'Donner à un salon, ou à vos messages privés, les nouvelles à une heure',
      ja: 'チャンネルや自分のDMに、決まった時刻のニュースを届ける',
    },
  },
  'digest edit': {
    name: { de: 'ändern', es: 'editar', fr: 'modifier', ja: '変更' },
    description: {
      de: 'Eine Ausgabe ändern; was du weglässt, bleibt, wie es ist',
      es: 'Cambiar una edición; lo que omitas queda como está',
      fr: 'Modifier une édition ; ce que vous omettez reste tel quel',
      ja: '配信を変更する。省略したものはそのまま',
    },
  },
  'digest edit digest': WHICH_DIGEST,
  'digest edit clear': {
    name: { de: 'entfernen', es: 'quitar', fr: 'retirer', ja: '削除' },
    description: {
      de: 'Etwas, das sie nicht mehr haben soll',
      es: 'Algo que ya no debe tener',
      fr: 'Ce qu’elle ne doit plus avoir',
      ja: 'もう不要なもの',
    },
  },
  'digest edit clear=topics': {
    name: { de: 'Themen', es: 'temas', fr: 'sujets', ja: '話題' },
  },
  'digest edit clear=sources': {
    name: { de: 'Quellen', es: 'fuentes', fr: 'sources', ja: '出典' },
  },
  'digest edit clear=language': {
    name: { de: 'Sprache', es: 'idioma', fr: 'langue', ja: '言語' },
  },
  'digest edit clear=mention': {
    name: { de: 'Erwähnung', es: 'mención', fr: 'mention', ja: 'メンション' },
  },
  'digest edit clear=tag': {
    name: { de: 'Tag', es: 'etiqueta', fr: 'étiquette', ja: 'タグ' },
  },
  'digest list': {
    name: { de: 'liste', es: 'lista', fr: 'liste', ja: '一覧' },
    description: {
      de: 'Die Ausgaben hier: wann sie wieder kommen und wie es um sie steht',
      es: 'Las ediciones de aquí: cuándo vuelven y cómo están',
      fr: 'Les éditions d’ici : quand elles reviennent et où elles en sont',
      ja: 'ここの配信：次回と状態',
    },
  },
  'digest pause': {
    name: { de: 'pausieren', es: 'pausar', fr: 'suspendre', ja: '休止' },
    description: {
      de: 'Eine Ausgabe ruhen lassen, bis du sie fortsetzt',
      es: 'Dejar descansar una edición hasta que la reanudes',
      fr: 'Laisser une édition au repos jusqu’à sa reprise',
      ja: '再開するまで配信を休む',
    },
  },
  'digest pause digest': WHICH_DIGEST,
  'digest resume': {
    name: { de: 'fortsetzen', es: 'reanudar', fr: 'reprendre', ja: '再開' },
    description: {
      de: 'Eine pausierte Ausgabe weiterlaufen lassen',
      es: 'Que siga una edición en pausa',
      fr: 'Laisser reprendre une édition suspendue',
      ja: '休止中の配信を再開する',
    },
  },
  'digest resume digest': WHICH_DIGEST,
  'digest remove': {
    name: { de: 'beenden', es: 'quitar', fr: 'retirer', ja: '終了' },
    description: {
      de: 'Eine Ausgabe beenden und vergessen; was sie gebracht hat, bleibt',
      es: 'Terminar una edición y olvidarla; lo publicado queda',
      fr: 'Finir une édition et l’oublier ; ce qu’elle a publié reste',
      ja: '配信を終えて設定を消す。投稿済みのものは残ります',
    },
  },
  'digest remove digest': WHICH_DIGEST,
  'digest preview': {
    name: { de: 'vorschau', es: 'vista', fr: 'aperçu', ja: 'プレビュー' },
    description: {
      de: 'Ansehen, was eine Ausgabe jetzt brächte; nur du siehst es',
      es: 'Ver qué publicaría ahora una edición; solo lo ves tú',
      fr: 'Voir ce qu’une édition publierait maintenant ; vous seul le voyez',
      ja: '今なら何が届くかを見る。あなただけに見えます',
    },
  },
  'digest preview digest': WHICH_DIGEST,
  'digest send': {
    name: { de: 'senden', es: 'enviar', fr: 'envoyer', ja: '送信' },
    description: {
      de: 'Eine Ausgabe jetzt bringen, mit dem Neuen seit der letzten',
      es: 'Publicar una edición ahora, con lo nuevo desde la última',
      fr: 'Publier une édition maintenant, avec le neuf depuis la dernière',
      ja: '前回以降の新着で今すぐ配信する',
    },
  },
  'digest send digest': WHICH_DIGEST,
} as const satisfies Readonly<Record<string, CommandWords>>;
