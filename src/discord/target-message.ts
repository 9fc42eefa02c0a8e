import type { APIMessage, Message, MessageContextMenuCommandInteraction } from 'discord.js';
import type { TargetMessage } from '../../commands/command.ts';
import { readCustomId } from './custom-id.ts';

/** What of a component can be read, nested ones included; the classes and the raw shape have these in common. */
interface Readable {
  readonly content?: string;
  readonly components?: readonly Readable[];
  /** The classes and the raw shape name it differently. */
  readonly customId?: string | null;
  readonly custom_id?: string;
}

/** The message that a message command was used on, as far as it can be read. */
export function targetMessage({
  targetMessage: message,
  applicationId,
}: MessageContextMenuCommandInteraction): TargetMessage {
  const embeds = message.embeds.flatMap(({ url, title, description }) => [url, title, description]);
  const components = (message.components ?? []) as readonly Readable[];
  const parts = [
    message.content,
    ...forwarded(message),
    ...embeds,
    ...components.flatMap(readable),
  ];
  const isOwn = message.author.id === applicationId;
  const keys = isOwn ? components.flatMap(keysIn) : [];
  return { text: parts.filter(Boolean).join('\n\n'), keys };
}

/** A forwarded message has its text not in itself but in a snapshot. */
function forwarded(message: Message | APIMessage): string[] {
  return 'messageSnapshots' in message
    ? message.messageSnapshots.map(({ content }) => content)
    : (message.message_snapshots ?? []).map(({ message: { content } }) => content);
}

const readable = ({ content, components = [] }: Readable): string[] => [
  ...(content === undefined ? [] : [content]),
  ...components.flatMap(readable),
];

const keysIn = ({ customId, custom_id, components = [] }: Readable): string[] => {
  const read = readCustomId(customId ?? custom_id ?? '');
  return [...(read === null ? [] : [read.key]), ...components.flatMap(keysIn)];
};
