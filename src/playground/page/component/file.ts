import { h } from 'preact';
import { Icon } from '../icon.ts';
import { safeAddress } from '../link.ts';

interface Given {
  readonly name: string;
  readonly url: string;
  /** Bytes. */
  readonly size?: number;
}

/** A file to download. */
export function File({ name, url, size }: Given) {
  const href = safeAddress(url);
  if (href === null) return null;
  const kilobytes = size === undefined ? '' : `${Math.ceil(size / 1000)} kB`;
  return h(
    'p',
    { class: 'file' },
    h(Icon, { name: 'file' }),
    h('a', { href, download: name }, name),
    h('span', { class: 'soft' }, kilobytes),
  );
}
