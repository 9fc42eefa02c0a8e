import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Form } from '../core/reply.ts';
import { customId } from './custom-id.ts';
import { label } from './label.ts';

/** UTF-16 units that fit in one line of a dialog. */
const ONE_LINE = 100;

/** A form as Discord's modal. Its limits: 45 characters for title and labels, 100 for hints. */
export function renderForm({
  title,
  action,
  key,
  fields,
}: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId(action, key),
    title: label(title, 45),
    components: fields.map(({ name, label: words, hint, longest }) => ({
      type: ComponentType.Label,
      label: label(words, 45),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: longest > ONE_LINE ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: true,
        max_length: longest,
        ...(hint === undefined ? {} : { placeholder: label(hint, 100) }),
      },
    })),
  };
}

/** What was typed, by the names of the fields; it comes from outside. */
export function fieldsOf({ fields }: ModalSubmitInteraction): Record<string, string> {
  return Object.fromEntries(
    [...fields.fields.values()].flatMap((field) =>
      field.type === ComponentType.TextInput ? [[field.customId, field.value]] : [],
    ),
  );
}
