/** An element of a feed as it was read. */
export interface Element {
  /** As written, in lower case. */
  readonly name: string;
  /** The name by which it is looked up, see namespaces.ts. */
  readonly key: string;
  /** Values by names in lower case, with the prefixes of namespaces.ts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  /** What relative links in it are relative to; null where nothing tells. */
  readonly base: string | null;
  /** xml:lang as it stands nearest around it. */
  readonly language: string | null;
}

/** The elements directly in another one that go by a key, in order. */
export function childrenOf(parent: Element, key: string): Element[] {
  return parent.children.filter(
    (child) => typeof child !== 'string' && child.key === key,
  ) as Element[];
}

/** The first element directly in another one that goes by one of the keys, the keys in order. */
export function childOf(parent: Element, ...keys: readonly string[]): Element | null {
  for (const key of keys) {
    const found = childrenOf(parent, key)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** All text in an element, without XML's spaces around. No element is nested so deep that this fails. */
export function textOf(element: Element | null): string {
  if (element === null) return '';
  const parts: string[] = [];
  gather(element, parts);
  return trimmed(parts.join(''));
}

/** Without spaces around, but for those that are not XML's: they were meant. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACES.has(text.charCodeAt(start))) start += 1;
  while (end > start && SPACES.has(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Tab, line feed, form feed, carriage return, space. */
const SPACES = new Set([9, 10, 12, 13, 32]);

function gather(element: Element, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else gather(child, parts);
  }
}

/** The first text that is not empty among the elements that go by the keys, the keys in order. */
export function firstText(parent: Element, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    for (const child of childrenOf(parent, key)) {
      const text = textOf(child);
      if (text !== '') return text;
    }
  }
  return null;
}

/** Whether there is an element in it, not only text. */
export function hasElements(element: Element): boolean {
  return element.children.some((child) => typeof child !== 'string');
}

/**
 * What is in an element as markup again.
 *
 * @param isText whether its texts are text, not markup that was escaped.
 */
export function innerMarkup(element: Element, isText: boolean): string {
  const parts: string[] = [];
  write(element, isText, parts);
  return parts.join('').trim();
}

function write(element: Element, isText: boolean, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      parts.push(isText ? escaped(child) : child);
      continue;
    }
    const name = child.name.slice(child.name.indexOf(':') + 1);
    parts.push(`<${name}`);
    for (const [attribute, value] of child.attributes) {
      if (!attribute.startsWith('xmlns')) parts.push(` ${attribute}="${escaped(value)}"`);
    }
    parts.push('>');
    write(child, isText, parts);
    if (!VOID.has(name)) parts.push(`</${name}>`);
  }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Text as it stands in markup, also within quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
