import type { PageElementNode } from './page-node.ts';

/**
 * Words in class names and ids by which sites mark what they put into an article: buttons to
 * share, boxes of other articles, forms, advertisements.
 */
const MARKS = new Set(
  'share shares sharing sharebar social socials sharedaddy addtoany addthis newsletter newsletters subscribe subscription signup paywall regwall related recommended recommendation recommendations recirc recirculation trending outbrain taboola zergnet readmore ad ads advert adverts advertisement advertising adsense adslot dfp sponsor sponsored promo promos promotion promoted breadcrumb breadcrumbs pagination pager toolbar print taglist cookie cookies consent gdpr rating ratings votes authorbio bio donate donation follow jumplink skiplink popup visuallyhidden offscreen'.split(
    ' ',
  ),
);
/** Beginnings of such words that are written together with others: "relatedposts", "newsletterbox". */
const MARKED = /^(?:related|recommend|newsletter|advert|sponsor|relposts)/;
/** The same in two words. */
const PAIRS =
  /(?:^| )(?:sign up|read more|read next|read also|more from|more on|more stories|see also|also like|most read|most popular|up next|next article|entry footer|post footer|author box|author info|author bio|author card|about author|tag list|tag links|post tags|article tags|entry tags|call to action|jump link|skip link|reply form|sr only|screen reader|visually hidden|off screen)(?: |$)/;
const COMMENTS = new Set('comments commentlist disqus respond'.split(' '));
/** Words for what an article's head and pictures say of their making. */
const MAKING = new Set(
  'byline timestamp pubdate postmeta metadata credit credits tags keywords dateline'.split(' '),
);
/** Words for what is said of pictures, and for players and rows of pictures. */
const CAPTIONS = new Set(
  'caption captions cutline legend imagecaption photocaption piccaption video videos player videoplayer slideshow gallery'.split(
    ' ',
  ),
);
const PULLED = /(?:^| )pull ?quote(?: |$)/;
const MAKING_PAIRS = /(?:^| )(?:entry|post|article) meta(?: |$)/;
/** Names hold no more than a few words; the rest of a long one is not looked at. UTF-16 units. */
const LOOKED_AT = 300;

/**
 * What an element is marked as: a part that its site puts in, its readers' words, what says who
 * made the article and when, what a picture shows, a quote pulled out of it, or nothing.
 */
export type Mark = 'site' | 'comments' | 'making' | 'caption' | 'quote' | null;

/** Reads the mark of an element off its class names and its id. Says nothing of its size. */
export function markOf(element: PageElementNode): Mark {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return null;
  const words = names
    .slice(0, LOOKED_AT)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => COMMENTS.has(word))) return 'comments';
  const line = words.join(' ');
  if (words.some((word) => MARKS.has(word) || MARKED.test(word)) || PAIRS.test(line)) return 'site';
  if (words.some((word) => CAPTIONS.has(word))) return 'caption';
  if (PULLED.test(line)) return 'quote';
  return words.some((word) => MAKING.has(word)) || MAKING_PAIRS.test(line) ? 'making' : null;
}
