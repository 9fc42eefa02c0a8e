import type { Span, Text } from '../core/reply.ts';

/** Control characters, and those that turn the reading direction and so can fake what is read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MARKUP = /[\\*_~`|>#[\]()<]/g;
const LINE_START = /^(\s*)(?:([-+])|(\d+)(\.))/gm;
const ZERO_WIDTH = '\u200b';

/**
 * Plain text as Discord will show it, letter by letter: no markup, no mention, no link. Pings are
 * also forbidden per message (`allowed_mentions`); this keeps text from looking like one.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(MARKUP, '\\$&')
    .replace(/@/g, `@${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(LINE_START, (_, space, sign, digits, dot) =>
      sign === undefined ? `${space}${digits}\\${dot}` : `${space}\\${sign}`,
    );
}

/** Discord's own limit for the address of a link button. */
const LONGEST_URL = 512;

/** An address that is safe in a link, or null where it is not http(s) or too long for Discord. */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const href = url.href.replace(
    /[()<>\\`\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return href.length <= LONGEST_URL ? href : null;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const TIME_STYLE = { relative: 'R', date: 'D', moment: 'f' } as const;

/** One span as Discord's markdown. */
export function renderSpan(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('bold' in span) return wrap('**', span.bold);
  if ('italic' in span) return wrap('*', span.italic);
  if ('code' in span) return `\`${oneLine(span.code).replace(UNSEEN, '').replaceAll('`', 'ˋ')}\``;
  if ('time' in span) return `<t:${Math.floor(span.time / 1000)}:${TIME_STYLE[span.as]}>`;
  const words = escapeMarkdown(oneLine(span.link));
  const url = safeUrl(span.to);
  return url === null ? words : `[${words}](<${url}>)`;
}

function wrap(mark: string, text: string): string {
  const words = escapeMarkdown(oneLine(text));
  return words === '' ? '' : `${mark}${words}${mark}`;
}

/** The spans of a text, also where it is a single one. */
export const spansOf = (text: Text): readonly Span[] =>
  Array.isArray(text) ? text : [text as Span];
