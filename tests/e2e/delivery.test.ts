import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { expect, it, vi } from 'vitest';
import { PRIORITY } from '../../src/core/outbox.ts';
import { markedReply } from '../fakes/delivery-drafts.ts';
import { channelNamed, openPostRoom, postedIn } from './posted.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const POST = 'POST /channels/:channel/messages';

it('posts what is due once, in its order, and not before its time', async () => {
  const { add, deliver, draft, posted, stateOf, clock, restart } = await openPostRoom();
  await add(
    draft('part 2', { after: 'part 1' }),
    draft('part 1'),
    draft('tomorrow', { dueAt: clock.now() + 24 * HOUR }),
  );
  await deliver();
  expect(posted()).toEqual(['part 1', 'part 2']);
  await add(draft('part 1'), draft('part 2', { after: 'part 1' }));
  await restart();
  await deliver();
  expect(posted()).toEqual(['part 1', 'part 2']);
  expect([await stateOf('part 1'), await stateOf('tomorrow')]).toEqual(['sent', 'waiting']);
});

it('an announcement is published, in a step of its own that is repeated alone', async () => {
  const { add, deliver, draft, posted, playground, clock } = await openPostRoom();
  const place = channelNamed(playground, 'announcements');
  playground.faults.inject({
    kind: 'error',
    status: 503,
    route: 'POST /channels/:channel/messages/:message/crosspost',
  });
  await add(
    draft('news', { channelId: place.id }),
    draft('published', { channelId: place.id, after: 'news', action: { kind: 'publish' } }),
  );
  await deliver();
  expect(posted(place)).toEqual(['news']);
  clock.move(MINUTE);
  await deliver();
  expect(posted(place)).toEqual(['news (published)']);
});

