import { Client, InteractionTypes } from 'oceanic.js';
import { expect, onTestFinished, test } from 'vitest';
import { playgroundForTest } from './bot.ts';
import { watchAgainstSpec } from './spec-check.ts';

test('another client library logs in, takes an interaction and answers it', async () => {
  const { playground } = await playgroundForTest();
  const watch = watchAgainstSpec(playground);
  const client = new Client({
    auth: `Bot ${playground.token}`,
    gateway: { intents: ['GUILDS', 'GUILD_MESSAGES', 'MESSAGE_CONTENT'] },
    rest: { baseURL: `${playground.apiUrl}/v10` },
  });
  const failures: unknown[] = [];
  client.on('error', (error) => failures.push(error));
  client.on('warn', (warning) => failures.push(warning));
  onTestFinished(() => client.disconnect(false));
  const ready = new Promise<void>((resolve) => {
    client.once('ready', resolve);
  });
  await client.connect();
  await ready;
  await client.application.createGlobalCommand({ type: 1, name: 'count', description: 'Counts' });
  client.on('interactionCreate', async (interaction) => {
    if (interaction.type === InteractionTypes.APPLICATION_COMMAND) {
      await interaction.defer();
      await interaction.editOriginal({
        content: `${interaction.guild?.name}: ${interaction.guild?.channels.size} channels`,
        components: [
          { type: 1, components: [{ type: 2, style: 1, customID: 'again', label: 'Again' }] },
        ],
      });
    }
    if (interaction.type === InteractionTypes.MESSAGE_COMPONENT) {
      await interaction.editParent({ content: `again, ${interaction.user.username}` });
    }
  });
  const member = playground.person('member');
  const answer = await member.runCommand('count');
  expect(answer.text).toBe('The Reading Room: 5 channels');
  expect((await member.press(answer, 'Again')).text).toBe('again, member');

  const heard = new Promise<string>((resolve) => {
    client.once('messageCreate', ({ content }) => resolve(content));
  });
  member.say('general', 'Hello there');
  expect(await heard).toBe('Hello there');
  expect(failures).toEqual([]);
  expect(watch.problems).toEqual([]);
});
