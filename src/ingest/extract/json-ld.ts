import type { Fields } from '../raw-article.ts';

const ARTICLE_TYPE = /article|posting|report/i;
/** Longer scripts hold data of an application, no article; UTF-16 units. */
const LONGEST = 2_000_000;
/** Of things that a script describes, so many are looked at. */
const MOST_THINGS = 2000;
/** How deep in members such as `mainEntity` an article may stand. */
const DEEPEST = 4;
/** Members that point to a thing of its own instead of describing it. */
const POINTERS = ['author', 'publisher', 'image', 'creator'];

/**
 * The article that a page's JSON-LD scripts tell of, the one that tells most where there are
 * several; empty where there is none. What its author, publisher and image point to by `@id` is
 * put in their place. Scripts that are broken tell of nothing, unless it is by what is mended
 * easily: wrappers of comments and CDATA, line breaks inside strings, commas too many.
 */
export function articleData(scripts: readonly string[]): Fields {
  const all: Fields[] = [];
  for (const script of scripts) {
    if (script.length <= LONGEST) collect(parsed(script), all, 0);
  }
  const articles = all.filter(isArticle);
  const told = (thing: Fields) => (thing.headline ? 2 : 0) + (thing.datePublished ? 1 : 0);
  const best = articles.toSorted((one, other) => told(other) - told(one))[0];
  return best === undefined ? {} : { ...best, ...pointedTo(best, all) };
}

function isArticle(thing: Fields): boolean {
  return [thing['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type)));
}

/** What a script describes: itself, its items, those of its graph, and what it is mainly about. */
function collect(value: unknown, found: Fields[], depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST || found.length >= MOST_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const thing: Fields = { ...value };
  found.push(thing);
  for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    collect(thing[name], found, depth + 1);
}

/** The members of an article that are pointers to other things that its page describes. */
function pointedTo(article: Fields, all: readonly Fields[]): Fields {
  const things = new Map(all.map((thing) => [thing['@id'], thing]));
  const resolved = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { '@id': id, ...described }: Fields = { ...value };
    const isPointer = Object.keys(described).every((name) => name === '@type');
    return id !== undefined && isPointer ? (things.get(id) ?? value) : value;
  };
  return Object.fromEntries(
    POINTERS.filter((name) => article[name] !== undefined).map((name) => {
      const value = article[name];
      return [name, Array.isArray(value) ? value.slice(0, 20).map(resolved) : resolved(value)];
    }),
  );
}

function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,20}(?:-->|\]\]>)(?:\s{0,20}\*\/)?[\s;]*$/, '');
  return tryParse(bare) ?? tryParse(mended(bare));
}

/** Controls stand for spaces, also inside strings; no comma before the end of a list or object. */
function mended(script: string): string {
  return script
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,( {0,50})(?=[\]}])/g, '$1')
    .replace(/[ ;]{1,50}$/, '');
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
