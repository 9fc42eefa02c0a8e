/** Words that turn a statement round, by ISO 639-1; forms as they stand in a text. */
export const NEGATORS: Readonly<Record<string, string>> = {
  en: 'not no non never none nobody nothing neither nor without cannot nowhere longer',
  de: 'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne weder noch kaum',
  fr: 'ne pas jamais aucun aucune rien personne sans ni',
  es: 'no nunca jamás ningún ninguno ninguna nada nadie sin ni tampoco',
  it: 'non mai nessun nessuno nessuna niente nulla senza né',
  pt: 'não nunca jamais nenhum nenhuma nada ninguém sem nem',
  nl: 'niet geen nooit niemand niets zonder noch',
  sv: 'inte ej aldrig ingen inget inga utan',
  da: 'ikke aldrig ingen intet uden',
  no: 'ikke aldri ingen intet uten',
  pl: 'nie nigdy nikt nic bez żaden żadna',
  ru: 'не ни нет никогда никто ничего без',
  uk: 'не ні немає ніколи ніхто нічого без',
  cs: 'ne není nikdy nikdo nic bez',
  tr: 'değil yok asla hiç hiçbir',
  el: 'δεν μην όχι ποτέ κανείς τίποτα χωρίς',
  ar: 'لا لم لن ليس ليست ما بدون غير دون',
  he: 'לא אין אל מעולם בלי ללא',
  hi: 'नहीं न मत कभी बिना',
  zh: '不 没 没有 未 无 非 并非 从未 别',
  ja: 'ない なかっ ず ません ぬ なく',
  ko: '않 안 못 없 아니',
  th: 'ไม่ ไม่ได้ ไม่มี มิ',
};

/** Words that come near to saying no, by ISO 639-1. */
export const REFUSALS: Readonly<Record<string, string>> = {
  en: 'fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying denial lack lacks lacked lacking avoid avoids avoided avoiding prevent prevents prevented preventing stop stops stopped stopping ban bans banned banning bars barred unlikely reject rejects rejected rejecting rule ruled rules ruling impossible unable hardly barely rarely few little instead than end ended ends quit decline declined declines halt halted cancel cancelled abandon abandoned prohibit prohibited forbid forbidden block blocked blocks oppose opposed opposes dismiss dismissed drop dropped only until unless',
  de: 'verweigern verweigert lehnt ablehnen abgelehnt verbieten verbietet verboten gegen scheitern gescheitert stoppen gestoppt',
  fr: 'refuse refusé refuser interdit interdire empêcher contre échoué rejette rejeté',
  es: 'rechaza rechazó rechazar prohíbe prohibió prohibir contra fracasó niega negó',
};
