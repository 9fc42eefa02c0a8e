import { IntlMessageFormat } from 'intl-messageformat';
import type { Day, Said, Span, Text, Words } from '../core/reply.ts';
import { typedCommand } from './command-words.ts';
import type { Language } from './languages.ts';
import { PHRASES } from './phrases.ts';

/** A span whose words are those of one language. */
export type SpokenSpan =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly struck: string }
  | Extract<
      Span,
      { readonly code: string } | { readonly channel: string } | { readonly time: number }
    >
  | { readonly link: string; readonly to: string };

/** The spans of a text, all words in one language. */
export function spoken(text: Text, language: Language): readonly SpokenSpan[] {
  return (Array.isArray(text) ? text : [text as Span]).flatMap((span: Span) => {
    if (typeof span === 'string') return span;
    if ('phrase' in span) return saidSpans(span, language);
    if ('bold' in span) return { bold: inWords(span.bold, language) };
    if ('italic' in span) return { italic: inWords(span.italic, language) };
    if ('struck' in span) return { struck: inWords(span.struck, language) };
    if ('link' in span) return { ...span, link: inWords(span.link, language) };
    return span;
  });
}

/** As plain words, for where nothing else can stand; of a moment only Discord knows how to show it. */
export function inWords(words: Words, language: Language): string {
  if (typeof words === 'string') return words;
  return saidSpans(words, language).map(wordsOf).join('');
}

function wordsOf(span: SpokenSpan): string {
  if (typeof span === 'string') return span;
  if ('bold' in span) return span.bold;
  if ('italic' in span) return span.italic;
  if ('struck' in span) return span.struck;
  if ('code' in span) return span.code;
  if ('link' in span) return span.link;
  throw new Error('a moment or a channel cannot stand among plain words');
}

const formats = new Map<string, IntlMessageFormat>();

function formatOf(phrase: string, language: Language): IntlMessageFormat {
  const key = `${language} ${phrase}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const patterns = Object.hasOwn(PHRASES, phrase)
    ? PHRASES[phrase as keyof typeof PHRASES]
    : undefined;
  if (patterns === undefined) throw new Error(`there is no phrase "${phrase}"`);
  const format = new IntlMessageFormat(patterns[language], language);
  formats.set(key, format);
  return format;
}

/** What stands between `<b>` and `</b>` of a phrase, and so on; `<cmd>sources add</cmd>` is a command. */
const marked = (language: Language) => ({
  b: (parts: readonly unknown[]) => ({ bold: parts.join('') }),
  code: (parts: readonly unknown[]) => ({ code: parts.join('') }),
  cmd: (parts: readonly unknown[]) => ({ code: typedCommand(parts.join(''), language) }),
});

function saidSpans({ phrase, with: values = {} }: Said, language: Language): SpokenSpan[] {
  const given = Object.entries(values).map(([name, value]) => [name, spokenValue(value, language)]);
  const parts = formatOf(phrase, language).formatToParts<SpokenSpan | readonly SpokenSpan[]>({
    ...marked(language),
    ...Object.fromEntries(given),
  });
  return parts.flatMap(({ value }) => value as SpokenSpan | SpokenSpan[]);
}

function spokenValue(value: number | Text | Day, language: Language) {
  if (typeof value === 'number') return value;
  return isDay(value) ? shownDay(value, language) : spoken(value, language);
}

const isDay = (value: Text | Day): value is Day => typeof value === 'object' && 'day' in value;

/** In the order of day and month that most who read the language are used to. */
function shownDay({ day, timezone }: Day, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: timezone,
  }).format(day);
}
