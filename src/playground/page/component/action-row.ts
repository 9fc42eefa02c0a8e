import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import { h } from 'preact';
import { Kind } from '../numbers.ts';
import { LiveButton } from './live-button.ts';
import { SelectMenu } from './select-menu.ts';

interface Given {
  readonly row: APIActionRowComponent<APIComponentInMessageActionRow>;
  /** The id of the message that it is in. */
  readonly message: string;
}

/** A row of buttons, or one menu. */
export function ActionRow({ row, message }: Given) {
  return h(
    'div',
    { class: 'row' },
    row.components.map((one) =>
      one.type === Kind.Button
        ? h(LiveButton, { button: one, message })
        : h(SelectMenu, { key: one.custom_id, menu: one, message }),
    ),
  );
}
