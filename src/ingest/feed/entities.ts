import { createTokenizer } from './tokenize.ts';

/** The texts that a document declares as entities of its own, by their case-sensitive names. */
export interface Entities {
  get(name: string): string | undefined;
}

/** The document type is looked for in so much of the start, and ends in so much more; UTF-16 units. */
const PROLOG = 100_000;
/** A longer entity is no name for a character or a phrase; UTF-16 units. */
const LONGEST = 300;
/** All references to a document's own entities together give no more; UTF-16 units. */
const MOST_EXPANDED = 1_000_000;
const REFERENCE = /&(?:#(\d{1,7});?|#[xX]([\dA-Fa-f]{1,6});?|([A-Za-z][\w.-]{0,39});)/g;
/** A document type; a comment before it may speak of one. */
const DOCTYPE = /<!--.*?(?:-->|$)|(<!DOCTYPE)/gis;
/** The pieces of a document type: comments, declarations of entities, anything quoted, its brackets. */
const PIECE =
  /<!--.*?(?:-->|$)|<!ENTITY\s{1,20}([\w.-]{1,40})\s{1,20}(?:"([^"]*)"|'([^']*)')|"[^"]*"|'[^']*'|[[\]>]/gis;

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
 * made of other entities or of markup is left out, so that nothing expands more than once.
 */
export function takeDoctype(xml: string): { readonly rest: string; readonly entities: Entities } {
  const found = [...xml.slice(0, PROLOG).matchAll(DOCTYPE)].find(([, doctype]) => doctype);
  if (found === undefined) return { rest: xml, entities: NONE };
  const { declared, end } = readDoctype(xml.slice(found.index, found.index + PROLOG));
  if (end === null) return { rest: xml, entities: NONE };
  return {
    rest: xml.slice(0, found.index) + xml.slice(found.index + end),
    entities: bounded(declared),
  };
}

function readDoctype(doctype: string): {
  readonly declared: ReadonlyMap<string, string>;
  readonly end: number | null;
} {
  const declared = new Map<string, string>();
  let inSubset = false;
  for (const { 0: piece, 1: name, 2: double, 3: single, index } of doctype.matchAll(PIECE)) {
    if (piece === '[') inSubset = true;
    else if (piece === ']') inSubset = false;
    else if (piece === '>' && !inSubset) return { declared, end: index + 1 };
    const value = double ?? single;
    if (name === undefined || value === undefined || value.length > LONGEST) continue;
    const text = decodeEntities(decodeEntities(value, NONE), NONE);
    if (!/[<&]/.test(text) && !declared.has(name)) declared.set(name, text);
  }
  return { declared, end: null };
}

/** The same entities, until they have given too much: few references can make much text. */
function bounded(declared: ReadonlyMap<string, string>): Entities {
  let given = 0;
  return {
    get(name) {
      const text = declared.get(name);
      given += text?.length ?? 0;
      return given > MOST_EXPANDED ? undefined : text;
    },
  };
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
