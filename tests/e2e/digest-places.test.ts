import { ChannelType, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { makeRole } from '../../src/playground/json/server.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { forumTag } from '../../src/playground/scene.ts';
import { openDigestDesk } from './digest-desk.ts';
import { channelNamed, postedIn } from './posted.ts';
import { event } from './watch-desk.ts';

/** Takes permissions of the bot away, or of somebody else, in a channel. */
function deny(
  playground: Playground,
  channel: string,
  bits: bigint,
  id = playground.applicationId,
) {
  const { overwrites } = channelNamed(playground, channel);
  overwrites.push({ id, type: 1, allow: '0', deny: String(bits) });
}

describe('where a digest goes', () => {
  it.each([
    ['news', {}, May.SendMessages | May.ReadMessageHistory, 'Send Messages, Read Message History'],
    ['news', { thread: true }, May.CreatePublicThreads, 'Create Public Threads'],
    ['announcements', {}, May.SendMessages, 'Send Messages'],
    ['stories', {}, May.SendMessagesInThreads, 'Send Messages in Threads'],
  ])(
    'names the permissions that are missing in #%s (%j)',
    async (channel, options, bits, names) => {
      const { add, newsroom, manager } = await openDigestDesk();
      deny(newsroom.playground, channel, bits);
      const answer = await add({ ...options, channel }, 'general');
      expect(answer.text).toContain(
        `Courant still needs these permissions in \\#${channel}: ${names}. Give it those`,
      );
      expect((await manager.runCommand('digest list')).text).toContain(
        'There is no digest here yet',
      );
    },
  );

  it('says so where it cannot see the channel, or its maker may not write there', async () => {
    const { add, newsroom } = await openDigestDesk();
    const { playground } = newsroom;
    expect((await add({ channel: 'managers-only' })).text).toContain('Give it View Channel there');
    const [server] = playground.world.servers.values();
    const editor = playground.addPerson('Editor');
    const managers = [...(server?.roles.values() ?? [])].find(({ name }) => name === 'Managers');
    server?.members.get(editor.id)?.roleIds.push(managers?.id ?? '');
    deny(playground, 'announcements', May.SendMessages, editor.id);
    const refused = await editor.runCommand('digest add', {
      time: '08:00',
      channel: 'announcements',
    });
    expect(refused.text).toContain('You may not write in \\#announcements yourself');
  });

  it('is only for those who manage the server', async () => {
    const { newsroom } = await openDigestDesk();
    await expect(newsroom.reader.runCommand('digest add', { time: '08:00' })).rejects.toThrow();
  });

  it('publishes what it posts in an announcement channel, with a thread where it is wanted', async () => {
    const { add, passTo, posted, newsroom } = await openDigestDesk();
    await add({ channel: 'announcements', thread: true });
    await passTo('2026-11-23 08:00');
    const channel = channelNamed(newsroom.playground, 'announcements');
    expect(postedIn(newsroom.playground, channel)).toEqual([
      expect.stringMatching(/\(published\)$/),
    ]);
    const [message] = posted('announcements');
    const thread = newsroom.playground.world.channels.get(message?.id ?? '');
    expect(thread?.name).toBe('News of Monday 23 November');
  });

  it('begins a post in a forum, with a tag where one is required', async () => {
    const { add, passTo, posted, newsroom, manager } = await openDigestDesk();
    const { playground } = newsroom;
    const tags = ['local', 'world'].map((name) => forumTag(playground.world.nextId(), name));
    playground.addChannel({
      name: 'briefings',
      type: ChannelType.GuildForum,
      tags,
      tagRequired: true,
    });
    expect((await add({ channel: 'briefings' })).text).toContain(
      'Choose a tag for the posts in \\#briefings: local, world.',
    );
    const suggested = await manager.complete('digest add', 'tag', 'wo', {
      time: '08:00',
      channel: 'briefings',
    });
    expect(suggested).toEqual([{ name: 'world', value: tags[1]?.id }]);
    await add({ channel: 'briefings', tag: suggested[0]?.value ?? '' });
    await passTo('2026-11-23 08:00');
    const post = channelNamed(playground, 'News of Monday 23 November');
    expect(post.thread?.tags).toEqual([tags[1]?.id]);
    expect(posted(post)[0]?.text).toContain('News of Monday 23 November');
  });

  it.each(['digest add', 'watch add'])(
    'says with /%s which permission a tag needs that is for moderators',
    async (command) => {
      const { newsroom, manager } = await openDigestDesk();
      const { playground } = newsroom;
      const [local, official] = [
        forumTag(playground.world.nextId(), 'local'),
        forumTag(playground.world.nextId(), 'official', true),
      ];
      const forum = playground.addChannel({
        name: 'briefings',
        type: ChannelType.GuildForum,
        tags: [local, official],
        tagRequired: true,
      });
      deny(playground, 'briefings', May.ManageThreads);
      const what = command === 'watch add' ? { words: 'ferry' } : { time: '08:00' };
      const add = (tag: string) =>
        manager.runCommand(command, { ...what, channel: 'briefings', tag });
      expect((await add('official')).text).toContain(
        'only those with the permission Manage Threads may use the tag official',
      );
      expect((await add('local')).text).toContain('is set');
      forum.overwrites.length = 0;
      expect((await add('official')).text).toContain('is set');
    },
  );

  it('may be a thread', async () => {
    const { add, passTo, posted, newsroom, manager } = await openDigestDesk();
    const begun = manager.say('news', 'Digests here, please');
    const thread = manager.startThread(begun, 'digests');
    await add({}, thread);
    await passTo('2026-11-23 08:00');
    const channel = newsroom.playground.world.channels.get(thread);
    expect(channel && posted(channel)).toHaveLength(1);
  });

  it('pings the one role that was chosen, by somebody who may mention it', async () => {
    const { add, passTo, posted, newsroom } = await openDigestDesk();
    await add({ mention: 'Managers' });
    await passTo('2026-11-23 08:00');
    expect(posted('news')[0]?.pinged).toMatchObject({
      everyone: false,
      roles: [expect.any(String)],
    });
    const [everyoneRole] = newsroom.playground.world.servers.keys();
    const everyone = await add({ mention: everyoneRole ?? '' });
    expect(everyone.text).toContain('mentions a role, not everybody');
    const unmentionable = await add({ mention: 'Courant' });
    expect(unmentionable.text).toContain('and All Roles. Give it those there');
    expect(newsroom.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('mentions nobody whom its maker may not mention, nor after a move', async () => {
    const { add, newsroom } = await openDigestDesk();
    const { playground } = newsroom;
    const [server] = playground.world.servers.values();
    if (server === undefined) throw new Error('there is no server');
    const editors = makeRole(playground.world.nextId(), 'Editors', May.ManageGuild);
    server.roles.set(editors.id, editors);
    const editor = playground.addPerson('Editor');
    server.members.get(editor.id)?.roleIds.push(editors.id);
    const mine = (command: string, options: object) =>
      editor.runCommand(`digest ${command}`, { ...options }, { channel: 'news' });
    const refused = await mine('add', { time: '08:00', mention: 'Editors' });
    expect(refused.text).toContain('You may not mention that role there');
    await add({ mention: 'Managers' });
    const kept = await mine('edit', { digest: '#news', time: '09:00' });
    expect(kept.text).toContain('Mentions the role');
    const moved = await mine('edit', { digest: '#news', channel: 'general' });
    expect(moved.text).toContain('Choose the role to mention once more');
  });

  it('is paused when its channel is gone, and its maker is told once', async () => {
    const { add, passTo, posted, newsroom, manager } = await openDigestDesk();
    await add();
    const { playground } = newsroom;
    playground.world.channels.delete(channelNamed(playground, 'news').id);
    await passTo('2026-11-23 08:00');
    await passTo('2026-11-23 08:01');
    const told = () => manager.messages('@bot').map(({ text }) => text);
    expect(told()).toEqual([
      expect.stringMatching(/\*\*\\#news\*\*, every day at 08:00, UTC.*The channel is gone/s),
    ]);
    expect((await manager.runCommand('digest list')).text).toMatch(
      /paused\*\* since <t:\d+:f>: The channel is gone\./,
    );
    await newsroom.restart();
    await passTo('2026-11-24 08:00');
    expect(told()).toHaveLength(1);
    const resumed = await manager.runCommand('digest resume', { digest: '#news' });
    expect(resumed.text).toContain('The channel is gone');
    await manager.runCommand('digest edit', { digest: '#news', channel: 'general' });
    await manager.runCommand('digest resume', { digest: '#general' });
    await passTo('2026-11-25 08:00');
    // What could not be told before is told now.
    expect(posted('general')[0]?.text).toContain('Cable snaps on harbour crane');
  });
});

const OPEN_THREAD = 'POST /channels/:channel/messages/:message/threads';
/** What Discord answers a request with that it refuses. */
const refused = (route: string, status: number, code: number, message: string) =>
  ({ kind: 'error', route, status, body: { code, message } }) as const;

describe('what belongs to a digest', () => {
  it.each([
    ['publish', 'POST /channels/:channel/messages/:message/crosspost', 'could not be published'],
    ['open a thread', OPEN_THREAD, 'its thread could not'],
  ])(
    'is told to its maker once where Discord refuses to %s, and it goes on',
    async (_, route, what) => {
      const { add, passTo, posted, newsroom, manager } = await openDigestDesk();
      const { faults } = newsroom.playground;
      await add({ channel: 'announcements', thread: true });
      const refuse = () =>
        faults.inject({ ...refused(route, 403, 50013, 'Missing Permissions'), times: 2 });
      const mend = refuse();
      await passTo('2026-11-23 08:00');
      const told = () => manager.messages('@bot').map(({ text }) => text);
      expect(told()).toEqual([expect.stringContaining(what)]);
      expect(told()[0]).toContain('Courant may not do that there');
      await newsroom.restart();
      await newsroom.store(event(0));
      await passTo('2026-11-24 08:00');
      expect(told()).toHaveLength(1);
      expect(posted('announcements')).toHaveLength(2);
      expect((await manager.runCommand('digest list')).text).not.toContain('paused');
      mend();
      await newsroom.store(event(1));
      await passTo('2026-11-25 08:00');
      refuse();
      await newsroom.store(event(2));
      await passTo('2026-11-26 08:00');
      expect(told()).toHaveLength(2);
    },
  );

  it('is told of as well where the server has all the threads that Discord allows', async () => {
    const { add, passTo, newsroom, manager } = await openDigestDesk();
    await add({ thread: true });
    newsroom.playground.faults.inject(
      refused(OPEN_THREAD, 400, 160006, 'Maximum number of active threads reached'),
    );
    await passTo('2026-11-23 08:00');
    expect(manager.messages('@bot').map(({ text }) => text)).toEqual([
      expect.stringContaining('as many active threads as Discord allows'),
    ]);
  });

  it('is not told of where somebody has deleted the message', async () => {
    const { add, passTo, newsroom, manager } = await openDigestDesk();
    await add({ thread: true });
    newsroom.playground.faults.inject(refused(OPEN_THREAD, 404, 10008, 'Unknown Message'));
    await passTo('2026-11-23 08:00');
    expect(manager.messages('@bot')).toEqual([]);
  });
});

it('a digest that Discord blocks for one of its links rests, and says so', async () => {
  const { add, passTo, posted, newsroom, manager } = await openDigestDesk();
  await add();
  newsroom.playground.faults.inject(
    refused(
      'POST /channels/:channel/messages',
      400,
      240000,
      'Message blocked by harmful links filter',
    ),
  );
  await passTo('2026-11-23 08:00');
  expect(posted('news')).toEqual([]);
  expect((await manager.runCommand('digest list')).text).toContain('one of the links');
});

describe('direct messages', () => {
  it('bring a digest to whoever asked for it there, with a button that stops it', async () => {
    const { passTo, newsroom } = await openDigestDesk();
    const { reader } = newsroom;
    const where = { channel: '@bot' };
    const answer = await reader.runCommand('digest add', { time: '08:00' }, where);
    expect(answer.text).toContain('your direct messages');
    await passTo('2026-11-23 08:00');
    const own = () =>
      reader
        .messages('@bot')
        .filter(({ buttons }) => buttons.some(({ label }) => label === 'Stop'));
    expect(own()).toHaveLength(1);
    const [message] = own();
    if (message === undefined) throw new Error('nothing came');
    expect((await reader.press(message, 'Stop')).text).toContain('This digest comes no more');
    await passTo('2026-11-24 08:00');
    expect(own()).toHaveLength(1);
    const list = await reader.runCommand('digest list', {}, where);
    expect(list.text).toContain('**paused**');
  });

  it('that are closed pause it, and nobody else is told', async () => {
    const { passTo, newsroom, manager } = await openDigestDesk();
    const { reader, playground } = newsroom;
    await reader.runCommand('digest add', { time: '08:00' }, { channel: '@bot' });
    playground.world.closedToMessages.add(reader.id);
    await passTo('2026-11-23 08:00');
    const list = await reader.runCommand('digest list', {}, { channel: '@bot' });
    expect(list.text).toContain('takes no direct messages');
    expect((await manager.runCommand('digest list')).text).toContain('There is no digest here yet');
  });
});
