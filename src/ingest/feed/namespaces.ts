/** The prefix under which the names of a namespace are known here; '' for those of feeds themselves. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://www.w3.org/2005/atom': '',
    'http://purl.org/atom/ns#': '',
    'http://example.com/newformat#': '',
    'http://purl.org/net/rss1.1#': '',
    'http://purl.org/rss/1.0/': '',
    'http://my.netscape.com/rdf/simple/0.9/': '',
    'http://channel.netscape.com/rdf/simple/0.9/': '',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://backend.userland.com/rss091': '',
    'http://backend.userland.com/rss20': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://cyber.law.harvard.edu/rss/rss.html': '',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://purl.org/dc/elements/1.0/': 'dc',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'http://purl.org/rss/1.0/modules/content/': 'content',
    'http://purl.org/rss/1.0/modules/syndication/': 'sy',
    'http://search.yahoo.com/mrss': 'media',
    'http://search.yahoo.com/mrss/': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://www.pheedo.com/namespace/pheedo': 'pheedo',
  }),
);
/** Prefixes that feeds use for the feed's own names, also where they forget to declare them. */
const OWN = new Set(['atom', 'atom10', 'atom03', 'a10', 'rss', 'rss1', 'rss20']);

/** What prefixes stand for at a place in a document: '' is the default namespace. */
export type Scope = ReadonlyMap<string, string>;

/** A scope holds no more: no feed needs as many, and each new one is a copy. */
const MOST = 100;

/** The scope within an element: its parent's with its own declarations. Attribute names in lower case. */
export function scopeWithin(parent: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let scope: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns') || (scope ?? parent).size >= MOST) continue;
    if (name !== 'xmlns' && name[5] !== ':') continue;
    const prefix = name.slice(6);
    const known = PREFIXES.get(value.trim().toLowerCase());
    scope ??= new Map(parent);
    // A namespace unknown here goes by the prefix that it is given; as the default one it is taken
    // for the feed's, since feeds misspell theirs.
    scope.set(prefix, known ?? prefix);
  }
  return scope ?? parent;
}

/** The same attributes, those of a known namespace by its usual prefix. */
export function attributesIn(
  scope: Scope,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const [name, value] of attributes) {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? undefined : scope.get(name.slice(0, colon));
    named.set(prefix ? `${prefix}${name.slice(colon)}` : name, value);
  }
  return named;
}

/**
 * An element's name as it is looked up, in lower case: `title`, `dc:creator`, `rdf:rdf`. A prefix
 * that nothing declares means what it usually means.
 */
export function keyOf(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const given = colon === -1 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const prefix = scope.get(given) ?? (OWN.has(given) ? '' : given);
  return prefix === '' ? local : `${prefix}:${local}`;
}
