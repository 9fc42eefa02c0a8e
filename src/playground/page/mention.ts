import { h } from 'preact';
import { useSurroundings } from './surroundings.ts';

/** A person, role or channel by its name; one that is not there is unknown. */
export function Mention({
  kind,
  id,
}: {
  readonly kind: 'user' | 'role' | 'channel';
  readonly id: string;
}) {
  const { scene, show } = useSurroundings();
  if (kind === 'channel') {
    const channel = scene.channels.find((one) => one.id === id);
    if (channel === undefined) return h('span', { class: 'mention' }, '#unknown');
    const open = () => show(id);
    return h('button', { type: 'button', class: 'mention', onClick: open }, `#${channel.name}`);
  }
  if (kind === 'role') {
    const role = scene.roles.find((one) => one.id === id);
    return h('span', { class: 'mention' }, `@${role?.name.replace(/^@/, '') ?? 'unknown'}`);
  }
  const user = [...scene.people, scene.bot].find((one) => one.id === id);
  return h('span', { class: 'mention' }, `@${user?.global_name ?? user?.username ?? 'unknown'}`);
}
