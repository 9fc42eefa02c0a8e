import { ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { extract } from '../../src/ingest/extract.ts';
import { workTime } from './work-time.ts';

const TAG = fc.constantFrom(
  ...'html head body div p a span h1 h2 ul li table tr td pre article section aside figure figcaption br img svg math script style template form select option title blockquote noscript font center button frameset plaintext iframe constructor __proto__'.split(
    ' ',
  ),
);
const NAME = fc.constantFrom('share', 'article', 'comment', 'entry-content', 'byline', 'hidden');
const SENTENCE = fc.constantFrom(
  'The harbour council voted on Monday to repair the northern wall before the winter storms arrive.',
  'Work will cost 4.2 million crowns, and take eleven weeks, the harbour master told the council on Friday.',
  'By Jane Rowe',
  'Published: 4 March 2014',
  'Read more: Seals are back',
  '2 comments',
  '© 2014 The Gazette',
);
const DATA = fc
  .oneof(fc.json({ maxDepth: 4 }), fc.string())
  .map(
    (json) => `<script type="application/ld+json">{"@type":"Article","author":${json}}</script>`,
  );
const PIECE = fc.oneof(
  TAG.map((tag) => `<${tag}>`),
  TAG.map((tag) => `</${tag}>`),
  fc.tuple(TAG, NAME).map(([tag, name]) => `<${tag} class="${name}" id="x-${name}">`),
  SENTENCE,
  SENTENCE.map((text) => `<p>${text}</p>`),
  fc.string({ unit: 'binary', maxLength: 20 }),
  DATA,
  fc.constantFrom(
    '<a href="/x">',
    '<!--',
    '-->',
    '<![CDATA[',
    '<',
    '&amp',
    '<div style="display:none">',
    '<meta property="og:title" content="z - y">',
    '<meta property="og:image" content="//x">',
    '<link rel="canonical" href="javascript:1">',
    '<time datetime="2014-03-04">',
    '<base href="javascript:1">',
  ),
);
/** Some of a page's pieces come in thousands. */
const MOST_AT_ONCE = 3000;
const MANY = fc
  .tuple(PIECE, fc.integer({ min: 1, max: MOST_AT_ONCE }))
  .map(([piece, times]) => piece.repeat(times));

/** Pages of elements opened and closed in any order, with sentences, data and rubbish in between. */
export const anyPage = fc
  .array(fc.oneof({ weight: 30, arbitrary: PIECE }, { weight: 1, arbitrary: MANY }), {
    maxLength: 80,
  })
  .map((pieces) => pieces.join(''));

/** Milliseconds of work. */
const LONGEST = 2000;

/** @throws AssertionError where reading a page fails, takes long, or gives what nobody should see. */
export function checkPage(html: string, url: string): void {
  const start = workTime();
  const { title, byline, text, canonicalUrl, image } = extract(html, url);
  const took = workTime() - start;
  ok(took < LONGEST, `took ${took} ms`);
  ok(title !== '' && byline !== '');
  strictEqual(text, text.trim());
  ok(!/\n\n\n|(?!\n)\p{Cc}/u.test(text), 'has what is not seen');
  for (const link of [canonicalUrl, image])
    ok(link === null || /^https?:/.test(link), String(link));
}
