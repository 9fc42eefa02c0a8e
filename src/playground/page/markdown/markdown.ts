import { type ComponentChild, h } from 'preact';
import { Link } from '../link.ts';
import { Mention } from '../mention.ts';
import { Moment } from '../moment.ts';
import type { Inline } from './parse-inline.ts';
import { type Block, parseMarkdown } from './parse-markdown.ts';
import { Spoiler } from './spoiler.ts';

/** A text in Discord's Markdown. */
export function Markdown({ text }: { readonly text: string }) {
  if (text === '') return null;
  return h('div', { class: 'markdown' }, parseMarkdown(text).map(drawBlock));
}

/** The page's own headings are two levels deep; a message's stand below them. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function drawBlock(block: Block): ComponentChild {
  switch (block.kind) {
    case 'paragraph':
      return h('p', null, drawAll(block.inner));
    case 'subtext':
      return h('p', { class: 'subtext' }, drawAll(block.inner));
    case 'heading':
      return h(HEADINGS[block.level], null, drawAll(block.inner));
    case 'quote':
      return h('blockquote', null, block.blocks.map(drawBlock));
    case 'code':
      return h('pre', { tabIndex: 0 }, h('code', null, block.text));
    case 'list':
      return h(
        'ul',
        null,
        block.items.map(({ mark, level, inner }) =>
          // One box beside the mark: its parts would else stand in columns.
          h('li', { class: `level-${level}`, 'data-mark': mark }, h('span', null, drawAll(inner))),
        ),
      );
  }
}

function drawAll(parts: readonly Inline[]): ComponentChild[] {
  return parts.map(drawInline);
}

function drawInline(part: Inline): ComponentChild {
  switch (part.kind) {
    case 'text':
    case 'emoji':
      return part.text;
    case 'code':
      return h('code', null, part.text);
    case 'strong':
      return h('strong', null, drawAll(part.inner));
    case 'emphasis':
      return h('em', null, drawAll(part.inner));
    case 'underline':
      return h('u', null, drawAll(part.inner));
    case 'strike':
      return h('s', null, drawAll(part.inner));
    case 'spoiler':
      return h(Spoiler, null, drawAll(part.inner));
    case 'link':
      return h(Link, { to: part.url }, drawAll(part.inner));
    case 'time':
      return h(Moment, { at: part.seconds * 1000, style: part.style });
    case 'name':
      return h('span', { class: 'mention' }, part.text);
    case 'user':
    case 'role':
    case 'channel':
      return h(Mention, { kind: part.kind, id: part.id });
  }
}
