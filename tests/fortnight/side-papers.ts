import { openSite } from '../e2e/local-site.ts';
import type { PaperName } from './news-event.ts';

/** An article of one of these papers. */
export interface SideArticle {
  readonly slug: string;
  readonly title: string;
  /** Paragraphs parted by a blank line. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
}

/** Papers beside those of the newsstand, on a site of their own. */
export interface SidePapers {
  /** Lets it be read, as settings of the bot. */
  readonly settings: Readonly<Record<string, string>>;
  feedOf(paper: SidePaper): string;
  publish(paper: SidePaper, article: SideArticle): void;
  urlOf(paper: SidePaper, slug: string): string;
}

const NAMES = {
  wire: { name: 'Drelle Wire', language: 'en' },
  bote: { name: 'Drelletaler Bote', language: 'de' },
  echo: { name: 'L’Écho de Valmont', language: 'fr' },
  matin: { name: 'Le Matin du Sud', language: 'fr' },
  faro: { name: 'El Faro de Montalba', language: 'es' },
  diario: { name: 'Diario de Valdesoto', language: 'es' },
} as const satisfies Partial<Record<PaperName, object>>;

/** Their names. */
export type SidePaper = keyof typeof NAMES;
export const SIDE_PAPERS = Object.keys(NAMES) as readonly SidePaper[];

/** Feeds hold the newest articles. */
const FEED_LENGTH = 10;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((one) => `<p>${escaped(one)}</p>`)
    .join('\n');

/** Serves them on loopback for one test. @param now epoch milliseconds; what is later is not out. */
export async function openSidePapers(now: () => number): Promise<SidePapers> {
  const articles = new Map(SIDE_PAPERS.map((paper) => [paper, [] as SideArticle[]]));
  const printed = (origin: string) =>
    SIDE_PAPERS.flatMap((paper) => {
      const { name, language } = NAMES[paper];
      const out = (articles.get(paper) ?? [])
        .filter(({ publishedAt }) => publishedAt <= now())
        .sort((a, b) => b.publishedAt - a.publishedAt);
      const items = out.slice(0, FEED_LENGTH).map(
        ({ slug, title, text, publishedAt }) => `<item><title>${escaped(title)}</title>
<guid>${origin}/${paper}/${slug}</guid><link>${origin}/${paper}/${slug}</link>
<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>
<description>${escaped(text.split('\n\n')[0] ?? '')}</description></item>`,
      );
      const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${name}</title>
<link>${origin}/${paper}</link><language>${language}</language>${items.join('\n')}</channel></rss>`;
      const pages = out.map(({ slug, title, text }): [string, string] => [
        `/${paper}/${slug}`,
        `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)} - ${name}</title></head>
<body><nav><a href="/${paper}">${name}</a></nav><article><h1>${escaped(title)}</h1>
${paragraphs(text)}</article><footer>© ${name}</footer></body></html>`,
      ]);
      return [[`/${paper}/feed.xml`, feed] as const, ...pages];
    });
  const { origin, settings } = await openSite((at) => Object.fromEntries(printed(at)));
  return {
    settings,
    feedOf: (paper) => `${origin}/${paper}/feed.xml`,
    urlOf: (paper, slug) => `${origin}/${paper}/${slug}`,
    publish: (paper, article) => {
      articles.get(paper)?.push(article);
    },
  };
}
