/** What stands around all answers, and what is said where there is none. */
export const ANSWERS = {
  'answer.failed': {
    en: 'Something went wrong on our side, and it has been noted. Please try again.',
    de: 'Bei uns ist etwas schiefgegangen; es ist vermerkt. Bitte versuche es noch einmal.',
    es: 'Algo ha fallado por nuestra parte y ha quedado anotado. Inténtalo de nuevo.',
    fr: 'Quelque chose s’est mal passé de notre côté ; c’est noté. Veuillez réessayer.',
    ja: 'こちらで問題が起き、記録しました。もう一度お試しください。',
  },
  'answer.failed-reference': {
    en: 'If it happens again, tell the operator: {reference}',
    de: 'Wenn es wieder geschieht, sag es dem Betreiber: {reference}',
    es: 'Si vuelve a ocurrir, díselo a quien lo opera: {reference}',
    fr: 'Si cela se reproduit, dites-le à l’exploitant : {reference}',
    ja: '繰り返す場合は運営者にお伝えください：{reference}',
  },
  'answer.took-too-long': {
    en: 'That took too long. Please try once more.',
    de: 'Das hat zu lange gedauert. Bitte versuche es noch einmal.',
    es: 'Eso tardó demasiado. Inténtalo otra vez.',
    fr: 'Cela a pris trop de temps. Veuillez réessayer.',
    ja: '時間がかかりすぎました。もう一度お試しください。',
  },
  'answer.old-button': {
    en: 'This button is from an earlier version. Please run the command again.',
    de: 'Dieser Knopf ist aus einer früheren Version. Bitte gib den Befehl noch einmal.',
    es: 'Este botón es de una versión anterior. Ejecuta el comando de nuevo.',
    fr: 'Ce bouton vient d’une version antérieure. Veuillez relancer la commande.',
    ja: 'このボタンは以前の版のものです。コマンドをもう一度実行してください。',
  },
  'answer.no-command': {
    en: 'That command is no longer here. Please run the command again.',
    de: 'Diesen Befehl gibt es nicht mehr. Bitte gib den Befehl noch einmal.',
    es: 'Ese comando ya no está. Ejecuta el comando de nuevo.',
    fr: 'Cette commande n’existe plus. Veuillez relancer la commande.',
    ja: 'このコマンドはもうありません。もう一度実行してください。',
  },
  'help.what-it-is': {
    en: 'Short, linked briefings from stored news articles. Every sentence rests on the articles it links to.',
    de: 'Kurze, verlinkte Überblicke aus gespeicherten Nachrichten. Jeder Satz stützt sich auf die Artikel, auf die er verweist.',
    es: 'Resúmenes cortos y enlazados de noticias guardadas. Cada frase se apoya en los artículos que enlaza.',
    fr: 'Des points brefs et liés, tirés d’articles conservés. Chaque phrase repose sur les articles vers lesquels elle mène.',
    ja: '保存されたニュース記事から、リンク付きの短いまとめを届けます。どの文もリンク先の記事に基づきます。',
  },
  'help.begin': {
    en: 'Begin with <cmd>brief</cmd>. Only you see what the other commands answer.',
    de: 'Beginne mit <cmd>brief</cmd>. Was die anderen Befehle antworten, siehst nur du.',
    es: 'Empieza con <cmd>brief</cmd>. Lo que responden los demás comandos solo lo ves tú.',
    fr: 'Commencez par <cmd>brief</cmd>. Vous seul voyez ce que répondent les autres commandes.',
    ja: 'まず <cmd>brief</cmd> をどうぞ。ほかのコマンドの答えはあなただけに見えます。',
  },
  'help.on-message': {
    en: '{command} in the menu of a message, under Apps',
    de: '{command} im Menü einer Nachricht, unter Apps',
    es: '{command} en el menú de un mensaje, en Aplicaciones',
    fr: '{command} dans le menu d’un message, sous Applications',
    ja: 'メッセージのメニューの「アプリ」から {command}',
  },
} as const;
