/** A piece of HTML or XML that may stand in another one as it is. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** Writes markup: texts that are put in are escaped, markup is not. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const written = parts.map((part, at) => part + (at < values.length ? write(values[at]) : ''));
  return { markup: written.join('') };
}

/** Data for a script element, which no text in it can end. */
export function json(data: unknown): Markup {
  return { markup: JSON.stringify(data).replaceAll('<', '\\u003c') };
}

/** Each paragraph of a text in an element of its own. */
export function paragraphs(text: string): Markup[] {
  return text.split('\n\n').map((paragraph) => markup`<p>${paragraph}</p>\n`);
}

function write(value: Value = ''): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map((piece) => piece.markup).join('');
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
