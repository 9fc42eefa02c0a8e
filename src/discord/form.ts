import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Form } from '../core/reply.ts';
import { languageOf } from '../words/languages.ts';
import { inWords } from '../words/speak.ts';
import { customId } from './custom-id.ts';
import { label } from './label.ts';

/** UTF-16 units that fit in one line of a dialog. */
const ONE_LINE = 100;

/** A form as Discord's modal. Its limits: 45 characters for title and labels, 100 for hints. @param locale of the reader */
export function renderForm(
  { title, action, key, fields }: Form,
  locale: string,
): APIModalInteractionResponseCallbackData {
  const language = languageOf(locale);
  return {
    custom_id: customId(action, key),
    title: label(inWords(title, language), 45),
    components: fields.map(({ name, label: words, hint, longest }) => ({
      type: ComponentType.Label,
      label: label(inWords(words, language), 45),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: longest > ONE_LINE ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: true,
        max_length: longest,
        ...(hint === undefined ? {} : { placeholder: label(inWords(hint, language), 100) }),
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
