import { plainLine, withoutUnseen } from '../text/plain-line.ts';
import type { SpokenSpan } from '../words/speak.ts';

const MARKUP = /[\\*_~`|>#[\]()<]/g;
/** What makes an address a link and `:name:` a picture; at the end of a text, its rest may follow. */
const COLON = /:(?=\/\/|[\w+-]{1,40}:|$)/g;
const LINE_START = /^([^\S\n]*)(?:([-+])|(\d+)(\.))/gm;
const ZERO_WIDTH = '\u200b';

/**
 * Plain text as Discord will show it, letter by letter: no markup, no mention, no link. Pings are
 * also forbidden per message (`allowed_mentions`); this keeps text from looking like one.
 */
export function escapeMarkdown(text: string): string {
  return withoutUnseen(text)
    .replace(MARKUP, '\\$&')
    .replace(/@/g, `@${ZERO_WIDTH}`)
    .replace(COLON, '\\:')
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

const TIME_STYLE = { relative: 'R', date: 'D', moment: 'f' } as const;

/** One span as Discord's markdown. */
export function renderSpan(span: SpokenSpan): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('bold' in span) return wrap('**', span.bold);
  if ('italic' in span) return wrap('*', span.italic);
  if ('struck' in span) return wrap('~~', span.struck);
  if ('code' in span) return renderCode(span.code);
  if ('channel' in span) return /^\d{1,20}$/.test(span.channel) ? `<#${span.channel}>` : '';
  if ('time' in span) return `<t:${Math.floor(span.time / 1000)}:${TIME_STYLE[span.as]}>`;
  const words = escapeMarkdown(plainLine(span.link));
  const url = safeUrl(span.to);
  return url === null || words === '' ? words : `[${words}](<${url}>)`;
}

/** Nothing ends code early but its own mark, which is shown as one that looks like it. */
function renderCode(code: string): string {
  const words = plainLine(code).replaceAll('`', 'ˋ');
  return words === '' ? '' : `\`${words}\``;
}

function wrap(mark: string, text: string): string {
  const words = escapeMarkdown(plainLine(text));
  return words === '' ? '' : `${mark}${words}${mark}`;
}
