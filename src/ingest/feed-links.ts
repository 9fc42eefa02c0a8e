import { Parser } from 'htmlparser2';

const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
];

/** UTF-16 units that are looked at: a head takes a tenth of it, and 10 MB would hold everybody up. */
const LONGEST_HEAD = 1_000_000;

/**
 * The feeds that a page names in its head (`link rel=alternate`), absolute, each once, in order.
 * What stands far below is not looked at.
 */
export function feedLinks(html: string, pageUrl: string): string[] {
  const found = new Set<string>();
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '' }) {
      if (name === 'base' && URL.canParse(href, pageUrl)) base = new URL(href, pageUrl).href;
      if (name !== 'link' || !rel.toLowerCase().split(/\s+/).includes('alternate')) return;
      const kind = type.toLowerCase().split(';')[0]?.trim() ?? '';
      if (FEED_TYPES.includes(kind) && URL.canParse(href, base))
        found.add(new URL(href, base).href);
    },
  });
  parser.end(html.slice(0, LONGEST_HEAD));
  return [...found];
}
