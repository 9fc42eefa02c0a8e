import { ASKING } from './commands/asking.ts';
import { DIGEST_PLAN } from './commands/digest-plan.ts';
import { DIGESTS } from './commands/digests.ts';
import { LENGTH_CHOICES } from './commands/length-choices.ts';
import { PRIVACY } from './commands/privacy.ts';
import { READING } from './commands/reading.ts';
import { SETTINGS } from './commands/settings.ts';
import { SOURCES } from './commands/sources.ts';
import { WATCHES } from './commands/watches.ts';
import type { Language } from './languages.ts';

type Translated = Readonly<Record<Exclude<Language, 'en'>, string>>;

/** What a command, an option or a choice is called in the languages beside English. */
export interface CommandWords {
  readonly name: Translated;
  /** None where Discord shows none, as for message commands and choices. */
  readonly description?: Translated;
}

/**
 * By what is typed in English: `sources add` for a command, `sources add source` for its option,
 * and with `=` and the value for a choice.
 */
export const COMMAND_WORDS: Readonly<Record<string, CommandWords>> = {
  ...READING,
  ...ASKING,
  ...DIGESTS,
  ...under('digest add', { ...DIGEST_PLAN, ...LENGTH_CHOICES }),
  ...under('digest edit', { ...DIGEST_PLAN, ...LENGTH_CHOICES }),
  ...SOURCES,
  ...SETTINGS,
  ...under('settings', LENGTH_CHOICES),
  ...WATCHES,
  ...PRIVACY,
};

function under(path: string, options: Readonly<Record<string, CommandWords>>) {
  return Object.fromEntries(
    Object.entries(options).map(([option, words]) => [`${path} ${option}`, words]),
  );
}

/** A command as it is typed in a language, `/sources add`. */
export function typedCommand(path: string, language: Language): string {
  const steps = path.split(' ');
  const names = steps.map((step, index) =>
    language === 'en'
      ? step
      : (COMMAND_WORDS[steps.slice(0, index + 1).join(' ')]?.name[language] ?? step),
  );
  return `/${names.join(' ')}`;
}

/** What a command in the menu of a message is called, in a language. */
export const menuCommand = (name: string, language: Language): string =>
  language === 'en' ? name : (COMMAND_WORDS[name]?.name[language] ?? name);

/** What a command does, in a language. */
export const explainedCommand = (path: string, english: string, language: Language): string =>
  language === 'en' ? english : (COMMAND_WORDS[path]?.description?.[language] ?? english);
