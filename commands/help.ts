import type { Text } from '../src/core/reply.ts';
import { type Command, defineCommand } from './command.ts';

/** @param others the commands it explains; what it says of them is what they say of themselves. */
export const createHelp = (others: readonly Command[]) =>
  defineCommand({
    data: { name: 'help', description: 'What Courant does, and how to ask it' },
    visibility: 'private',
    execute: async () => ({
      blocks: [
        { kind: 'title', text: 'Courant' },
        {
          kind: 'paragraph',
          text: 'Short, linked briefings from stored news articles. Every sentence stands in the article it links to.',
        },
        {
          kind: 'bullets',
          items: others.map(
            ({ data }): Text => [{ code: `/${data.name}` }, ` ${data.description}`],
          ),
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
