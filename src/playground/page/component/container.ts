import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';

interface Given {
  /** 24 bits of red, green and blue; the page's own where there is none. */
  readonly color?: number | null | undefined;
  /** A spoiler: shown when it is asked for. */
  readonly hidden?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** A box with a coloured edge: a container, or an embed. */
export function Container({ color, hidden = false, children }: Given) {
  const [open, setOpen] = useState(!hidden);
  const style = color == null ? {} : { '--edge': `#${color.toString(16).padStart(6, '0')}` };
  if (open) return h('section', { class: 'container', style }, children);
  const show = () => setOpen(true);
  return h('button', { type: 'button', class: 'button', onClick: show }, 'Show the spoiler');
}
