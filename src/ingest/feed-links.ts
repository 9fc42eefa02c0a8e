import { Parser } from 'htmlparser2';

const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
];

/** The feeds that a page names in its head (`link rel=alternate`), absolute, each once, in order. */
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
  parser.end(html);
  return [...found];
}
