import { type Inline, parseInline } from './parse-inline.ts';

/** A part of a text as wide as the message. */
export type Block =
  | { readonly kind: 'paragraph' | 'subtext'; readonly inner: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inner: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly text: string };

export interface ListItem {
  /** `•`, or the number as it is written, `2.` */
  readonly mark: string;
  /** 0 for the outermost. */
  readonly level: number;
  readonly inner: readonly Inline[];
}

const LINE = {
  heading: /^(#{1,3}) +(\S.*)$/,
  subtext: /^-# +(\S.*)$/,
  item: /^( *)([-*]|\d{1,9}\.) +(\S.*)$/,
  quote: /^>(?: (.*)|)$/,
  quoteRest: /^>>> /,
} as const;
const DEEPEST_LEVEL = 3;

/** Reads Discord's Markdown. Any text at all gives blocks; nothing in it is taken for HTML. */
export function parseMarkdown(written: string): readonly Block[] {
  return written.split(/```(?:[\w+-]*\n)?([\s\S]*?)```/).flatMap((part, at): readonly Block[] => {
    if (at % 2 === 1) return [{ kind: 'code', text: part.replace(/\n$/, '') }];
    const around = part.replace(/^\n|\n$/g, '');
    return around.trim() === '' ? [] : parseLines(around.split('\n'));
  });
}

function parseLines(lines: readonly string[], quoted = false): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    const text = paragraph.join('\n').replace(/^\n|\n$/g, '');
    if (text.trim() !== '') blocks.push({ kind: 'paragraph', inner: parseInline(text) });
    paragraph = [];
  };
  const add = (block: Block) => {
    endParagraph();
    blocks.push(block);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = LINE.heading.exec(line);
    const subtext = LINE.subtext.exec(line);
    if (heading) {
      const level = heading[1]?.length as 1 | 2 | 3;
      add({ kind: 'heading', level, inner: parseInline(heading[2] ?? '') });
    } else if (subtext) {
      add({ kind: 'subtext', inner: parseInline(subtext[1] ?? '') });
    } else if (LINE.item.test(line)) {
      const items = takeWhile(lines, at, LINE.item);
      add({ kind: 'list', items: items.map(readItem) });
      at += items.length - 1;
    } else if (!quoted && LINE.quoteRest.test(line)) {
      const rest = [line.replace(LINE.quoteRest, ''), ...lines.slice(at + 1)];
      add({ kind: 'quote', blocks: parseLines(rest, true) });
      at = lines.length;
    } else if (!quoted && LINE.quote.test(line)) {
      const inner = takeWhile(lines, at, LINE.quote);
      add({
        kind: 'quote',
        blocks: parseLines(
          inner.map((one) => one.slice(2)),
          true,
        ),
      });
      at += inner.length - 1;
    } else paragraph.push(line);
  }
  endParagraph();
  return blocks;
}

function takeWhile(lines: readonly string[], from: number, pattern: RegExp): readonly string[] {
  const end = lines.findIndex((line, at) => at >= from && !pattern.test(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}

function readItem(line: string): ListItem {
  const [, indent = '', mark = '', text = ''] = LINE.item.exec(line) ?? [];
  return {
    mark: /\d/.test(mark) ? mark : '•',
    level: Math.min(DEEPEST_LEVEL, Math.floor(indent.length / 2)),
    inner: parseInline(text),
  };
}
