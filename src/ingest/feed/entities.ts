import { createTokenizer } from './tokenize.ts';

/** The characters that a document declares as entities of its own, by their case-sensitive names. */
export type Entities = ReadonlyMap<string, string>;

/** The document type is looked for in so much of the start; UTF-16 units. */
const PROLOG = 100_000;
const DECLARED = /<!ENTITY\s{1,20}([\w.-]{1,40})\s{1,20}(?:"([^"]{0,20})"|'([^']{0,20})')/g;
const REFERENCE = /&(?:#(\d{1,7});?|#[xX]([\dA-Fa-f]{1,6});?|([A-Za-z][\w.-]{0,39});)/g;

/** No entities but those that every document has. */
export const NONE: Entities = new Map();

const XML = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Other in XHTML's document type, where XML has these names from, than in today's HTML. */
const XHTML = new Map([
  ['lang', '\u2329'],
  ['rang', '\u232A'],
]);

/**
 * Takes the document type off a document's start, with the entities that it declares. An entity
 * made of other entities or of markup, or longer than a few words, is left out, so that nothing expands more than once.
 */
export function takeDoctype(xml: string): { readonly rest: string; readonly entities: Entities } {
  const start = xml.slice(0, PROLOG).search(/<!DOCTYPE/i);
  const entities = new Map<string, string>();
  if (start === -1) return { rest: xml, entities };
  const plainEnd = xml.indexOf('>', start);
  const subset = xml.indexOf('[', start);
  const hasSubset = subset !== -1 && subset < plainEnd;
  const close = hasSubset ? xml.indexOf(']', subset) : plainEnd;
  const end = hasSubset && close !== -1 ? xml.indexOf('>', close) : close;
  if (end === -1) return { rest: xml, entities };
  for (const [, name = '', double, single] of xml.slice(start, end).matchAll(DECLARED)) {
    const value = decodeEntities(decodeEntities(double ?? single ?? '', NONE), NONE);
    if (!/[<&]/.test(value) && !entities.has(name)) entities.set(name, value);
  }
  return { rest: xml.slice(0, start) + xml.slice(end + 1), entities };
}

/**
 * Replaces references by their characters: XML's own, numeric ones (where windows-1252 was meant,
 * those), HTML's names, and the document's. What names nothing stays as it is written.
 */
export function decodeEntities(text: string, entities: Entities): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal, hexadecimal, name) => {
    if (name === undefined) return numbered(written, decimal, hexadecimal);
    return XML.get(name) ?? entities.get(name) ?? XHTML.get(name) ?? named(written);
  });
}

function numbered(written: string, decimal?: string, hexadecimal?: string): string {
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (point >= 0x80 && point <= 0x9f)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(point));
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '\uFFFD';
  return point === 0 ? written : String.fromCodePoint(point);
}

/** HTML's name for a character, or the reference itself where it is none. */
const named = createLookUp();

function createLookUp(): (reference: string) => string {
  let found = '';
  let isWhole = true;
  const tokenizer = createTokenizer(
    { decodeEntities: true },
    {
      ontextentity(point) {
        found += String.fromCodePoint(point);
      },
      // Text beside the character: the name only began like one.
      ontext() {
        isWhole = false;
      },
    },
  );
  return (reference) => {
    found = '';
    isWhole = true;
    tokenizer.reset();
    tokenizer.write(reference);
    tokenizer.end();
    return isWhole && found !== '' ? found : reference;
  };
}
