import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import type { Block, Button, Choice, Pictured, Reply, ReplyFile, Text } from '../core/reply.ts';
import { type Language, languageOf } from '../words/languages.ts';
import { inWords, spoken } from '../words/speak.ts';
import { customId } from './custom-id.ts';
import { label } from './label.ts';
import { safeUrl } from './markdown.ts';
import { type LineSpan, splitText } from './split-text.ts';

/** Discord: 4,000 characters over all text displays of a message, 40 components nested ones included. */
const MOST_TEXT = 4000;
const MOST_COMPONENTS = 40;
/** Discord: text displays in a section, and characters of the address of a picture. */
const MOST_BESIDE = 3;
const LONGEST_PICTURE = 2048;

/** The ink of the masthead, and amber for trouble. */
const ACCENT = { plain: 0x2f6f8f, trouble: 0xd98e04 } as const;

const MARK = { title: '## ', heading: '### ', paragraph: '', quote: '> ', note: '-# ' } as const;

type Component = APIContainerComponent['components'][number];
interface Piece {
  readonly component: Component;
  /** Components it counts for, itself included. */
  readonly count: number;
  readonly characters: number;
  /** What the component shows. */
  readonly file?: ReplyFile;
}

/** The part of a message's body that shows the reply; the way it is sent adds the rest. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Each is shown by a component that names it. */
  readonly files: readonly ReplyFile[];
}

/**
 * A reply as one message, or as several where Discord's limits make it longer than one.
 *
 * @param locale of the reader; it decides where the reply itself is in no language
 */
export function renderReply(reply: Reply, locale = 'en'): [MessageBody, ...MessageBody[]] {
  const language = languageOf(reply.language ?? locale);
  const messages: Piece[][] = [[]];
  let room = { components: MOST_COMPONENTS - 1, characters: MOST_TEXT };
  for (const piece of [
    ...reply.blocks.flatMap((block) => renderBlock(block, language)),
    ...(reply.files ?? []).map(fileOf),
  ]) {
    if (piece.count > room.components || piece.characters > room.characters) {
      messages.push([]);
      room = { components: MOST_COMPONENTS - 1, characters: MOST_TEXT };
    }
    messages.at(-1)?.push(piece);
    room = {
      components: room.components - piece.count,
      characters: room.characters - piece.characters,
    };
  }
  const accent = ACCENT[reply.tone ?? 'plain'];
  const [first = [], ...others] = messages.map(withoutOuterRules);
  return [messageBody(first, accent), ...others.map((pieces) => messageBody(pieces, accent))];
}

function messageBody(pieces: readonly Piece[], accent: number): MessageBody {
  const components = pieces.map(({ component }) => component);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components }],
    allowed_mentions: { parse: [] },
    files: pieces.flatMap(({ file }) => file ?? []),
  };
}

function withoutOuterRules(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    ({ component }, index) =>
      component.type !== ComponentType.Separator || (index > 0 && index < pieces.length - 1),
  );
}

function fileOf(file: ReplyFile): Piece {
  const component = {
    type: ComponentType.File,
    file: { url: `attachment://${file.name}` },
  } as const;
  return { component, count: 1, characters: 0, file };
}

function renderBlock(block: Block, language: Language): Piece[] {
  switch (block.kind) {
    case 'rule':
      return [
        {
          component: {
            type: ComponentType.Separator,
            divider: true,
            spacing: SeparatorSpacingSize.Small,
          },
          count: 1,
          characters: 0,
        },
      ];
    case 'buttons':
      return row(block.buttons.flatMap((button) => renderButton(button, language)));
    case 'choice':
      return row([renderChoice(block, language)]);
    case 'pictured':
      return renderPictured(block, language);
    case 'bullets':
      return textPieces(splitText(bulleted(block.items, language), MOST_TEXT));
    default:
      return textPieces(splitText(spoken(block.text, language), MOST_TEXT, MARK[block.kind]));
  }
}

/** A section has one to three texts; where they are too long for one, they stand without the picture. */
function renderPictured({ blocks, image }: Pictured, language: Language): Piece[] {
  const pieces = blocks.flatMap((block) => renderBlock(block, language));
  const url = safeUrl(image);
  const texts = pieces.flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? [component] : [],
  );
  const characters = pieces.reduce((all, piece) => all + piece.characters, 0);
  const fits = texts.length >= 1 && texts.length <= MOST_BESIDE && characters <= MOST_TEXT;
  if (url === null || url.length > LONGEST_PICTURE || !fits) return pieces;
  const component = {
    type: ComponentType.Section,
    components: texts,
    accessory: { type: ComponentType.Thumbnail, media: { url } },
  } as const;
  return [{ component, count: texts.length + 2, characters }];
}

/** Bullets are one text, so that they stand close together; a mark is never parted from its item. */
function bulleted(items: readonly Text[], language: Language): LineSpan[] {
  return items.flatMap((item, index) => [
    { mark: index === 0 ? '- ' : '\n- ' },
    ...spoken(item, language),
  ]);
}

function textPieces(texts: readonly string[]): Piece[] {
  return texts.map((content) => ({
    component: { type: ComponentType.TextDisplay, content },
    count: 1,
    characters: content.length,
  }));
}

function row(components: (APIButtonComponent | APIStringSelectComponent)[]): Piece[] {
  if (components.length === 0) return [];
  const component: APIActionRowComponent<APIButtonComponent | APIStringSelectComponent> = {
    type: ComponentType.ActionRow,
    components,
  };
  return [{ component, count: 1 + components.length, characters: 0 }];
}

/**
 * None for a link that Discord would refuse.
 *
 * Discord's limits: labels of buttons 80 characters; of options, their details and prompts 100, 100 and 150.
 */
function renderButton(button: Button, language: Language): APIButtonComponent[] {
  const shown = label(inWords(button.label, language), 80);
  if ('to' in button) {
    const url = safeUrl(button.to);
    return url === null
      ? []
      : [{ type: ComponentType.Button, style: ButtonStyle.Link, label: shown, url }];
  }
  return [
    {
      type: ComponentType.Button,
      style: button.main === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
      label: shown,
      custom_id: customId(button.action, button.key),
      disabled: button.disabled ?? false,
    },
  ];
}

function renderChoice(choice: Choice, language: Language): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId(choice.action, choice.key),
    placeholder: label(inWords(choice.prompt, language), 150),
    options: choice.options.map((option) => ({
      label: label(inWords(option.label, language), 100),
      value: option.value,
      ...(option.detail === undefined
        ? {}
        : { description: label(inWords(option.detail, language), 100) }),
    })),
  };
}
