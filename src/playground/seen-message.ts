import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type AnyComponent, flatten } from './json/components.ts';
import { messageJson } from './json/message.ts';
import type { Mentions } from './mentions.ts';
import { textOf } from './message-text.ts';
import type { StoredMessage } from './messages.ts';
import type { World } from './world.ts';

export interface SeenButton {
  readonly label: string;
  /** Null for a link. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string;
  readonly disabled: boolean;
  /** Empty for a menu of users, roles or channels. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** A message as it stands before a person. Everything is read anew, so edits show. */
export interface SeenMessage {
  readonly id: string;
  /** All that can be read: content, embeds, Components V2, in order, a line for each part. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  /** Only this person sees it. */
  readonly private: boolean;
  readonly deleted: boolean;
  /** Who got a ping from it. */
  readonly pinged: Mentions;
  /** As the API gives it. */
  readonly message: ReturnType<typeof messageJson>;
}

/** @param current gives the message to look at; it may be another one later */
export function seeMessage(world: World, current: () => StoredMessage): SeenMessage {
  return {
    get id() {
      return current().id;
    },
    get text() {
      return textOf(current());
    },
    get buttons() {
      return flatten(current().components).flatMap(buttonOf);
    },
    get selects() {
      return flatten(current().components).flatMap(selectOf);
    },
    get private() {
      return current().privateTo !== null;
    },
    get deleted() {
      return current().deleted;
    },
    get pinged() {
      return current().mentions;
    },
    get message() {
      return messageJson(world, current());
    },
  };
}

function buttonOf(component: AnyComponent): SeenButton[] {
  if (component.type !== ComponentType.Button) return [];
  const button = component as AnyComponent &
    Partial<Omit<APIButtonComponentWithCustomId, 'type' | 'style'>> & { readonly url?: string };
  return [
    {
      label: button.label ?? button.emoji?.name ?? '',
      customId: button.custom_id ?? null,
      url: button.url ?? null,
      disabled: button.disabled ?? false,
    },
  ];
}

function selectOf(component: AnyComponent): SeenSelect[] {
  if (!('min_values' in component) || !component.custom_id) return [];
  const select = component as APISelectMenuComponent;
  return [
    {
      customId: select.custom_id,
      placeholder: select.placeholder ?? '',
      disabled: select.disabled ?? false,
      options: select.type === ComponentType.StringSelect ? select.options : [],
    },
  ];
}
