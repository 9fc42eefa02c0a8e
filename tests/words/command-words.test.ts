import { describe, expect, it } from 'vitest';
import { type CommandData, isMessageCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { COMMAND_WORDS, typedCommand } from '../../src/words/command-words.ts';
import { LANGUAGES } from '../../src/words/languages.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** Discord's rule for the names of slash commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LONGEST = 100;

interface Told {
  readonly path: string;
  /** Under which it must differ from the others. */
  readonly among: string;
  readonly kind: 'typed' | 'menu' | 'choice';
}

const optionsOf = (path: string, { options = [] }: Pick<CommandData, 'options'>): Told[] =>
  options.flatMap((option) => {
    const own = `${path} ${option.name}`;
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    return [
      { path: own, among: path, kind: 'typed' as const },
      ...choices.map(({ value }) => ({
        path: `${own}=${value}`,
        among: own,
        kind: 'choice' as const,
      })),
    ];
  });

const told = commands.flatMap((listed): Told[] => {
  const { name } = listed.data;
  if (isMessageCommand(listed)) return [{ path: name, among: 'messages', kind: 'menu' }];
  const inner =
    'subcommands' in listed
      ? listed.subcommands.flatMap(({ data }): Told[] => [
          { path: `${name} ${data.name}`, among: name, kind: 'typed' },
          ...optionsOf(`${name} ${data.name}`, data),
        ])
      : optionsOf(name, listed.data);
  return [{ path: name, among: 'commands', kind: 'typed' }, ...inner];
});

describe('the words of the commands', () => {
  it('are there for every command, option and choice, and for nothing else', () => {
    expect(Object.keys(COMMAND_WORDS).sort()).toEqual(told.map(({ path }) => path).sort());
  });

  it.each(OTHERS)('keep to what Discord allows, in %s', (language) => {
    const broken = told.filter(({ path, kind }) => {
      const { name, description } = COMMAND_WORDS[path] ?? {};
      const shown = name?.[language] ?? '';
      const fits =
        kind === 'typed'
          ? NAME.test(shown) && shown === shown.toLowerCase()
          : shown !== '' && shown.length <= (kind === 'menu' ? 32 : LONGEST);
      const explained = description?.[language] ?? '';
      const needsExplaining = kind === 'typed';
      return (
        !fits ||
        explained.length > LONGEST ||
        (needsExplaining ? explained === '' : explained !== '')
      );
    });
    expect(broken).toEqual([]);
  });

  it.each(OTHERS)('tell all of one list apart, in %s', (language) => {
    const names = told.map(({ path, among }) => `${among}: ${COMMAND_WORDS[path]?.name[language]}`);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it('leave each command within what Discord takes of one', () => {
    // Of each field the longest of its languages counts.
    const longest = (path: string, field: 'name' | 'description') =>
      Math.max(0, ...Object.values(COMMAND_WORDS[path]?.[field] ?? {}).map((text) => text.length));
    for (const { path } of told.filter(({ among }) => among === 'commands')) {
      const own = told.filter((one) => one.path === path || one.path.startsWith(`${path} `));
      const sum = own.reduce(
        (all, one) => all + longest(one.path, 'name') + longest(one.path, 'description'),
        0,
      );
      expect(sum).toBeLessThan(8000);
    }
  });

  it('say a command as it is typed in a language', () => {
    expect(typedCommand('sources add', 'de')).toBe('/quellen hinzufügen');
    expect(typedCommand('sources add', 'en')).toBe('/sources add');
  });
});
