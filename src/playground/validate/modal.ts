import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { customIds } from '../json/components.ts';
import { optional, text } from './checks.ts';
import { selects, textDisplay } from './components.ts';
import { invalidForm, readForm } from './problems.ts';

const input = z.object({
  type: z.literal(ComponentType.TextInput),
  id: optional(z.int().min(0)),
  custom_id: text(1, 100),
  style: z.enum(TextInputStyle),
  label: optional(text(1, 45)),
  value: optional(text(0, 4000)),
  placeholder: optional(text(0, 100)),
  required: optional(z.boolean()),
  min_length: optional(z.int().min(0).max(4000)),
  max_length: optional(z.int().min(1).max(4000)),
});
const labelled = input.refine((value) => value.label != null, {
  path: ['label'],
  params: { code: 'BASE_TYPE_REQUIRED' },
  error: 'This field is required',
});
const upload = z.object({
  type: z.literal(ComponentType.FileUpload),
  id: optional(z.int().min(0)),
  custom_id: text(1, 100),
  min_values: optional(z.int().min(0).max(10)),
  max_values: optional(z.int().min(1).max(10)),
  required: optional(z.boolean()),
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: optional(z.int().min(0)),
  components: z.array(labelled).min(1).max(1),
});
const label = z.object({
  type: z.literal(ComponentType.Label),
  id: optional(z.int().min(0)),
  label: text(1, 45),
  description: optional(text(0, 100)),
  component: z.discriminatedUnion('type', [input, upload, ...selects]),
});
const modal = z.object({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: z
    .array(z.discriminatedUnion('type', [row, label, textDisplay]))
    .min(1)
    .max(5),
});

/** A form to be shown: a title of 1–45 characters, 1–5 parts, custom ids that differ. */
export function readModal(data: unknown): APIModalInteractionResponseCallbackData {
  const form = readForm(modal, data, ['data']);
  const ids = customIds(form.components);
  if (new Set(ids).size < ids.length) {
    throw invalidForm([
      {
        path: ['data', 'components'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      },
    ]);
  }
  return form as APIModalInteractionResponseCallbackData;
}
