import { ComponentType } from 'discord-api-types/v10';
import { UserError } from '../core/errors.ts';
import type { Place } from './command-data.ts';
import { type AnyComponent, flatten } from './json/components.ts';
import type { StoredMessage } from './messages.ts';
import { type Resolved, resolveValue } from './option-value.ts';

interface Usable extends AnyComponent {
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** What is sent when a button is pressed. @param name its label or custom id */
export function pressData({ components }: StoredMessage, name: string): object {
  const buttons = flatten(components).filter(({ type }) => type === ComponentType.Button);
  const button = pick(buttons, name, 'button', ({ label }) => label);
  return { component_type: button.type, custom_id: button.custom_id, id: button.id };
}

/** What is sent for a choice in a menu. @param name its placeholder or custom id */
export function chooseData(
  place: Place,
  { components }: StoredMessage,
  name: string,
  chosen: readonly string[],
): object {
  const menus = flatten(components).filter((one) => 'min_values' in one);
  const menu = pick(menus, name, 'menu', ({ placeholder }) => placeholder);
  const { min_values: min = 1, max_values: max = 1 } = menu;
  if (chosen.length < min || chosen.length > max) {
    throw new UserError(`The menu "${name}" takes ${min} to ${max} values.`);
  }
  const resolved: Resolved = {};
  const values = chosen.map((one) => chosenValue(place, menu, one, resolved));
  return {
    component_type: menu.type,
    custom_id: menu.custom_id,
    id: menu.id,
    values,
    ...(menu.type === ComponentType.StringSelect ? {} : { resolved }),
  };
}

function pick(
  components: readonly AnyComponent[],
  name: string,
  kind: string,
  titleOf: (one: Usable) => string | undefined,
): Usable {
  const usable: readonly Usable[] = components;
  const found =
    usable.find((one) => one.custom_id === name) ?? usable.find((one) => titleOf(one) === name);
  if (found === undefined) {
    const titles = usable.map((one) => titleOf(one) ?? one.custom_id).join(', ') || 'none';
    throw new UserError(`The message has no ${kind} "${name}"; there are: ${titles}.`);
  }
  if (found.disabled) throw new UserError(`The ${kind} "${name}" is disabled.`);
  if (!found.custom_id) throw new UserError(`The ${kind} "${name}" is a link.`);
  return found;
}

/** Option kinds whose values the menus of people, roles and channels share. */
const ENTITY_KINDS: Partial<Record<ComponentType, 6 | 7 | 8 | 9>> = {
  [ComponentType.UserSelect]: 6,
  [ComponentType.RoleSelect]: 8,
  [ComponentType.MentionableSelect]: 9,
  [ComponentType.ChannelSelect]: 7,
};

function chosenValue(place: Place, menu: Usable, chosen: string, resolved: Resolved): string {
  const type = ENTITY_KINDS[menu.type as ComponentType];
  if (type !== undefined) {
    return String(resolveValue(place, { type, name: 'choice', description: '' }, chosen, resolved));
  }
  const option = menu.options?.find(({ label, value }) => label === chosen || value === chosen);
  if (option === undefined) {
    const labels = menu.options?.map(({ label }) => label).join(', ');
    throw new UserError(`The menu has no "${chosen}"; there are: ${labels}.`);
  }
  return option.value;
}
