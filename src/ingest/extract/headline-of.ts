import { folded } from '../folded.ts';

const FIRST_PARTING = /\s+(?:[|–—·•»«/\\-]|::|>)\s+(?=\S)/gu;

/** What a page gives to tell its headline from the names around it. */
export interface Named {
  /** The name of the site where it gives one. */
  readonly site: string | null;
  /** Headings of the page that may be its own. */
  readonly headings: readonly string[];
  /** Its host name. */
  readonly host: string;
}

/**
 * A page's title without the name of its site before or after it: "Ferry resumes | The Gazette".
 * What is told as the site's name, or is like the name of its host, goes; and whatever stands round
 * the page's own heading.
 */
export function headlineOf(title: string, { site, headings, host }: Named): string {
  const partings = [...title.matchAll(FIRST_PARTING)];
  const first = partings[0];
  const last = partings.at(-1);
  if (first === undefined || last === undefined) return title;
  const isSite = (part: string) => isNameOf(part, site, host);
  // A heading of one word may be the site's name as well.
  const own = new Set(headings.filter((heading) => heading.includes(' ')).map(key));
  const isHeading = (part: string) => own.has(key(part));
  for (const parting of partings) {
    const start = title.slice(0, parting.index);
    if (isHeading(start) || isSite(title.slice(parting.index + parting[0].length))) {
      return start.trim();
    }
  }
  const end = title.slice(first.index + first[0].length);
  if (isHeading(end) || isSite(title.slice(0, first.index))) return end.trim();
  return title;
}

function isNameOf(part: string, site: string | null, host: string): boolean {
  const name = key(part);
  if (name === '') return false;
  if (site !== null && name === key(site)) return true;
  const labels = host.replace(/^www\./, '').split('.');
  return (
    labels.some((label) => label.length > 3 && label === name) || name === key(labels.join(''))
  );
}

const key = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
