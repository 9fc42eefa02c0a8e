import { decodeEntities, takeDoctype } from './entities.ts';
import { tokenize } from './tokenize.ts';
import { createTreeBuilder, type Tree } from './tree-builder.ts';

/**
 * Reads a feed's XML, well-formed or not, in linear time: tags in any case, attributes without
 * quotes, references to nothing, text and other elements around the feed.
 *
 * @param url the address of the feed, if known: what its relative links are relative to.
 */
export function readTree(document: string, url: string | null): Tree {
  const { rest: xml, entities } = takeDoctype(document);
  const builder = createTreeBuilder(url);
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const lowerCase = (start: number, end: number) => xml.slice(start, end).toLowerCase();
  tokenize(
    xml,
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = lowerCase(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = lowerCase(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += xml.slice(start, end);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, decodeEntities(value, entities));
      },
      onopentagend: () => builder.open(tag, attributes),
      onselfclosingtag() {
        builder.open(tag, attributes);
        builder.closeLast();
      },
      onclosetag: (start, end) => builder.close(lowerCase(start, end)),
      ontext: (start, end) => builder.text(decodeEntities(xml.slice(start, end), entities)),
      oncdata: (start, end, offset) => builder.text(xml.slice(start, end - offset)),
    },
  );
  return builder.finish();
}
