import type { APIMessage, Message, MessageContextMenuCommandInteraction } from 'discord.js';
import type { TargetMessage } from '../../commands/command.ts';

/** What of a component can be read, nested ones included; the classes and the raw shape have these in common. */
interface Readable {
  readonly content?: string;
  readonly components?: readonly Readable[];
}

/** The message that a message command was used on, as far as it can be read. */
export function targetMessage({
  targetMessage: message,
}: MessageContextMenuCommandInteraction): TargetMessage {
  const embeds = message.embeds.flatMap(({ url, title, description }) => [url, title, description]);
  const components = (message.components ?? []) as readonly Readable[];
  const parts = [
    message.content,
    ...forwarded(message),
    ...embeds,
    ...components.flatMap(readable),
  ];
  return { text: parts.filter(Boolean).join('\n\n') };
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
