import { childOf, childrenOf, type Element, firstText, hasElements, textOf } from './element.ts';
import { asTitle, looksLikeMarkup, readMarkup } from './markup.ts';

const MAIL = String.raw`[^\s()<>[\]@]{1,100}@[^\s()<>[\]@]{1,100}`;
const MAIL_THEN_NAME = new RegExp(
  `^(?:mailto:)?${MAIL}(?:\\s{0,9}[(<]([^()<>]{1,200})[)>]|\\s{1,9}[-–—]\\s{1,9}(.{1,200}))$`,
  'i',
);
const NAME_THEN_MAIL = new RegExp(`^(.{1,200}?)[\\s,]{0,9}[(<\\[](?:mailto:)?${MAIL}[)>\\]]$`, 'i');

/** A name without the mail address that RSS asks for beside it; the address where it is alone. */
export function nameOf(text: string): string | null {
  const line = asTitle(looksLikeMarkup(text) ? readMarkup(text).text : text);
  const named = MAIL_THEN_NAME.exec(line) ?? NAME_THEN_MAIL.exec(line);
  const name = named?.[1] ?? named?.[2] ?? line.replace(/^mailto:/i, '');
  return name.trim().replace(/^"(.*)"$/, '$1') || null;
}

const AUTHORS = ['dc:creator', 'author', 'dcterms:creator', 'dc:author', 'itunes:author'];

/** Those who wrote an item or a feed, with commas between; null where nobody is named. */
export function authorOf(element: Element): string | null {
  const names = AUTHORS.map((key) => namesIn(element, key)).find((found) => found !== null) ?? null;
  return names === null ? null : names.join(', ');
}

function namesIn(element: Element, key: string): string[] | null {
  const names = childrenOf(element, key)
    .map((person) => {
      const described = childOf(person, 'foaf:person', 'foaf:agent', 'rdf:description') ?? person;
      const name = hasElements(described)
        ? firstText(described, 'name', 'foaf:name', 'dc:title', 'email')
        : (described.attributes.get('foaf:name') ?? textOf(described));
      return name === null ? null : nameOf(name);
    })
    .filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)];
}
