import { childrenOf, type Element, firstText, textOf } from './element.ts';

/** Written out, also: Atom allows both. */
const ALTERNATE = /^(?:(?:http:\/\/www\.iana\.org\/assignments\/relation\/)?alternate)?$/i;
const WRITTEN_WHOLE = /^https?:\/\/[^\s\\]+$/i;

/**
 * An http(s) address in full, as it is written where it is written in full; null for anything else.
 *
 * @param base what it is relative to, if known.
 */
export function absolute(reference: string | null | undefined, base: string | null): string | null {
  // An ampersand that was escaped twice is in no address.
  const trimmed = reference?.trim().replaceAll('&amp;', '&') ?? '';
  if (trimmed === '') return null;
  const url = URL.parse(trimmed, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return WRITTEN_WHOLE.test(trimmed) ? trimmed : url.href;
}

/** An element's attribute as an absolute address. */
export function linkIn(element: Element, attribute: string): string | null {
  return absolute(element.attributes.get(attribute), element.base);
}

/** The first of the texts by these keys that is an address. */
function linkText(parent: Element, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    for (const child of childrenOf(parent, key)) {
      const link = absolute(textOf(child), child.base);
      if (link !== null) return link;
    }
  }
  return null;
}

/** The address of the page about a feed or an item, by its link elements alone. */
export function pageLink(element: Element): string | null {
  const links = childrenOf(element, 'link');
  const alternates = links.filter(({ attributes }) =>
    ALTERNATE.test(attributes.get('rel')?.trim() ?? ''),
  );
  const written = alternates.map((link) => absolute(textOf(link), link.base));
  const pages = alternates.filter(({ attributes }) =>
    /^$|html/i.test(attributes.get('type')?.trim() ?? ''),
  );
  const told = [...pages, ...alternates].map((link) => linkIn(link, 'href'));
  const resources = links.map((link) => linkIn(link, 'rdf:resource'));
  return [...written, ...told, ...resources].find((link) => link !== null) ?? null;
}

/**
 * The address of an item's page: the original where a service stands between, its link, an
 * identifier that is a link, or where its content is.
 */
export function itemLink(item: Element): string | null {
  return (
    linkText(item, 'feedburner:origlink', 'pheedo:origlink') ??
    pageLink(item) ??
    linkText(item, 'url') ??
    linkIn(item, 'href') ??
    idLink(item) ??
    childrenOf(item, 'content')
      .map((content) => linkIn(content, 'src'))
      .find(Boolean) ??
    null
  );
}

/** A GUID that is a permanent link, Atom's id or RDF's about, where it is an address. */
function idLink(item: Element): string | null {
  for (const guid of [...childrenOf(item, 'guid'), ...childrenOf(item, 'id')]) {
    const isLink = guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
    const link = isLink ? identifier(guid) : null;
    if (link !== null && /^https?:/i.test(link)) return link;
  }
  return linkIn(item, 'rdf:about') ?? linkIn(item, 'about');
}

/** What identifies an item, as it is written; a path is made whole, since elsewhere it says nothing. */
export function itemId(item: Element): string | null {
  for (const id of [...childrenOf(item, 'guid'), ...childrenOf(item, 'id')]) {
    const value = identifier(id);
    if (value !== null) return value;
  }
  const { attributes } = item;
  return (
    attributes.get('rdf:about')?.trim() ||
    attributes.get('about')?.trim() ||
    firstText(item, 'dc:identifier')
  );
}

function identifier(element: Element): string | null {
  const value = textOf(element);
  const isPath = /^[^\s:]*\/[^\s]*$/.test(value);
  const isOpaque = element.attributes.get('ispermalink')?.trim().toLowerCase() === 'false';
  return (isPath && !isOpaque ? absolute(value, element.base) : null) ?? (value || null);
}
