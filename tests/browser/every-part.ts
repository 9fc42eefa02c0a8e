import { readFileSync } from 'node:fs';
import {
  type APIButtonComponentWithCustomId,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  type InteractionReplyOptions,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';

/** A picture that travels with its message. */
const HARBOUR = {
  name: 'harbour.svg',
  attachment: readFileSync(new URL('../../src/playground/page/icon.svg', import.meta.url)),
};

const STYLES = ['Primary', 'Secondary', 'Success', 'Danger'] as const;

function buttonOf(style: (typeof STYLES)[number]): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle[style],
    custom_id: style,
    label: style,
  };
}

/** A message with every part of Components V2 that messages may have. */
export const EVERY_PART: InteractionReplyOptions = {
  flags: MessageFlags.IsComponentsV2,
  files: [HARBOUR],
  components: [
    { type: ComponentType.TextDisplay, content: '# The harbour\n-# Seen from the quay' },
    {
      type: ComponentType.Container,
      accent_color: 0x2b_6c_8f,
      components: [
        {
          type: ComponentType.Section,
          components: [
            { type: ComponentType.TextDisplay, content: '## High water' },
            { type: ComponentType.TextDisplay, content: 'At the *Fish Quay*, by noon.' },
          ],
          accessory: {
            type: ComponentType.Thumbnail,
            media: { url: 'attachment://harbour.svg' },
            description: 'The quay',
          },
        },
        {
          type: ComponentType.Separator,
          divider: true,
          spacing: SeparatorSpacingSize.Large,
        },
        {
          type: ComponentType.MediaGallery,
          items: [
            { media: { url: 'attachment://harbour.svg' }, description: 'The boats' },
            { media: { url: 'https://pictures.example/gate.png' }, description: 'The gate' },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            ...STYLES.map(buttonOf),
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              url: 'https://harbour.example/',
              label: 'Read more',
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'tides',
              placeholder: 'Which tides?',
              max_values: 2,
              options: ['Ebb', 'Flood', 'Spring'].map((label) => ({ label, value: label })),
            },
          ],
        },
      ],
    },
  ],
};

/** Markdown of every kind, with an embed below it; private. */
export const EVERY_MARK: InteractionReplyOptions = {
  flags: MessageFlags.Ephemeral,
  content: [
    '**bold** *slanted* __under__ ~~gone~~ ||hidden|| `a_b` snake_case_name FETCH\\_ALLOW',
    '> told by the **quay**',
    '- one\n  - within it\n1. first',
    '```\nmoor(boat)\n```',
    '[the harbour](https://harbour.example/) <t:1767225600:D> @everyone',
  ].join('\n'),
  embeds: [
    {
      title: 'Tides',
      url: 'https://harbour.example/tides',
      description: 'For **three** days',
      color: 0xd2_8a_1f,
      author: { name: 'The harbour office' },
      fields: [
        { name: 'High', value: '12:10', inline: true },
        { name: 'Low', value: '18:20', inline: true },
      ],
      footer: { text: 'Without warranty' },
      timestamp: '2026-01-01T00:00:00.000Z',
    },
  ],
};

/** A form with a line and a menu. */
export const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'moor',
  title: 'Moor a boat',
  components: [
    {
      type: ComponentType.Label,
      label: 'Name of the boat',
      description: 'As it is painted on',
      component: { type: ComponentType.TextInput, custom_id: 'name', style: 1, max_length: 30 },
    },
    {
      type: ComponentType.Label,
      label: 'Berth',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'berth',
        options: ['North', 'South'].map((label) => ({ label, value: label })),
      },
    },
  ],
};
