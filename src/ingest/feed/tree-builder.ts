import type { Element } from './element.ts';
import { attributesIn, keyOf, type Scope, scopeWithin } from './namespaces.ts';

/** A document as far as it arrived. */
export interface Tree {
  /** The element that makes it a feed, without its items; null where there is none. */
  readonly root: Element | null;
  /** The items, wherever they stand. */
  readonly items: readonly Element[];
  /** The name of the first element of all, '' where there is none. */
  readonly outermost: string;
}

/** Told of a document's tags and texts in order; names in lower case, references read. */
export interface TreeBuilder {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Ends the nearest open element of that name with all in it; none where there is none. */
  close(name: string): void;
  /** Ends the element opened last. */
  closeLast(): void;
  text(text: string): void;
  finish(): Tree;
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
 * Builds a feed's tree in linear time from tags that need not fit: elements that never end or end
 * twice, others around the feed, a document that stops anywhere.
 *
 * @param url the address of the feed, if known: what its relative links are relative to.
 */
export function createTreeBuilder(url: string | null): TreeBuilder {
  const top: Frame = { name: '', element: outside(url), scope: new Map() };
  const stack: Frame[] = [top];
  /** How many elements of a name are open: an end that fits none costs no search. */
  const openNames = new Map<string, number>();
  const items: Element[] = [];
  /** So many frames are on the stack with the open item's; 0 where none is open. */
  let itemDepth = 0;
  let root: Element | null = null;
  let outermost = '';

  const last = (): Frame => stack.at(-1) ?? top;

  const closeLast = () => {
    const frame = stack.length > 1 ? stack.pop() : undefined;
    if (frame === undefined) return;
    openNames.set(frame.name, (openNames.get(frame.name) ?? 1) - 1);
    if (stack.length < itemDepth) itemDepth = 0;
  };

  /** Whether a new item may begin here; one that is still open then ends. */
  const endOpenItem = (): boolean => {
    for (let depth = itemDepth; itemDepth > 0 && depth < stack.length; depth += 1) {
      const key = stack[depth]?.element.key ?? '';
      // A feed may be quoted in an entry's content.
      if (key === 'content' || key.includes(':')) return false;
    }
    while (itemDepth > 0) closeLast();
    return true;
  };

  return {
    open(name, attributes) {
      if (outermost === '') outermost = name;
      const isShallow = stack.length <= DEEPEST;
      const scope = isShallow ? scopeWithin(last().scope, attributes) : last().scope;
      const key = keyOf(name, scope);
      if (FIELDS.has(key)) while (PLAIN.has(last().element.key)) closeLast();
      const isItem = ITEMS.has(key) && endOpenItem();
      openNames.set(name, (openNames.get(name) ?? 0) + 1);
      const parent = last().element;
      const isFull = parent.children.length >= MOST_CHILDREN || items.length >= MOST_ITEMS;
      if (!isShallow || isFull) {
        stack.push({ name, element: parent, scope });
        return;
      }
      const element = within(parent, name, key, attributesIn(scope, attributes));
      const isBareChannel = stack.length === 1 && key === 'channel';
      if (root === null && (ROOTS.has(key) || isBareChannel)) root = element;
      (isItem ? items : parent.children).push(element);
      stack.push({ name, element, scope });
      if (isItem) itemDepth = stack.length;
    },
    close(name) {
      if ((openNames.get(name) ?? 0) === 0) return;
      while (last().name !== name) closeLast();
      closeLast();
    },
    closeLast,
    text(text) {
      last().element.children.push(text);
    },
    finish() {
      if (itemDepth > 0) dropUnfinished(items, stack.length > itemDepth);
      return { root, items, outermost };
    },
  };
}

/** What stands around the first element. */
function outside(url: string | null): Element {
  const base = url === null ? null : baseOf(url, null);
  return { name: '', key: '', attributes: new Map(), children: [], base, language: null };
}

function within(
  parent: Element,
  name: string,
  key: string,
  attributes: ReadonlyMap<string, string>,
): Element {
  const base = attributes.get('xml:base')?.trim();
  const resolved = base === undefined ? null : baseOf(base, parent.base);
  const language = attributes.get('xml:lang')?.trim() ?? parent.language;
  return { name, key, attributes, children: [], base: resolved ?? parent.base, language };
}

/** Null where there is no address, or one so long that each link under it would cost. */
function baseOf(reference: string, outer: string | null): string | null {
  const base = URL.parse(reference, outer ?? undefined)?.href ?? null;
  return base === null || base.length > LONGEST_BASE ? null : base;
}

/** Where the document stopped inside an item: the part it stopped in goes, and an item with no other. */
function dropUnfinished(items: Element[], stoppedInPart: boolean): void {
  const item = items.at(-1);
  if (item === undefined) return;
  if (stoppedInPart) item.children.pop();
  if (!item.children.some((child) => typeof child !== 'string')) items.pop();
}
