import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { address, optional, snowflake, text } from './checks.ts';

/** The longest custom id, and the fewest characters it may have, are Discord's: 1–100. */
const customId = text(1, 100);
const id = optional(z.int().min(0));
const emoji = z.object({
  id: optional(snowflake),
  name: optional(text(0, 32)),
  animated: optional(z.boolean()),
});
const media = z.object({ url: address(2048, ['http:', 'https:', 'attachment:']) });

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: optional(text(0, 80)),
    emoji: optional(emoji),
    custom_id: optional(customId),
    url: optional(address(512, ['http:', 'https:', 'discord:'])),
    sku_id: optional(snowflake),
    disabled: optional(z.boolean()),
  })
  .superRefine((value, context) => {
    const needs: keyof typeof value =
      value.style === ButtonStyle.Link
        ? 'url'
        : value.style === ButtonStyle.Premium
          ? 'sku_id'
          : 'custom_id';
    const problem = (path: string, code: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } });
    if (value[needs] == null) problem(needs, 'BASE_TYPE_REQUIRED', 'This field is required');
    if (value.url != null && value.custom_id != null) {
      problem(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
    if (needs !== 'sku_id' && !value.label && value.emoji == null) {
      problem('label', 'BUTTON_COMPONENT_INVALID_LABEL', 'A label or emoji is required');
    }
  });

const selectFields = {
  id,
  custom_id: customId,
  placeholder: optional(text(0, 150)),
  min_values: optional(z.int().min(0).max(25)),
  max_values: optional(z.int().min(1).max(25)),
  disabled: optional(z.boolean()),
  required: optional(z.boolean()),
};
const selectOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: optional(text(0, 100)),
  emoji: optional(emoji),
  default: optional(z.boolean()),
});
const stringSelect = z
  .object({
    type: z.literal(ComponentType.StringSelect),
    ...selectFields,
    options: z.array(selectOption).min(1).max(25),
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    for (const [at, option] of value.options.entries()) {
      if (seen.has(option.value)) {
        context.addIssue({
          code: 'custom',
          path: ['options', at, 'value'],
          message: 'The specified option value is already used',
          params: { code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED' },
        });
      }
      seen.add(option.value);
    }
  });
const defaultValue = z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) });
const entitySelect = <T extends ComponentType>(type: T) =>
  z.object({
    type: z.literal(type),
    ...selectFields,
    default_values: optional(z.array(defaultValue).max(25)),
    channel_types: optional(z.array(z.int())),
  });
/** Every kind of select menu; string selects with their options. */
export const selects = [
  stringSelect,
  entitySelect(ComponentType.UserSelect),
  entitySelect(ComponentType.RoleSelect),
  entitySelect(ComponentType.MentionableSelect),
  entitySelect(ComponentType.ChannelSelect),
] as const;

const row = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(5),
  })
  .refine(
    (value) =>
      value.components.length === 1 ||
      value.components.every((part) => part.type === ComponentType.Button),
    {
      path: ['components'],
      params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
      error: 'The specified component exceeds the maximum width',
    },
  );

/** Text in Markdown; also allowed in modals. */
export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(1, 4000),
});
const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: optional(text(0, 1024)),
  spoiler: optional(z.boolean()),
});
const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: z
    .array(
      z.object({ media, description: optional(text(0, 1024)), spoiler: optional(z.boolean()) }),
    )
    .min(1)
    .max(10),
});
const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: z.object({ url: address(2048, ['attachment:']) }),
  spoiler: optional(z.boolean()),
});
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: optional(z.boolean()),
  spacing: optional(z.union([z.literal(1), z.literal(2)])),
});
const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: optional(z.int().min(0).max(0xff_ff_ff)),
  spoiler: optional(z.boolean()),
  components: z
    .array(z.discriminatedUnion('type', [row, textDisplay, section, gallery, file, separator]))
    .min(1),
});

/** What may stand at the top of a message with the Components V2 flag. */
export const layout = z.discriminatedUnion('type', [
  row,
  textDisplay,
  section,
  gallery,
  file,
  separator,
  container,
]);
/** What may stand at the top of a message without that flag. */
export const rows = z.discriminatedUnion('type', [row]);

export type LayoutBody = z.output<typeof layout>;
