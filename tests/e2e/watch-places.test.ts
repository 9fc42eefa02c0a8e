import { ChannelType, PermissionFlagsBits as May, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { forumTag } from '../../src/playground/scene.ts';
import { openDigestDesk } from './digest-desk.ts';
import { channelNamed } from './posted.ts';
import { event, RAMP_AGAIN, watchDesk } from './watch-desk.ts';

const DAY = 24 * 60;
const RAMP = 'Ferry ramp in Osterhaven breaks';

describe('a watch in a forum', () => {
  it('begins a post for each story, with the tag that is asked for, and goes on in its thread', async () => {
    const desk = await openDigestDesk();
    const { add, look } = watchDesk(desk);
    const { playground } = desk.newsroom;
    const tags = ['local', 'world'].map((name) => forumTag(playground.world.nextId(), name));
    playground.addChannel({
      name: 'tips',
      type: ChannelType.GuildForum,
      tags,
      tagRequired: true,
    });
    expect((await add({ channel: 'tips' })).text).toContain('Choose a tag for the posts');
    await add({ channel: 'tips', tag: 'world' });
    await desk.newsroom.store(event(0), event(1));
    await look();
    const posts = [...playground.world.channels.values()].filter(
      ({ parentId }) => parentId === channelNamed(playground, 'tips').id,
    );
    expect(posts.map(({ name }) => name).sort()).toEqual(['Ferry captain of Tarn retires', RAMP]);
    expect(posts.map(({ thread }) => thread?.tags)).toEqual([[tags[1]?.id], [tags[1]?.id]]);
    await desk.newsroom.restart();
    await desk.newsroom.store(RAMP_AGAIN);
    await look(90);
    const [first, later] = desk.posted(channelNamed(playground, RAMP));
    expect(later?.text).toContain('Coast Herald');
    expect(first?.text).not.toContain('Coast Herald');
    const why = await desk.newsroom.reader.press(later ?? { id: '' }, 'Why this?');
    expect(why.text).toContain('It goes on with a story that was posted here');
  });

  it('waits with what goes into a thread until quiet hours are over', async () => {
    const desk = await openDigestDesk();
    const { add, look } = watchDesk(desk);
    await add({ channel: 'stories', quiet: '08:00-09:00' });
    await desk.newsroom.store(event(0));
    await look();
    const post = channelNamed(desk.newsroom.playground, RAMP);
    await look(59);
    await desk.newsroom.store(RAMP_AGAIN);
    await look();
    expect(desk.posted(post)).toHaveLength(1);
    await look(60);
    expect(desk.posted(post)).toHaveLength(2);
  });

  it('is not stopped by somebody who deletes one of its posts', async () => {
    const desk = await openDigestDesk();
    const { add, look } = watchDesk(desk);
    await add({ channel: 'stories' });
    await desk.newsroom.store(event(0));
    await look();
    const { playground } = desk.newsroom;
    playground.world.channels.delete(channelNamed(playground, RAMP).id);
    await desk.newsroom.store(RAMP_AGAIN);
    await look();
    await desk.newsroom.store(event(1));
    await look();
    expect(desk.posted('Ferry captain of Tarn retires')).toHaveLength(1);
    expect((await desk.manager.runCommand('watch list')).text).not.toContain('stopped');
  });
});

describe('a watch elsewhere', () => {
  it('comes to whoever asks for it in direct messages, with a button that stops it', async () => {
    const desk = await openDigestDesk();
    const { look } = watchDesk(desk);
    const { newsroom } = desk;
    const { reader } = newsroom;
    const answer = await reader.runCommand('watch add', { words: 'ferry' }, { channel: '@bot' });
    expect(answer.text).toContain('your direct messages');
    await newsroom.store(event(0));
    await look();
    const own = () =>
      reader
        .messages('@bot')
        .filter(({ buttons }) => buttons.some(({ label }) => label === 'Stop'));
    expect(own().map(({ text }) => text)).toEqual([expect.stringContaining(RAMP)]);
    await newsroom.restart();
    const [message] = own();
    const stopped = await reader.press(message ?? { id: '' }, 'Stop');
    expect(stopped.text).toContain('Nothing more of it comes to your direct messages');
    const again = await reader.press(message ?? { id: '' }, 'Stop');
    expect(again.text).toContain('There is no such watch here');
    await newsroom.store(event(1));
    await look();
    expect(own()).toHaveLength(1);
  });

  it('posts in an announcement channel without publishing, and in a thread', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    const { world } = desk.newsroom.playground;
    await add({ channel: 'announcements' });
    const thread = desk.manager.startThread(desk.manager.say('news', 'Ferries here'), 'ferries');
    await add({}, thread);
    await desk.newsroom.store(event(0));
    await look();
    expect(texts('announcements')).toEqual([expect.stringContaining(RAMP)]);
    const announced = channelNamed(desk.newsroom.playground, 'announcements').messages.values();
    expect([...announced].some(({ flags }) => flags & MessageFlags.Crossposted)).toBe(false);
    const inThread = world.channels.get(thread);
    expect(inThread && desk.posted(inThread)).toHaveLength(1);
  });
});

