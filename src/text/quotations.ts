/** Words between quotation marks. */
export interface Quotation {
  /** What stands between the marks. */
  readonly text: string;
  /** Offsets of the text between the marks, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '"',
    '“': '”“',
    '„': '“”',
    '«': '»',
    '»': '«',
    '「': '」',
    '『': '』',
    '‘': '’',
    '‹': '›',
    "'": "'",
    '`': "'’`",
    '＂': '＂',
  }),
);
/** Longer ones are marks that found no partner. UTF-16 units. */
const LONGEST = 1000;

/**
 * The quotations of a text, outermost only. An apostrophe is no mark: a single one opens after
 * white space and closes before it. Time is linear in the text.
 */
export function quotations(text: string): Quotation[] {
  const plain = text.replaceAll('``', ' "').replaceAll("''", '" ');
  const found: Quotation[] = [];
  /** By closing marks, how far they were looked for in vain. */
  const vain = new Map<string, number>();
  let at = 0;
  while (at < plain.length) {
    const closers = PAIRS.get(plain.charAt(at));
    if (closers !== undefined && opens(plain, at)) {
      const from = Math.max(at + 1, vain.get(closers) ?? 0);
      const until = Math.min(plain.length, at + LONGEST);
      const end = closing(plain, from, until, closers, SINGLE.test(plain.charAt(at)));
      if (end >= 0) {
        found.push({ text: plain.slice(at + 1, end), start: at + 1, end });
        at = end;
      } else vain.set(closers, until);
    }
    at += 1;
  }
  return found;
}

const SINGLE = /['‘’`]/;

function opens(text: string, at: number): boolean {
  if (!SINGLE.test(text.charAt(at))) return true;
  return /^[\s([{—–-]?$/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

function closing(text: string, from: number, until: number, closers: string, single: boolean) {
  for (let at = from; at < until; at += 1) {
    if (!closers.includes(text.charAt(at))) continue;
    if (!single || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}
