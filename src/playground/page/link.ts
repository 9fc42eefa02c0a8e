import { type ComponentChildren, h } from 'preact';
import { useSurroundings } from './surroundings.ts';

/** The address that a link may have: http(s) only, null for any other. */
export function safeAddress(address: string): string | null {
  const url = URL.parse(address);
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

/** The channel that a link to a message or channel leads to: `https://discord.com/channels/…`. */
const JUMP = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:@me|\d+)\/(\d+)(?:\/\d+)?$/;

interface Given {
  readonly to: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A link out of the page, or to a channel of it; an address that is none is its words alone. */
export function Link({ to, class: name = '', children }: Given) {
  const { scene, show } = useSurroundings();
  const channel = scene.channels.find(({ id }) => id === JUMP.exec(to)?.[1]);
  if (channel !== undefined) {
    const open = () => show(channel.id);
    return h('button', { type: 'button', class: `mention ${name}`, onClick: open }, children);
  }
  const href = safeAddress(to);
  if (href === null) return h('span', { class: name }, children);
  const more = { target: '_blank', rel: 'noopener noreferrer', title: href };
  return h('a', { href, class: name, ...more }, children);
}
