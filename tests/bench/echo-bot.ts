import { Client, Events } from 'discord.js';

// The least that a bot can be: what the bench compares the command round trip with.
const [apiUrl = '', token = ''] = process.argv.slice(2);
const client = new Client({ intents: [], rest: { api: apiUrl } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('echo');
});
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set([{ name: 'echo', description: 'Answers at once' }]);
  process.stdout.write('ready\n');
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(token);
