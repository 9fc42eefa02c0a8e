import type { Element } from './element.ts';
import { decodeEntities, takeDoctype } from './entities.ts';
import { keyOf, type Scope, scopeWithin } from './namespaces.ts';
import { tokenize } from './tokenize.ts';

/** A document as far as it arrived. */
export interface Tree {
  /** The element that makes it a feed, without its items; null where there is none. */
  readonly root: Element | null;
  /** The items, wherever they stand. */
  readonly items: readonly Element[];
  /** The name of the first element of all, '' where there is none. */
  readonly outermost: string;
}

/** Elements nested deeper are left out and leave their text: beyond any page, and no stack overflows. */
const DEEPEST = 200;

/** No feed has as many items, and no element as many parts: the rest is left out. */
const MOST_ITEMS = 20_000;
const MOST_CHILDREN = 20_000;

/** Browsers and servers take no longer address; UTF-16 units. */
const LONGEST_BASE = 8000;

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed']);
const ITEMS = new Set(['item', 'entry']);
/** Elements that have text alone: another field that begins in one tells that its end is missing. */
const PLAIN = new Set(
  'title link guid id pubdate published updated issued modified comments dc:date dc:creator'.split(
    ' ',
  ),
);
const FIELDS = new Set([
  ...PLAIN,
  ...ITEMS,
  ...'description summary content content:encoded category enclosure author'.split(' '),
]);

interface Frame {
  readonly name: string;
  readonly element: Element;
  readonly scope: Scope;
}

/**
 * Reads a feed's XML, well-formed or not, in linear time: tags in any case, elements that never
 * end or end twice, text and other elements around the feed, a document that stops anywhere.
 *
 * @param url the address of the feed, if known: what its relative links are relative to.
 */
export function readTree(document: string, url: string | null): Tree {
  const { rest: xml, entities } = takeDoctype(document);
  const top: Element = {
    name: '',
    key: '',
    attributes: new Map(),
    children: [],
    base: url === null ? null : baseOf(url, null),
    language: null,
  };
  const stack: Frame[] = [{ name: '', element: top, scope: new Map() }];
  const openNames = new Map<string, number>();
  const items: Element[] = [];
  let item: { readonly element: Element; readonly depth: number } | null = null;
  let root: Element | null = null;
  let outermost = '';
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  const current = (): Frame => stack.at(-1) ?? { name: '', element: top, scope: new Map() };

  const pop = () => {
    const frame = stack.pop();
    if (frame === undefined) return;
    openNames.set(frame.name, (openNames.get(frame.name) ?? 1) - 1);
    if (item !== null && stack.length < item.depth) item = null;
  };

  const open = () => {
    const name = tag.toLowerCase();
    if (outermost === '') outermost = name;
    const shallow = stack.length <= DEEPEST;
    let scope = current().scope;
    if (shallow) scope = scopeWithin(scope, attributes);
    const key = keyOf(name, scope);
    if (FIELDS.has(key)) while (PLAIN.has(current().element.key)) pop();
    const isItem = ITEMS.has(key) && endOpenItem();
    openNames.set(name, (openNames.get(name) ?? 0) + 1);
    const parent = current().element;
    const isFull = parent.children.length >= MOST_CHILDREN || items.length >= MOST_ITEMS;
    if (!shallow || isFull) {
      stack.push({ name, element: parent, scope });
      return;
    }
    const element = within(parent, name, key, attributes);
    if (isItem) {
      items.push(element);
      item = { element, depth: stack.length + 1 };
    } else parent.children.push(element);
    const isBare = stack.length === 1 && key === 'channel';
    if (root === null && (ROOTS.has(key) || isBare)) root = element;
    stack.push({ name, element, scope });
  };

  /** Whether a new item may begin here; one that is still open then ends. */
  const endOpenItem = (): boolean => {
    if (item === null) return true;
    for (let depth = item.depth; depth < stack.length; depth += 1) {
      const key = stack[depth]?.element.key ?? '';
      // A feed may be quoted in an entry's content.
      if (key === 'content' || key.includes(':')) return false;
    }
    while (item !== null) pop();
    return true;
  };

  tokenize(
    xml,
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = xml.slice(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = xml.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += xml.slice(start, end);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, decodeEntities(value, entities));
      },
      onopentagend: open,
      onselfclosingtag() {
        open();
        pop();
      },
      onclosetag(start, end) {
        const name = xml.slice(start, end).toLowerCase();
        if ((openNames.get(name) ?? 0) === 0) return;
        while (current().name !== name) pop();
        pop();
      },
      ontext(start, end) {
        current().element.children.push(decodeEntities(xml.slice(start, end), entities));
      },
      oncdata(start, end, offset) {
        current().element.children.push(xml.slice(start, end - offset));
      },
    },
  );
  dropUnfinished(stack, items);
  return { root, items, outermost };
}

function within(
  parent: Element,
  name: string,
  key: string,
  attributes: ReadonlyMap<string, string>,
): Element {
  const base = attributes.get('xml:base')?.trim();
  const resolved = base === undefined ? null : baseOf(base, parent.base);
  const language = attributes.get('xml:lang')?.trim();
  return {
    name,
    key,
    attributes,
    children: [],
    base: resolved ?? parent.base,
    language: language ?? parent.language,
  };
}

/** Null where there is no address, or one so long that each link under it would cost. */
function baseOf(reference: string, outer: string | null): string | null {
  const base = URL.parse(reference, outer ?? undefined)?.href ?? null;
  return base === null || base.length > LONGEST_BASE ? null : base;
}

/** Where the document stopped inside an item: the part it stopped in goes, and an item with no other. */
function dropUnfinished(stack: readonly Frame[], items: Element[]): void {
  const last = items.at(-1);
  const depth = stack.findIndex(({ element }) => element === last);
  if (last === undefined || depth === -1) return;
  if (depth < stack.length - 1) last.children.pop();
  if (!last.children.some((child) => typeof child !== 'string')) items.pop();
}