describe('a watch whose posts Discord refuses', () => {
  it.each([
    ['may not be seen', May.ViewChannel, 'cannot see the channel'],
    ['may not be written in', May.SendMessages, 'Give it View Channel, Send Messages'],
    ['is gone', null, 'The channel is gone'],
  ])('stops where a channel %s, says what to do, and tells its maker once', async (_, bit, why) => {
    const desk = await openDigestDesk();
    const { add, look } = watchDesk(desk);
    const { playground } = desk.newsroom;
    await add();
    const news = channelNamed(playground, 'news');
    if (bit === null) playground.world.channels.delete(news.id);
    else
      news.overwrites.push({
        id: playground.applicationId,
        type: 1,
        allow: '0',
        deny: String(bit),
      });
    await desk.newsroom.store(event(0), event(1));
    await look();
    const told = () => desk.manager.messages('@bot').map(({ text }) => text);
    expect(told()).toEqual([expect.stringContaining(why)]);
    await desk.newsroom.restart();
    await desk.newsroom.store(event(2));
    await look();
    expect(told()).toHaveLength(1);
    const list = await desk.manager.runCommand('watch list');
    expect(list.text).toMatch(/stopped\*\* since <t:\d+:f>/);
    expect(list.text).toContain(why);
    expect(list.text).toContain('set it anew with `/watch add`');
  });

  it('stops where direct messages are closed, which the list there says', async () => {
    const desk = await openDigestDesk();
    const { look } = watchDesk(desk);
    const { reader, playground } = desk.newsroom;
    const where = { channel: '@bot' };
    await reader.runCommand('watch add', { words: 'ferry' }, where);
    playground.world.closedToMessages.add(reader.id);
    await desk.newsroom.store(event(0));
    await look();
    const list = await reader.runCommand('watch list', {}, where);
    expect(list.text).toContain('takes no direct messages');
    expect((await desk.manager.runCommand('watch list')).text).toContain('There is no watch here');
  });
});

describe('what goes on with a story that was posted', () => {
  it('is added to the post for a day, also when Discord rations such edits', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add();
    await desk.newsroom.store(event(0));
    await look();
    await desk.newsroom.store(RAMP_AGAIN);
    // What an edit too many of messages over an hour old gets: a 429 that says when to try again.
    desk.newsroom.playground.faults.inject({
      kind: 'limit',
      route: 'PATCH /channels/:channel/messages/:message',
      milliseconds: 20_000,
    });
    await look(10 * 60);
    expect(texts()[0]).not.toContain('Coast Herald');
    await look();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Coast Herald');
  });

  it('is added in its order, however long it is put off', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add();
    await desk.newsroom.store(event(0));
    await look();
    desk.newsroom.playground.faults.inject({
      kind: 'limit',
      route: 'PATCH /channels/:channel/messages/:message',
      milliseconds: 90_000,
    });
    for (const source of ['Coast Herald', 'Tarn Gazette']) {
      await desk.newsroom.store({ ...RAMP_AGAIN, source, text: `${source}: ${RAMP_AGAIN.text}` });
      await look();
    }
    expect(texts()[0]).not.toContain('Coast Herald');
    await look(2);
    expect(texts()[0]).toContain('Tarn Gazette, Coast Herald');
  });

  it('comes as a reply to it after that, where it says something new', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add();
    await desk.newsroom.store(event(0));
    await look();
    await look(2 * DAY);
    await desk.newsroom.store(RAMP_AGAIN);
    await look();
    expect(texts()).toHaveLength(1);
    await desk.newsroom.store({
      title: 'Ferry ramp in Osterhaven breaks: repair will cost 40,000 crowns',
      text: 'Boats turn back in Osterhaven until the ferry ramp is welded. A yard in Brask asks 40,000 crowns and eleven weeks for new steel, the mayor announced.',
      source: 'Coast Herald',
      hoursOld: 0,
    });
    await look();
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toMatch(/^### Update.*40,000 crowns/);
    const [first, second] = desk.posted('news');
    expect(second?.message.message_reference?.message_id).toBe(first?.id);
    await desk.newsroom.restart();
    await look();
    expect(texts()).toHaveLength(2);
  });
});
