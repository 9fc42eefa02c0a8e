import { h } from 'preact';
import { Markdown } from '../markdown/markdown.ts';

/** What stands in a channel without messages. */
export function Welcome({ text }: { readonly text: string }) {
  return h('div', { class: 'welcome' }, h(Markdown, { text }));
}
