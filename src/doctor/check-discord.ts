import { ApplicationFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Config } from '../config.ts';
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
export async function* checkDiscord({
  discordToken: token,
  discordApiUrl: apiUrl,
}: Pick<Config, 'discordToken' | 'discordApiUrl'>): AsyncGenerator<Finding> {
  if (token === null) {
    yield ok('Discord', 'no DISCORD_TOKEN is set, so npm start opens the playground.');
    return;
  }
  const user = await askDiscord('/users/@me', User, { apiUrl, token });
  if ('finding' in user) {
    yield user.finding;
    return;
  }
  yield ok('Discord', `takes the token; the bot is called ${user.answer.username}.`);
  const application = await askDiscord('/applications/@me', Application, { apiUrl, token });
  if ('finding' in application) {
    yield application.finding;
    return;
  }
  const { id, flags, approximate_guild_count: servers } = application.answer;
  yield ok('intents', describeIntents(flags));
  if (servers === 0) yield warn('servers', `the bot is in none. Invite it: ${invitation(id)}`);
  else if (servers !== undefined) yield ok('servers', `the bot is in ${servers}.`);
}

/** With no permissions asked for: answers to commands need none. */
const invitation = (id: string) =>
  `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=0`;

function describeIntents(flags: number): string {
  const given = PRIVILEGED.filter(([, either]) => (flags & either) !== 0).map(([name]) => name);
  return given.length === 0
    ? 'the application has none that are privileged, and needs none.'
    : `the application has ${given.join(', ')}; none is needed, and may be switched off on its Bot page.`;
}
