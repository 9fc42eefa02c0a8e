/** A stretch of a line of Discord's Markdown. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'emoji'; readonly text: string }
  | {
      readonly kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';
      readonly inner: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly inner: readonly Inline[] }
  /** `style` is one of t T d D f F R. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  /** `/search`, or everyone and here. */
  | { readonly kind: 'name'; readonly text: string };

type Marked = Extract<Inline, { readonly inner: readonly Inline[] }>['kind'];
type Draw = (found: readonly string[], inside: (text: string) => readonly Inline[]) => Inline;

/** Marks within marks are read so deep; what is deeper stays as it is written. */
const DEEPEST = 12;

const around =
  (kind: Exclude<Marked, 'link'>): Draw =>
  ([, text = ''], inside) => ({ kind, inner: inside(text) });
const text = (given: string): Inline => ({ kind: 'text', text: given });

/** The first that fits at a place is read. All are sticky. */
const RULES: readonly (readonly [RegExp, Draw])[] = [
  [/\\([^\p{L}\p{N}\s])/uy, ([, mark = '']) => text(mark)],
  [/``(.+?)``(?!`)/sy, ([, code = '']) => ({ kind: 'code', text: code.trim() })],
  [/`([^`]+)`/y, ([, code = '']) => ({ kind: 'code', text: code })],
  [
    /\*\*\*((?:\\.|[^\\])+?)\*\*\*(?!\*)/sy,
    ([, words = ''], inside) => ({
      kind: 'strong',
      inner: [{ kind: 'emphasis', inner: inside(words) }],
    }),
  ],
  [/\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy, around('strong')],
  [/__((?:\\.|[^\\])+?)__(?!_)/sy, around('underline')],
  [/~~((?:\\.|[^\\])+?)~~/sy, around('strike')],
  [/\|\|((?:\\.|[^\\])+?)\|\|/sy, around('spoiler')],
  [/\*(?!\s)((?:\\.|\*\*(?:\\.|[^\\*])+\*\*|[^\\*])+?)(?<!\s)\*/sy, around('emphasis')],
  [/(?<![\p{L}\p{N}])_((?:\\.|[^\\_])+)_(?![\p{L}\p{N}_])/suy, around('emphasis')],
  [
    /\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?(?:\s+"[^"]*")?\)/y,
    ([, label = '', url = ''], inside) => ({ kind: 'link', url, inner: inside(label) }),
  ],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  ],
  [/<@!?(\d{1,20})>/y, ([, id = '']) => ({ kind: 'user', id })],
  [/<@&(\d{1,20})>/y, ([, id = '']) => ({ kind: 'role', id })],
  [/<#(\d{1,20})>/y, ([, id = '']) => ({ kind: 'channel', id })],
  [/<\/([^:<>]{1,98}):\d{1,20}>/y, ([, name]) => ({ kind: 'name', text: `/${name}` })],
  [/@(everyone|here)\b/y, ([whole = '']) => ({ kind: 'name', text: whole })],
  [/<a?:(\w{1,32}):\d{1,20}>/y, ([, name]) => ({ kind: 'emoji', text: `:${name}:` })],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url = '']) => ({ kind: 'link', url, inner: [text(url)] })],
  [
    /https?:\/\/[^\s<>]*[^\s<>.,:;"')\]*_|]/y,
    ([url = '']) => ({ kind: 'link', url, inner: [text(url)] }),
  ],
];
/** Nothing begins within these. */
const PLAIN = /(?:(?!https?:)[\p{L}\p{N} ,.'"\n])+/uy;

/** Reads marks, links, times and mentions; everything else is text. */
export function parseInline(written: string, depth = 0): readonly Inline[] {
  const parts: Inline[] = [];
  let plain = '';
  const inside = (inner: string) =>
    depth < DEEPEST ? parseInline(inner, depth + 1) : [text(inner)];
  for (let at = 0; at < written.length; ) {
    const run = matchAt(PLAIN, written, at)?.[0];
    if (run !== undefined) {
      plain += run;
      at += run.length;
      continue;
    }
    const hit = firstRule(written, at);
    if (hit === null) {
      plain += written[at];
      at += 1;
      continue;
    }
    if (plain !== '') parts.push(text(plain));
    plain = '';
    parts.push(hit.draw(hit.found, inside));
    at += hit.found[0]?.length ?? 1;
  }
  if (plain !== '') parts.push(text(plain));
  return parts;
}

function firstRule(written: string, at: number) {
  for (const [pattern, draw] of RULES) {
    const found = matchAt(pattern, written, at);
    if (found !== null) return { draw, found };
  }
  return null;
}

function matchAt(pattern: RegExp, written: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(written);
}
