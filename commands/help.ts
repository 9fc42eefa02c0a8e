import type { Text } from '../src/core/reply.ts';
import { defineCommand, isMessageCommand, type Listed } from './command.ts';

/** @param others the commands it explains; what it says of them is what they say of themselves. */
export const createHelp = (others: readonly Listed[]) =>
  defineCommand({
    data: { name: 'help', description: 'What Courant does, and how to ask it' },
    visibility: 'private',
    execute: async () => ({
      blocks: [
        { kind: 'title', text: 'Courant' },
        {
          kind: 'paragraph',
          text: 'Short, linked briefings from stored news articles. Every sentence rests on the articles it links to.',
        },
        {
          kind: 'bullets',
          items: others.map(explained),
        },
        {
          kind: 'note',
          text: [
            'Begin with ',
            { code: '/brief' },
            '. Only you see what the other commands answer.',
          ],
        },
      ],
    }),
  });

function explained(listed: Listed): Text {
  const { name } = listed.data;
  if (isMessageCommand(listed)) return [{ bold: name }, ' in the menu of a message, under Apps'];
  const inner = 'subcommands' in listed ? listed.subcommands.map(({ data }) => data.name) : [];
  return [
    { code: `/${name}` },
    ` ${listed.data.description}`,
    ...(inner.length > 0 ? [` (${inner.join(', ')})`] : []),
  ];
}
