import type { Text } from '../src/core/reply.ts';
import { explainedCommand, menuCommand, typedCommand } from '../src/words/command-words.ts';
import { type Language, languageOf } from '../src/words/languages.ts';
import { say } from '../src/words/say.ts';
import { defineCommand, isMessageCommand, type Listed } from './command.ts';

/** @param others the commands it explains; what it says of them is what they say of themselves. */
export const createHelp = (others: readonly Listed[]) =>
  defineCommand({
    data: { name: 'help', description: 'What Courant does, and how to ask it' },
    visibility: 'private',
    execute: async ({ asker }) => ({
      blocks: [
        { kind: 'title', text: 'Courant' },
        { kind: 'paragraph', text: say('help.what-it-is') },
        {
          kind: 'bullets',
          items: others.map((listed) => explained(listed, languageOf(asker.locale))),
        },
        { kind: 'note', text: say('help.begin') },
      ],
    }),
  });

function explained(listed: Listed, language: Language): Text {
  const { name } = listed.data;
  if (isMessageCommand(listed))
    return say('help.on-message', { command: { bold: menuCommand(name, language) } });
  const inner =
    'subcommands' in listed
      ? listed.subcommands.map(({ data }) => typedCommand(`${name} ${data.name}`, language))
      : [];
  const own = typedCommand(name, language);
  return [
    { code: own },
    ` ${explainedCommand(name, listed.data.description, language)}`,
    ...(inner.length > 0
      ? [` (${inner.map((typed) => typed.slice(own.length + 1)).join(', ')})`]
      : []),
  ];
}
