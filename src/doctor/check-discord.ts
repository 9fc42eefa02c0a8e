import { ApplicationFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { invitation } from '../discord/invitation.ts';
import { askDiscord } from './ask-discord.ts';
import { type Finding, ok, warn } from './finding.ts';

/** Of the answers, what is looked at. */
const User = z.object({ username: z.string() });
const Application = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  flags: z.number().int().default(0),
  approximate_guild_count: z.number().int().optional(),
});

/** The intents that an application must be given, each in two flags: one for few servers, one for many. */
const PRIVILEGED: readonly (readonly [string, number])[] = [
  ['Presence', ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  [
    'Server Members',
    ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  ],
  [
    'Message Content',
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  ],
];

/** Whether Discord takes the token, what the application may, and whether it is in a server. */
export async function checkDiscord({
  discordToken: token,
  discordApiUrl: apiUrl,
}: Pick<Config, 'discordToken' | 'discordApiUrl'>): Promise<readonly Finding[]> {
  if (token === null)
    return [ok('Discord', 'no DISCORD_TOKEN is set, so npm start opens the playground.')];
  return (await lookAtApplication({ token, apiUrl })).findings;
}

/** What is found of the application that a token opens. @returns the id null where it opens none */
export async function lookAtApplication(account: {
  readonly token: string;
  /** Discord's API without the version. */
  readonly apiUrl: string;
}): Promise<{ readonly id: string | null; readonly findings: readonly Finding[] }> {
  const user = await askDiscord('/users/@me', User, account);
  if ('finding' in user) return { id: null, findings: [user.finding] };
  const taken = ok('Discord', `takes the token; the bot is called ${user.answer.username}.`);
  const application = await askDiscord('/applications/@me', Application, account);
  if ('finding' in application) return { id: null, findings: [taken, application.finding] };
  const { id, flags, approximate_guild_count: servers } = application.answer;
  const findings = [taken, ok('intents', describeIntents(flags))];
  if (servers === undefined) return { id, findings };
  return { id, findings: [...findings, describeServers(servers, id)] };
}

const describeServers = (servers: number, id: string): Finding =>
  servers === 0
    ? warn('servers', `the bot is in none. Invite it: ${invitation(id)}`)
    : ok('servers', `the bot is in ${servers}.`);

function describeIntents(flags: number): string {
  const given = PRIVILEGED.filter(([, either]) => (flags & either) !== 0).map(([name]) => name);
  return given.length === 0
    ? 'the application has none that are privileged. With Message Content, questions in its threads need no mention.'
    : `the application has ${given.join(', ')}; none is needed, and may be switched off on its Bot page.`;
}
