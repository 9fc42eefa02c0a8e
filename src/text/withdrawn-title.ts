/** What papers put before the title of a report that they take back: only words that mean nothing else there. */
const WORDS = 'withdrawn|retracted|retraction|zurückgezogen|retractado|rétracté|撤回';
/** With what parts them from the title, or alone; "Retraction of glaciers" is no mark. */
const MARKED = new RegExp(
  `^\\s*(?:[[(【]\\s*(?:${WORDS})\\s*[\\])】]|(?:${WORDS})\\s*(?:[:：|]|$)|(?:${WORDS})\\s+[-–—]\\s)`,
  'iu',
);
const SHOUTED = /^\s*(?:WITHDRAWN|RETRACTED|RETRACTION)(?=[\s-])/u;

/** Whether a title says of its own report that the paper has taken it back. */
export const isWithdrawnTitle = (title: string): boolean =>
  MARKED.test(title) || SHOUTED.test(title);
