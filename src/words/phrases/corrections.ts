/** What is said where a paper has changed or withdrawn what was told. */
export const CORRECTIONS = {
  'correction.changed': {
    en: 'Corrected {when}: the paper changed this report.',
    de: 'Berichtigt {when}: Die Zeitung hat diesen Bericht geändert.',
    es: 'Corregido {when}: el medio cambió esta información.',
    fr: 'Corrigé {when} : le journal a modifié cet article.',
    ja: '訂正（{when}）：報道元がこの記事を変更しました。',
  },
  'correction.withdrawn': {
    en: 'Withdrawn {when}: {paper} took this report down.',
    de: 'Zurückgezogen {when}: {paper} hat diesen Bericht aus dem Netz genommen.',
    es: 'Retirado {when}: {paper} retiró esta información.',
    fr: 'Retiré {when} : {paper} a retiré cet article.',
    ja: '取り下げ（{when}）：{paper} がこの記事を取り下げました。',
  },
  'correction.other-stands': {
    en: 'Withdrawn {when}: {papers} took {count, plural, one {that report} other {those reports}} down. What stands here is reported by {other}.',
    de: 'Zurückgezogen {when}: {papers} {count, plural, one {hat den Bericht} other {haben ihre Berichte}} aus dem Netz genommen. Was hier steht, berichtet {other}.',
    es: 'Retirado {when}: {papers} {count, plural, one {retiró su información} other {retiraron sus informaciones}}. Lo que queda aquí lo cuenta {other}.',
    fr: 'Retiré {when} : {papers} {count, plural, one {a retiré son article} other {ont retiré leurs articles}}. Ce qui reste ici est rapporté par {other}.',
    ja: '取り下げ（{when}）：{papers} が{count, plural, other {記事}}を取り下げました。ここに残る内容は {other} が報じています。',
  },
  'correction.back': {
    en: 'Back {when}: the paper had taken this report down, and shows it again.',
    de: 'Wieder da {when}: Die Zeitung hatte diesen Bericht aus dem Netz genommen und zeigt ihn wieder.',
    es: 'De vuelta {when}: el medio había retirado esta información y la muestra de nuevo.',
    fr: 'De retour {when} : le journal avait retiré cet article et le montre à nouveau.',
    ja: '再掲載（{when}）：報道元が取り下げた記事を再び掲載しています。',
  },
  'correction.not-summarized': {
    en: 'The paper took this report down, so it is not summarized. <cmd>article</cmd> shows what is known of it.',
    de: 'Die Zeitung hat diesen Bericht aus dem Netz genommen, darum wird er nicht zusammengefasst. <cmd>article</cmd> zeigt, was davon bekannt ist.',
    es: 'El medio retiró esta información, por eso no se resume. <cmd>article</cmd> muestra lo que se sabe de ella.',
    fr: 'Le journal a retiré cet article, il n’est donc pas résumé. <cmd>article</cmd> montre ce que l’on en sait.',
    ja: '報道元がこの記事を取り下げたため、要約しません。分かることは <cmd>article</cmd> で見られます。',
  },
} as const;
