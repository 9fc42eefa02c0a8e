import { commands } from '../commands/index.ts';
import { count } from './briefing/compose.ts';
import { readConfig } from './config.ts';
import { UserError } from './core/errors.ts';
import { invitation, PERMISSION_NAMES } from './discord/invitation.ts';
import { registerAlone } from './discord/register-alone.ts';
import { lookAtApplication } from './doctor/check-discord.ts';
import { describeFinding } from './doctor/finding.ts';
import { keepToken } from './keep-token.ts';
import { readEnvironment } from './read-environment.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The `.env` file to write to. */
  readonly file: string;
  /** What the operator types, not shown; null where they type nothing more. */
  ask(question: string): Promise<string | null>;
  line(text: string): Promise<void>;
}

const QUESTION = `Paste the token of your bot; it is not shown. It is on the Bot page of your application,
https://discord.com/developers/applications, under Reset Token.
Token: `;

/**
 * An operator's first run: takes the token, looks at what it opens, keeps it, registers the
 * commands and gives the invitation. Nothing is kept of a token that Discord does not take.
 *
 * @returns whether the bot can be started
 * @throws UserError that tells what to do; never with the token
 */
export async function runSetup({ environment, file, ask, line }: Surroundings): Promise<boolean> {
  const token = (await ask(QUESTION))?.trim() ?? '';
  if (token === '') throw new UserError('No token was given, and nothing was changed.');
  const settings = { ...readEnvironment(environment, file), DISCORD_TOKEN: token };
  const { discordApiUrl: apiUrl } = readConfig(settings);
  const { id, findings } = await lookAtApplication({ token, apiUrl });
  for (const finding of findings) await line(describeFinding(finding));
  if (id === null) {
    await line('Nothing was changed. Mend that, then run it again.');
    return false;
  }
  await keepToken(file, token);
  await line(`The token is in ${file}, which only you can read.`);
  const other = environment.DISCORD_TOKEN?.trim() ?? '';
  if (other !== '' && other !== token)
    await line('The environment has another DISCORD_TOKEN, which wins over it. Take it out there.');
  const registered = await registerAlone({ id, token, apiUrl }, commands);
  await line(`${count(registered, 'command')} registered.`);
  await line(`\nInvite the bot to your server, with ${PERMISSION_NAMES}:\n${invitation(id)}`);
  await line('\nThen start it: npm start');
  return true;
}
