import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';

/** Hidden until it is asked for. */
export function Spoiler({ children }: { readonly children?: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  if (open) return h('span', { class: 'spoiler open' }, children);
  return h(
    'button',
    {
      type: 'button',
      class: 'spoiler',
      'aria-label': 'Show the spoiler',
      onClick: () => setOpen(true),
    },
    h('span', { 'aria-hidden': 'true' }, children),
  );
}
