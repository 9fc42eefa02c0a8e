import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { forumTag } from '../../src/playground/scene.ts';
import { clientFor, playgroundForTest } from './bot.ts';
import { ask } from './raw.ts';

async function textChannel(playground: Playground, name: string) {
  const client = await clientFor(playground);
  const guild = client.guilds.cache.first();
  const channel = guild?.channels.cache.find((one) => one.name === name);
  if (channel?.type !== ChannelType.GuildText) throw new Error(`no ${name}`);
  return channel;
}

test('a thread started from a message has its id', async () => {
  const { playground } = await playgroundForTest();
  const news = await textChannel(playground, 'news');
  const message = await news.send('The harbour froze');
  const thread = await message.startThread({ name: 'Why?' });
  expect(thread.id).toBe(message.id);
  await expect(message.startThread({ name: 'Again' })).rejects.toThrow();
  const again = `/channels/${news.id}/messages/${message.id}/threads`;
  const { body } = await ask(playground, 'POST', again, { name: 'Again' });
  expect(body.code).toBe(160004);
  const fetched = await news.messages.fetch({ message: message.id, force: true });
  expect(fetched.hasThread).toBe(true);
});

test('people talk in a thread by its name, and the bot hears of it', async () => {
  const { playground } = await playgroundForTest();
  const news = await textChannel(playground, 'news');
  const thread = await news.threads.create({ name: 'Open talk', type: ChannelType.PublicThread });
  const member = playground.person('member');
  member.say('Open talk', 'Hello');
  expect(member.messages('Open talk').map(({ text }) => text)).toEqual(['Hello']);
  expect(member.messages('news').at(-1)?.message.type).toBe(18);
  const { body } = await ask(playground, 'GET', `/channels/${thread.id}/messages`);
  expect(body).toHaveLength(1);
});

test('a private thread is seen by those in it and by who manages threads', async () => {
  const { playground } = await playgroundForTest();
  const news = await textChannel(playground, 'news');
  const thread = await news.threads.create({ name: 'Between us', type: ChannelType.PrivateThread });
  const member = playground.person('member');
  expect(() => member.messages('Between us')).toThrow('sees no channel');
  await thread.members.add(member.id);
  expect(member.messages('Between us')).toEqual([]);
});

test('an archived thread comes back when somebody writes, unless it is locked', async () => {
  const { playground } = await playgroundForTest();
  const news = await textChannel(playground, 'news');
  const thread = await news.threads.create({ name: 'Talk', type: ChannelType.PublicThread });
  await thread.setArchived(true);
  const { threads } = await news.threads.fetchArchived();
  expect([...threads.keys()]).toEqual([thread.id]);
  await thread.send('back');
  const { body } = await ask(playground, 'GET', `/channels/${thread.id}`);
  expect(body.thread_metadata.archived).toBe(false);
});

test('a post of a forum is a thread with its first message', async () => {
  const { playground } = await playgroundForTest();
  const tag = { id: '7', name: 'local', moderated: false, emoji_id: null, emoji_name: null };
  const { id } = playground.addChannel({
    name: 'tagged',
    type: ChannelType.GuildForum,
    tags: [tag],
    tagRequired: true,
  });
  const post = (body: object) => ask(playground, 'POST', `/channels/${id}/threads`, body);
  const plan = { name: 'Frost', message: { content: 'The harbour froze' } };
  expect((await post(plan)).body.code).toBe(40067);
  expect((await post({ ...plan, applied_tags: ['8'] })).body.code).toBe(50035);
  expect((await post({ name: 'Frost', applied_tags: ['7'], message: {} })).body.code).toBe(50006);
  const { status, body } = await post({ ...plan, applied_tags: ['7'] });
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: 'Frost', applied_tags: ['7'], message: { id: body.id } });
  expect(playground.person('member').messages('Frost')[0]?.text).toBe('The harbour froze');
});

test('a moderated tag is for those who manage threads', async () => {
  const { playground } = await playgroundForTest();
  const forum = playground.addChannel({
    name: 'tagged',
    type: ChannelType.GuildForum,
    tags: [forumTag('7', 'local'), forumTag('8', 'official', true)],
  });
  const deny = String(PermissionFlagsBits.ManageThreads);
  const denied = { id: playground.applicationId, type: 1, allow: '0', deny };
  forum.overwrites.push(denied);
  const post = (tags: string[]) =>
    ask(playground, 'POST', `/channels/${forum.id}/threads`, {
      name: 'Frost',
      message: { content: 'The harbour froze' },
      applied_tags: tags,
    });
  expect(await post(['8'])).toMatchObject({ status: 403, body: { code: 50013 } });
  const { body: own } = await post(['7']);
  const tag = (tags: string[]) =>
    ask(playground, 'PATCH', `/channels/${own.id}`, { applied_tags: tags });
  expect((await tag(['7', '8'])).body.code).toBe(50013);
  forum.overwrites.length = 0;
  expect((await post(['8'])).status).toBe(201);
  expect((await tag(['7', '8'])).body.applied_tags).toEqual(['7', '8']);
  forum.overwrites.push(denied);
  expect((await tag([])).body.code).toBe(50013);
  expect((await tag(['8'])).body.applied_tags).toEqual(['8']);
  expect(() => playground.person('member').startPost('tagged', 'Ice', 'x', ['8'])).toThrow('tag');
  playground.person('manager').startPost('tagged', 'Ice', 'The ice holds', ['8']);
});

test('a server that the bot joins later has people and channels of its own', async () => {
  const { playground } = await playgroundForTest();
  const client = await clientFor(playground);
  const joined = new Promise<string>((resolve) => {
    client.once('guildCreate', ({ name }) => resolve(name));
  });
  const { id } = playground.addServer('The Other Room');
  expect(await joined).toBe('The Other Room');
  const manager = playground.person('manager');
  manager.say('general', 'in the first');
  const other = client.guilds.cache.get(id)?.channels.cache.find(({ name }) => name === 'general');
  manager.say(other?.id ?? '', 'in the other');
  expect(manager.messages('general').map(({ text }) => text)).toEqual(['in the first']);
  expect(() => playground.person('member').messages(other?.id ?? '')).toThrow('sees no channel');
});
