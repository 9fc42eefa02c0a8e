import { articleFromFields, type Fields, type RawArticle } from './raw-article.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const MEMBER = /^([A-Za-z_][\w-]*)\s*:\s*(.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:\s*\S+/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const ITEM = /^[ \t]*[-*+][ \t]+/;

/** Reads an article from Markdown as plain text; title, date, source and url from its front matter. */
export function readMarkdown(markdown: string): RawArticle {
  const front = FRONT_MATTER.exec(markdown);
  const { known } = articleFromFields(front === null ? {} : members(front[1] ?? ''));
  return { raw: plainText(markdown.slice(front?.[0].length ?? 0)), known };
}

function members(frontMatter: string): Fields {
  const found: Record<string, string> = {};
  for (const line of frontMatter.split(/\r?\n/)) {
    const member = MEMBER.exec(line);
    const [, name, value = ''] = member ?? [];
    if (name !== undefined)
      found[name.toLowerCase()] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return found;
}

/** Lines of a paragraph are joined, as Markdown reads them; blocks are parted by a blank line. */
function plainText(markdown: string): string {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(inline(open.join(' ')));
    open = [];
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const isEmpty = line.trim() === '' || RULE.test(line) || FENCE.test(line);
    if (isEmpty || UNDERLINE.test(line) || DEFINITION.test(line)) {
      close();
    } else if (HEADING.test(line)) {
      close();
      blocks.push(inline(headingOf(line)));
    } else {
      if (ITEM.test(line)) close();
      open.push(line.replace(QUOTE, '').replace(ITEM, '- ').trim());
    }
  }
  close();
  return blocks.filter((block) => block !== '').join('\n\n');
}

function headingOf(line: string): string {
  const text = line.replace(HEADING, '').trimEnd();
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  return text.slice(0, end).trimEnd();
}

/** Bounded stretches keep these linear on rows of brackets. */
const IMAGE = /!\[[^[\]]{0,500}\]\([^()]{0,2000}\)/g;
const LINK = /\[([^[\]]{0,500})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g;
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,2000})?>/gi;
const EMPHASIS = /(\*\*|__|~~)(?=\S)([^*_~]{1,2000}?)(?<=\S)\1/g;
const SINGLE = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const CODE = /`([^`]{1,2000})`/g;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|<>~-])/g;

function inline(text: string): string {
  return text
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '$1')
    .replace(TAG, '')
    .replace(CODE, '$1')
    .replace(EMPHASIS, '$2')
    .replace(SINGLE, '$2')
    .replace(ESCAPE, '$1')
    .trim();
}
