import { childOf, childrenOf, type Element, firstText, textOf } from './element.ts';
import { type Feed, languageOf } from './feed.ts';
import { pageLink } from './links.ts';
import { authorOf } from './person.ts';
import { readItem } from './read-item.ts';
import { readTree } from './read-tree.ts';
import { titleIn } from './text-construct.ts';
import type { Tree } from './tree-builder.ts';

/** Minutes between updates by RSS 1.0's syndication module. */
const PERIODS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hourly: 60,
    daily: 1440,
    weekly: 10_080,
    monthly: 43_200,
    yearly: 525_600,
  }),
);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads RSS, RDF and Atom, or says what stands there instead. */
export function readXmlFeed(text: string, url: string | null): Feed | OtherDocument {
  const tree = readTree(text, url);
  const format = formatOf(tree);
  if (format === null) return { format: null, outermost: tree.outermost };
  const about = aboutOf(tree.root);
  const isAtom = format === 'atom';
  const author = isAtom && about !== null ? authorOf(about) : null;
  return {
    format,
    ...(about === null ? NOTHING_SAID : describe(about, isAtom)),
    items: tree.items.map((item) => readItem(item, isAtom, author)),
  };
}

/** What is no feed, by the name of its first element. */
export interface OtherDocument {
  readonly format: null;
  readonly outermost: string;
}

const NOTHING_SAID = {
  title: null,
  language: null,
  siteUrl: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
};

function formatOf({ root, items }: Tree): 'rss' | 'atom' | 'rdf' | null {
  const key = root?.key ?? items[0]?.key;
  if (key === undefined) return null;
  if (key === 'feed' || key === 'entry') return 'atom';
  return key.startsWith('rdf') ? 'rdf' : 'rss';
}

/** The element that says what the feed is. */
function aboutOf(root: Element | null): Element | null {
  return root === null ? null : (childOf(root, 'channel') ?? root);
}

function describe(about: Element, isAtom: boolean): Omit<Feed, 'format' | 'items'> {
  const titles = [...childrenOf(about, 'title'), ...childrenOf(about, 'dc:title')];
  const said = firstText(about, 'language', 'dc:language') ?? about.language;
  return {
    title: titles.map((title) => titleIn(title, isAtom)).find((title) => title !== null) ?? null,
    language: languageOf(said),
    siteUrl: pageLink(about),
    ttlMinutes: positive(firstText(about, 'ttl')) ?? period(about),
    skipHours: skipped(about, 'skiphours', 'hour')
      .filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24)
      .map((hour) => Number(hour) % 24),
    skipDays: skipped(about, 'skipdays', 'day')
      .map((day) => DAYS.indexOf(day.toLowerCase()))
      .filter((day) => day !== -1),
  };
}

function positive(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function period(about: Element): number | null {
  const minutes = PERIODS.get(firstText(about, 'sy:updateperiod')?.toLowerCase() ?? '');
  const times = positive(firstText(about, 'sy:updatefrequency')) ?? 1;
  return minutes === undefined ? null : Math.max(1, Math.round(minutes / times));
}

function skipped(about: Element, list: string, part: string): string[] {
  return childrenOf(about, list).flatMap((each) => childrenOf(each, part).map(textOf));
}
