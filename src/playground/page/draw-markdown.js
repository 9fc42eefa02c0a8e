import { element, safeLink } from './element.js';

/** What a mention stands for, by id. */
const names = new Map();

/** Learns the names of people, roles and channels. */
export function learnNames({ people, bot, roles, channels }) {
  for (const user of [...people, bot])
    names.set(`@${user.id}`, `@${user.global_name ?? user.username}`);
  for (const role of roles) names.set(`@&${role.id}`, `@${role.name.replace(/^@/, '')}`);
  for (const channel of channels) names.set(`#${channel.id}`, `#${channel.name}`);
}

/** Discord's Markdown, its basics, as elements. */
export function drawMarkdown(text) {
  const drawn = document.createDocumentFragment();
  for (const [at, part] of text.split(/```(?:[a-z]*\n)?([\s\S]*?)```/g).entries()) {
    if (at % 2 === 1) drawn.append(element('pre', {}, element('code', {}, part)));
    else if (part !== '') drawn.append(...drawBlocks(part.replace(/^\n|\n$/g, '')));
  }
  return drawn;
}

const BLOCKS = [
  [/^### (.*)$/, (rest) => element('h3', {}, ...drawInline(rest))],
  [/^## (.*)$/, (rest) => element('h2', {}, ...drawInline(rest))],
  [/^# (.*)$/, (rest) => element('h1', {}, ...drawInline(rest))],
  [/^-# (.*)$/, (rest) => element('small', {}, ...drawInline(rest))],
  [/^> (.*)$/, (rest) => element('blockquote', {}, ...drawInline(rest))],
  [/^\s*[-*] (.*)$/, (rest) => element('div', { class: 'bullet' }, ...drawInline(rest))],
  [/^(.*)$/, (rest) => element('p', {}, ...drawInline(rest))],
];

function drawBlocks(text) {
  return text.split('\n').map((line) => {
    for (const [pattern, draw] of BLOCKS) {
      const found = pattern.exec(line);
      if (found) return draw(found[1]);
    }
    return element('p', {}, line);
  });
}

const INLINE = [
  [/^\\([\\*_~`|<>[\]()#:@-])/, ([, char]) => char],
  [/^`([^`]+)`/, ([, code]) => element('code', {}, code)],
  [/^\*\*(.+?)\*\*(?!\*)/, ([, inner]) => element('b', {}, ...drawInline(inner))],
  [/^__(.+?)__/, ([, inner]) => element('u', {}, ...drawInline(inner))],
  [/^~~(.+?)~~/, ([, inner]) => element('s', {}, ...drawInline(inner))],
  [/^\*([^*\s](?:[^*]*[^*\s])?)\*/, ([, inner]) => element('i', {}, ...drawInline(inner))],
  [/^_([^_\s](?:[^_]*[^_\s])?)_(?!\w)/, ([, inner]) => element('i', {}, ...drawInline(inner))],
  [
    /^\|\|(.+?)\|\|/,
    ([, inner]) => element('span', { class: 'spoiler', tabIndex: 0 }, ...drawInline(inner)),
  ],
  [
    /^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/,
    ([, label, url]) => drawLink(url, ...drawInline(label)),
  ],
  [
    /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/,
    ([, seconds, style]) => drawTime(Number(seconds) * 1000, style),
  ],
  [
    /^<(@!?|@&|#)(\d{1,20})>/,
    ([whole, kind, id]) => drawMention(whole, kind.replace('!', '') + id),
  ],
  [/^<?(https?:\/\/[^\s<>]+[^\s<>.,:;"')\]])>?/, ([, url]) => drawLink(url, url)],
];

/** One line; goes forward a mark or a run of plain characters at a time. */
function drawInline(text) {
  const drawn = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const hit = INLINE.map(([pattern, draw]) => [pattern.exec(rest), draw]).find(
      ([found]) => found,
    );
    if (hit) {
      drawn.push(hit[1](hit[0]));
      at += hit[0][0].length;
    } else {
      const plain = /^(?:[A-Za-z0-9 ,.]+(?<!h)|[\s\S])/.exec(rest)?.[0] ?? rest;
      drawn.push(plain);
      at += plain.length;
    }
  }
  return drawn;
}

function drawLink(address, ...label) {
  const href = safeLink(address);
  if (href === null) return element('span', {}, ...label);
  return element(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer', title: href },
    ...label,
  );
}

function drawMention(whole, key) {
  return element('span', { class: 'mention' }, names.get(key) ?? whole);
}

const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A time in the reader's own zone; relative ones with the full time to hover over. */
export function drawTime(at, style = 'f') {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '(no such time)';
  const full = time.toLocaleString(undefined, STYLES.F);
  if (style !== 'R') {
    return element('time', { title: full }, time.toLocaleString(undefined, STYLES[style]));
  }
  const seconds = Math.round((at - Date.now()) / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  return element('time', { title: full }, relative.format(Math.trunc(seconds / size), unit));
}
