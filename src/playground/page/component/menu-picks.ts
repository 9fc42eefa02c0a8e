import type { APISelectMenuComponent, ChannelType } from 'discord-api-types/v10';
import type { Scene } from '../../page-words.ts';
import type { Pick } from '../listbox.ts';
import { Kind } from '../numbers.ts';

/** What there is to choose in a menu: its own options, or people, roles and channels. */
export function picksOf(menu: APISelectMenuComponent, scene: Scene): readonly Pick[] {
  switch (menu.type) {
    case Kind.StringSelect:
      return menu.options.map(({ label, value, description, emoji }) => ({
        label: emoji?.name ? `${emoji.name} ${label}` : label,
        value,
        detail: description,
      }));
    case Kind.UserSelect:
      return people(scene);
    case Kind.RoleSelect:
      return roles(scene);
    case Kind.MentionableSelect:
      return [...people(scene), ...roles(scene)];
    case Kind.ChannelSelect:
      return channels(scene, menu.channel_types ?? []);
  }
}

/** What the bot says is chosen. */
export function defaultsOf(menu: APISelectMenuComponent): ReadonlySet<string> {
  if (menu.type === Kind.StringSelect) {
    return new Set(menu.options.filter((one) => one.default).map(({ value }) => value));
  }
  return new Set((menu.default_values ?? []).map(({ id }) => id));
}

export function people({ people: all, bot }: Scene): readonly Pick[] {
  return [...all, bot].map(({ id, username, global_name }) => ({
    label: global_name ?? username,
    value: id,
  }));
}

export function roles({ roles: all }: Scene): readonly Pick[] {
  return all.map(({ id, name }) => ({ label: `@${name.replace(/^@/, '')}`, value: id }));
}

/** @param types only these kinds; all where it is empty */
export function channels(scene: Scene, types: readonly ChannelType[]): readonly Pick[] {
  return scene.channels
    .filter(({ serverId, parentId }) => serverId !== null && parentId === null)
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(({ id, name }) => ({ label: `#${name}`, value: id }));
}