it('what is published or has its thread already, unknown to the bot, is fine', async () => {
  const { add, deliver, draft, stateOf, posted, playground, log, clock } = await openPostRoom();
  const place = channelNamed(playground, 'announcements');
  const message = 'POST /channels/:channel/messages/:message';
  for (const act of ['crosspost', 'threads'])
    playground.faults.inject({ kind: 'reset', stored: true, route: `${message}/${act}` });
  const onNews = { channelId: place.id, after: 'news' };
  await add(
    draft('news', { channelId: place.id }),
    draft('published', { ...onNews, action: { kind: 'publish' } }),
    draft('thread', { ...onNews, action: { kind: 'open thread', name: 'Talk' } }),
  );
  await deliver();
  clock.move(MINUTE);
  await deliver();
  expect([await stateOf('published'), await stateOf('thread')]).toEqual(['sent', 'sent']);
  expect(posted(place)).toEqual(['news (published)']);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

it('a forum gets a post of its own, and the other parts go into that', async () => {
  const { add, deliver, draft, posted, playground } = await openPostRoom();
  const forum = channelNamed(playground, 'stories');
  const first = draft('part 1', { channelId: forum.id });
  const reply = markedReply('part 1', first.mark);
  const tagIds = [forum.tags[0]?.id ?? ''];
  await add(
    { ...first, action: { kind: 'post in forum', title: 'News of today', tagIds, reply } },
    draft('part 2', { channelId: null, after: 'part 1' }),
  );
  await deliver();
  const post = channelNamed(playground, 'News of today');
  expect(post.parentId).toBe(forum.id);
  expect(post.thread?.tags).toEqual(tagIds);
  expect(posted(post)).toEqual(['part 1', 'part 2']);
});

it('a thread is opened on what was posted, and what was posted can be corrected', async () => {
  const { add, deliver, draft, posted, playground } = await openPostRoom();
  await add(
    draft('news'),
    draft('thread', { after: 'news', action: { kind: 'open thread', name: 'Talk of today' } }),
    draft('edit', {
      after: 'news',
      priority: PRIORITY.correction,
      action: { kind: 'edit', reply: markedReply('better news', draft('news').mark) },
    }),
  );
  await deliver();
  expect(posted()).toEqual(['better news']);
  expect(channelNamed(playground, 'Talk of today').id).toBe(
    [...channelNamed(playground, 'news').messages.keys()][0],
  );
});

it('nobody is pinged but the one role that a digest mentions', async () => {
  const { add, deliver, draft, news, playground } = await openPostRoom();
  const [server] = playground.world.servers.values();
  const role = [...(server?.roles.values() ?? [])].find(({ name }) => name === 'Managers');
  const text = `<@&${role?.id}> <@${server?.ownerId}> @everyone`;
  const reply = markedReply(text, draft('a').mark);
  await add(
    draft('a', { action: { kind: 'post', reply } }),
    draft('b', { action: { kind: 'post', reply, mentionRoleId: role?.id ?? '' } }),
  );
  await deliver();
  const [a, b] = [...news.messages.values()].map(({ mentions }) => mentions);
  expect(a).toMatchObject({ users: [], roles: [], everyone: false });
  expect(b).toMatchObject({ users: [], roles: [role?.id], everyone: false });
});

it('an answer that is lost after the message was stored doubles nothing', async () => {
  const { add, deliver, draft, posted, stateOf, playground, clock } = await openPostRoom();
  playground.faults.inject({ kind: 'reset', stored: true, route: POST });
  playground.faults.inject({ kind: 'error', status: 502, stored: true, route: POST });
  await add(draft('news'));
  for (let round = 0; round < 3; round += 1) {
    await deliver();
    clock.move(10 * SECOND);
  }
  expect(posted()).toEqual(['news']);
  expect(await stateOf('news')).toBe('sent');
});

it.each(['news', 'stories'])(
  'a message that was cut off long ago is looked for in %s before it is sent again',
  async (name) => {
    const { add, deliver, draft, playground, stateOf, clock } = await openPostRoom();
    const channel = channelNamed(playground, name);
    const messages = () =>
      [...playground.world.channels.values()]
        .filter(({ id, parentId }) => channel.id === id || channel.id === parentId)
        .flatMap((one) => postedIn(playground, one));
    const route = name === 'news' ? POST : 'POST /channels/:channel/threads';
    const drafts = ['there', 'not there'].map((key) => {
      const plain = draft(key, { channelId: channel.id });
      if (name === 'news') return plain;
      const reply = markedReply(key, plain.mark);
      return {
        ...plain,
        action: { kind: 'post in forum', title: key, tagIds: [], reply },
      } as const;
    });
    for (const [index, stored] of [true, false].entries()) {
      playground.faults.inject({ kind: 'reset', stored, route });
      await add(...drafts.slice(index, index + 1));
      await deliver();
    }
    // The forum's post was closed meanwhile.
    for (const { thread } of playground.world.channels.values()) if (thread) thread.archived = true;
    clock.move(10 * MINUTE);
    await deliver();
    expect(messages()).toEqual(['there', 'not there']);
    expect([await stateOf('there'), await stateOf('not there')]).toEqual(['sent', 'sent']);
  },
);

it('where the history may not be read, what is not known is said and not guessed', async () => {
  const { add, deliver, draft, posted, news, stateOf, playground, clock, reader } =
    await openPostRoom();
  playground.faults.inject({ kind: 'reset', route: POST });
  await add(draft('news'), draft('next', { after: 'news' }));
  await deliver();
  news.overwrites.push({
    id: playground.applicationId,
    type: 1,
    allow: '0',
    deny: String(May.ReadMessageHistory),
  });
  clock.move(10 * MINUTE);
  await deliver();
  expect(await stateOf('news')).toMatch(/^uncertain: .* may not read the channel’s history/);
  expect(posted()).toEqual(['next']);
  expect((await reader.runCommand('status')).text).toContain('1 post cut off');
});

it('what Discord is slow to take waits and goes out, until its deadline', async () => {
  const { add, deliver, draft, posted, stateOf, playground, clock, reader } = await openPostRoom();
  playground.faults.inject({ kind: 'error', status: 500, route: POST, times: 1000 });
  await add(draft('a', { deadline: clock.now() + 10 * MINUTE }));
  for (let round = 0; round < 30; round += 1) {
    await deliver();
    clock.move(10 * SECOND);
  }
  expect(await stateOf('a')).toMatch(/^waiting: Discord had trouble of its own \(500\)/);
  expect((await reader.runCommand('status')).text).toContain(
    '1 post waiting to go out, the oldest for 5 minutes',
  );
  for (let round = 0; round < 30; round += 1) {
    await deliver();
    clock.move(20 * SECOND);
  }
  expect(await stateOf('a')).toBe('dropped: It could not be posted in time.');
  expect(posted()).toEqual([]);
});

it('429 is waited out, and one channel’s trouble delays no other', async () => {
  const { add, deliver, draft, posted, playground, clock } = await openPostRoom();
  const general = channelNamed(playground, 'general');
  playground.faults.inject({ kind: 'limit', milliseconds: 30_000, route: POST });
  await add(draft('limited'));
  await deliver();
  await add(draft('elsewhere', { channelId: general.id }));
  await deliver();
  expect([posted(), posted(general)]).toEqual([[], ['elsewhere']]);
  clock.move(29 * SECOND);
  await deliver();
  expect(posted()).toEqual([]);
  clock.move(2 * SECOND);
  await deliver();
  expect(posted()).toEqual(['limited']);
});

it.each([
  ['a deleted channel', 'The channel is gone.'],
  ['a permission that was taken away', 'Courant may not do that there.'],
])('%s ends the rest of what was to go there', async (what, reason) => {
  const { add, deliver, draft, news, stateOf, playground, clock } = await openPostRoom();
  if (what === 'a deleted channel') playground.world.channels.delete(news.id);
  else
    news.overwrites.push({
      id: playground.applicationId,
      type: 1,
      allow: '0',
      deny: String(May.SendMessages),
    });
  await add(draft('today'), draft('tomorrow', { dueAt: clock.now() + 24 * HOUR }));
  await deliver();
  expect(await stateOf('today')).toContain(`refused: ${reason}`);
  expect(await stateOf('tomorrow')).toContain(`dropped: ${reason}`);
});

it('a clock that is set back an hour holds nothing up', async () => {
  const { add, deliver, draft, posted, playground, clock } = await openPostRoom();
  const general = channelNamed(playground, 'general');
  const keys = ['one', 'two', 'three', 'four', 'five'];
  await add(...keys.map((key) => draft(key)));
  await deliver();
  expect(posted()).toEqual(keys);
  clock.move(-HOUR);
  await add(draft('after', { channelId: general.id }));
  const delivering = deliver();
  await vi.waitFor(() => {
    clock.move(SECOND / 10);
    expect(posted()).toEqual(keys);
    expect(posted(general)).toEqual(['after']);
  });
  await delivering;
});

it('a person gets direct messages, and refusing them is no bug', async () => {
  const { add, deliver, draft, stateOf, playground, log } = await openPostRoom();
  const { id } = [...playground.world.users.values()].find(
    ({ username }) => username === 'member',
  ) ?? { id: '' };
  const direct = { channelId: null, toPerson: id };
  await add(draft('hello', direct));
  await deliver();
  const channel = [...playground.world.channels.values()].find((one) => one.recipientId === id);
  expect(channel && postedIn(playground, channel)).toEqual(['hello']);
  playground.world.closedToMessages.add(id);
  await add(draft('again', direct));
  await deliver();
  expect(await stateOf('again')).toMatch(/^refused: That person takes no direct messages/);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

it('what is our own fault is logged, and never tried again', async () => {
  const { add, deliver, draft, posted, stateOf, log } = await openPostRoom();
  const blocks = Array.from({ length: 50 }, () => ({ kind: 'paragraph', text: 'word' }) as const);
  await add(draft('too long', { action: { kind: 'post', reply: { blocks } } }), draft('fine'));
  await deliver();
  await deliver();
  expect(await stateOf('too long')).toMatch(/^dropped: A fault of Courant’s own/);
  expect(posted()).toEqual(['fine']);
  expect(log.lines.filter(({ level }) => level === 'error').length).toBe(1);
});
