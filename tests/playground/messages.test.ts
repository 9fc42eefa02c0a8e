import { GatewayIntentBits as Intent, Partials } from 'discord.js';
import { expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { botWith, clientFor, playgroundForTest } from './bot.ts';
import { ask } from './raw.ts';

function channelId({ world }: Playground, name: string): string {
  const found = [...world.channels.values()].find((one) => one.name === name);
  if (found === undefined) throw new Error(`no channel ${name}`);
  return found.id;
}

test('the same nonce again gives the earlier message and posts nothing', async () => {
  const { playground, clock } = await playgroundForTest();
  const path = `/channels/${channelId(playground, 'news')}/messages`;
  const post = () =>
    ask(playground, 'POST', path, { content: 'x', nonce: 'n1', enforce_nonce: true });
  const first = await post();
  const second = await post();
  expect(second.body).toMatchObject({ id: first.body.id, nonce: 'n1' });
  clock.move(10 * 60_000);
  const later = await post();
  expect(later.body.id).not.toBe(first.body.id);
  expect(playground.person('member').messages('news')).toHaveLength(2);
});

test('a nonce that is not enforced does not count', async () => {
  const { playground } = await playgroundForTest();
  const path = `/channels/${channelId(playground, 'news')}/messages`;
  await ask(playground, 'POST', path, { content: 'x', nonce: 'n1' });
  await ask(playground, 'POST', path, { content: 'x', nonce: 'n1', enforce_nonce: true });
  await ask(playground, 'POST', path, { content: 'x', nonce: 'n1' });
  expect(playground.person('member').messages('news')).toHaveLength(3);
});

test('content is stripped without the intent, but for the four exemptions', async () => {
  const { playground } = await playgroundForTest({ flags: 0 });
  const heard: string[] = [];
  const targets: string[] = [];
  const client = await botWith(
    playground,
    async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      targets.push(interaction.targetMessage.content);
      await interaction.reply('my own words');
    },
    {
      intents: [Intent.Guilds, Intent.GuildMessages, Intent.DirectMessages],
      partials: [Partials.Channel],
    },
  );
  const allHeard = new Promise<void>((resolve) => {
    client.on('messageCreate', ({ content }) => {
      heard.push(content);
      if (heard.length === 4) resolve();
    });
  });
  const member = playground.person('member');
  const plain = member.say('general', 'nobody hears this');
  member.say('general', `listen, <@${client.user.id}>`);
  member.say('@bot', 'between us');
  await member.runMessageCommand('Look at', plain);
  await allHeard;
  expect(heard).toEqual(['', `listen, <@${client.user.id}>`, 'between us', 'my own words']);
  expect(targets).toEqual(['nobody hears this']);
  const path = `/channels/${channelId(playground, 'general')}/messages/${plain.id}`;
  expect((await ask(playground, 'GET', path)).body.content).toBe('');
});

test('who is pinged follows from what is allowed and who may', async () => {
  const { playground } = await playgroundForTest({ realLimits: false });
  const member = playground.person('member');
  const managers = [...(playground.world.servers.values().next().value?.roles.values() ?? [])].find(
    ({ name }) => name === 'Managers',
  );
  const text = `@everyone <@${member.id}> <@&${managers?.id}>`;
  const post = async (body: object) => {
    await ask(playground, 'POST', `/channels/${channelId(playground, 'news')}/messages`, body);
    return member.messages('news').at(-1)?.pinged;
  };
  const all = { everyone: false, users: [member.id], roles: [managers?.id] };
  const none = { everyone: false, users: [], roles: [] };
  // The bot lacks the permission to mention everyone.
  expect(await post({ content: text })).toEqual(all);
  expect(await post({ content: text, allowed_mentions: { parse: [] } })).toEqual(none);
  expect(
    await post({ content: text, allowed_mentions: { parse: [], roles: [managers?.id] } }),
  ).toEqual({ ...none, roles: [managers?.id] });
  expect(await post({ content: `\`<@${member.id}>\`` })).toEqual(none);
  expect(await post({ embeds: [{ description: text }] })).toEqual(none);
  const display = { type: 10, content: text };
  expect(await post({ flags: 1 << 15, components: [display] })).toEqual(all);
  expect(
    await post({ flags: 1 << 15, components: [display], allowed_mentions: { parse: [] } }),
  ).toEqual(none);
});

test('an uploaded file is served from this machine, and never as a page', async () => {
  const { playground } = await playgroundForTest();
  const client = await clientFor(playground);
  const news = await client.channels.fetch(channelId(playground, 'news'));
  if (!news?.isSendable()) throw new Error('not sendable');
  const sent = await news.send({
    files: [{ attachment: Buffer.from('<script>alert(1)</script>'), name: 'a b.html' }],
  });
  const url = sent.attachments.first()?.url ?? '';
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/\d+\/\d+\/a_b\.html$/);
  const response = await fetch(url);
  expect(await response.text()).toBe('<script>alert(1)</script>');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('a person attaches a file to a command', async () => {
  const { playground } = await playgroundForTest();
  const client = await clientFor(playground);
  await client.application.commands.set([
    {
      name: 'read',
      description: 'Reads',
      options: [{ type: 11, name: 'what', description: 'A file', required: true }],
    },
  ]);
  client.on('interactionCreate', async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { url, name, size } = interaction.options.getAttachment('what', true);
    const text = await (await fetch(url)).text();
    await interaction.reply(`${name} ${size} ${text}`);
  });
  const bytes = new TextEncoder().encode('news');
  const answer = await playground
    .person('member')
    .runCommand('read', { what: { name: 'n.txt', bytes } });
  expect(answer.text).toBe('n.txt 4 news');
});

test('a message is published once', async () => {
  const { playground } = await playgroundForTest();
  const path = `/channels/${channelId(playground, 'announcements')}/messages`;
  const { body } = await ask(playground, 'POST', path, { content: 'News' });
  const published = await ask(playground, 'POST', `${path}/${body.id}/crosspost`);
  expect(published.body.flags & 1).toBe(1);
  const again = await ask(playground, 'POST', `${path}/${body.id}/crosspost`);
  expect(again).toMatchObject({ status: 400, body: { code: 40033 } });
});

test('messages are listed newest first, and paged', async () => {
  const { playground } = await playgroundForTest({ realLimits: false });
  const member = playground.person('member');
  const ids = [1, 2, 3, 4, 5].map((n) => member.say('general', `${n}`).id);
  const path = `/channels/${channelId(playground, 'general')}/messages`;
  const list = async (query: string) =>
    (await ask(playground, 'GET', `${path}${query}`)).body
      .map(({ content }: { content: string }) => content)
      .join('');
  expect(await list('')).toBe('54321');
  expect(await list('?limit=2')).toBe('54');
  expect(await list(`?limit=2&before=${ids[3]}`)).toBe('32');
  expect(await list(`?limit=2&after=${ids[0]}`)).toBe('32');
  expect(await list(`?limit=3&around=${ids[2]}`)).toBe('432');
  expect((await ask(playground, 'GET', `${path}?limit=101`)).status).toBe(400);
});
