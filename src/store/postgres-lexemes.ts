/** Nothing longer is looked for whole, UTF-16 units: a lexeme has less than 2 KB. */
const LONGEST = 500;

/**
 * Bytes of a vector that are taken up at most; PostgreSQL refuses one of 1 MB. Articles have some
 * kilobytes.
 */
const MOST_BYTES = 900_000;

/** Positions are known up to here; all that comes after is said to stand here. */
const LAST_POSITION = 16_383;

/** Positions of one lexeme that are kept. All these are limits of PostgreSQL's text search. */
const MOST_POSITIONS = 255;

/** A term in quotes, so that nothing in it is ever an operator. */
export function lexeme(term: string): string {
  return `'${term.slice(0, LONGEST).replaceAll(/['\\]/g, '$&$&')}'`;
}

interface Place {
  count: number;
  positions: string;
}

/**
 * A tsvector of terms in order, written out: those of the title with weight A, then those of the
 * text. No phrase reaches from one into the other. Of a text longer than a vector may be, the
 * beginning is taken.
 */
export function vector(title: readonly string[], text: readonly string[] = []): string {
  const places = new Map<string, Place>();
  let bytes = 0;
  const add = (terms: readonly string[], first: number, weight: string) => {
    for (const [index, term] of terms.entries()) {
      if (term === '') continue;
      const quoted = lexeme(term);
      const known = places.get(quoted);
      if (bytes > MOST_BYTES || (known?.count ?? 0) >= MOST_POSITIONS) continue;
      const position = `${Math.min(first + index, LAST_POSITION)}${weight}`;
      // Two for each position, and what it takes to begin a list of them.
      bytes += known === undefined ? Buffer.byteLength(quoted) + 6 : 2;
      if (known === undefined) places.set(quoted, { count: 1, positions: position });
      else {
        known.count += 1;
        known.positions += `,${position}`;
      }
    }
  };
  add(title, 1, 'A');
  add(text, title.length + 2, '');
  return [...places].map(([quoted, { positions }]) => `${quoted}:${positions}`).join(' ');
}
