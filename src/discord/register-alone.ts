import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { Listed } from '../../commands/command.ts';
import { UserError } from '../core/errors.ts';
import { described } from './register.ts';

interface Application {
  readonly id: string;
  readonly token: string;
  /** Discord's API without the version. */
  readonly apiUrl: string;
}

/**
 * Tells Discord of the commands without logging in; those that it knows as they are stay.
 *
 * @returns how many there are
 * @throws UserError where Discord does not take them
 */
export async function registerAlone(
  { id, token, apiUrl }: Application,
  commands: readonly Listed[],
): Promise<number> {
  try {
    const body = commands.map(described);
    await new REST({ api: apiUrl }).setToken(token).put(Routes.applicationCommands(id), { body });
    return body.length;
  } catch (cause) {
    // What we say ourselves was wrong.
    if (cause instanceof DiscordAPIError && cause.status === 400) throw cause;
    throw new UserError(
      'Discord did not take the commands. The bot registers them itself when it starts: npm start',
      { cause },
    );
  }
}
