import { Events, GatewayIntentBits as Intent } from 'discord.js';
import { expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { botWith, clientFor, playgroundForTest } from './bot.ts';
import { connect, identified } from './raw.ts';

const ALL_TEXT = Intent.Guilds | Intent.GuildMessages | Intent.DirectMessages;

test('a wrong token closes the connection with 4004', async () => {
  const { playground } = await playgroundForTest();
  const socket = connect(playground);
  await socket.next();
  socket.send({ op: 2, d: { token: 'wrong', intents: 0, properties: {} } });
  expect(await socket.closed).toBe(4004);
});

test('an intent that was not granted closes it with 4014', async () => {
  const { playground } = await playgroundForTest({ flags: 0 });
  const login = clientFor(playground, { intents: [Intent.Guilds, Intent.MessageContent] });
  await expect(login).rejects.toThrow('Used disallowed intents');
});

test.each([
  ['what is no JSON', 'hello', 4002],
  ['an unknown opcode', { op: 99, d: null }, 4001],
  ['anything but a heartbeat before identifying', { op: 3, d: {} }, 4003],
  [
    'intents that do not exist',
    { op: 2, d: { token: 'TOKEN', intents: 2 ** 30, properties: {} } },
    4013,
  ],
  [
    'a shard beyond the last',
    { op: 2, d: { token: 'TOKEN', intents: 0, properties: {}, shard: [1, 1] } },
    4010,
  ],
])('%s closes it', async (_, payload, code) => {
  const { playground } = await playgroundForTest();
  const socket = connect(playground);
  await socket.next();
  socket.send(JSON.parse(JSON.stringify(payload).replace('TOKEN', playground.token)));
  expect(await socket.closed).toBe(code);
});

test('identifying twice, or speaking another version, closes it', async () => {
  const { playground } = await playgroundForTest();
  const { socket } = await identified(playground, 0);
  socket.send({ op: 2, d: { token: playground.token, intents: 0, properties: {} } });
  expect(await socket.closed).toBe(4005);
  expect(await connect(playground, '?v=6&encoding=json').closed).toBe(4012);
  expect(await connect(playground, '?v=10&encoding=etf').closed).toBe(4012);
});

test('heartbeats are answered, and a client that stops sending them is let go', async () => {
  const { playground, clock } = await playgroundForTest();
  const { socket } = await identified(playground, 0);
  socket.send({ op: 1, d: 1 });
  expect((await socket.next(({ op }) => op === 11)).d).toBeNull();
  clock.move(5 * 60_000);
  socket.send({ op: 1, d: 1 });
  expect(await socket.closed).toBe(4009);
});

test('more than 120 events in a minute close it', async () => {
  const { playground } = await playgroundForTest();
  const { socket } = await identified(playground, 0);
  for (let sent = 0; sent < 120; sent += 1) socket.send({ op: 1, d: null });
  expect(await socket.closed).toBe(4008);
});

test('a dropped connection is resumed and what was missed is told', async () => {
  const { playground } = await playgroundForTest();
  const heard: string[] = [];
  const client = await botWith(playground, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    heard.push(interaction.options.getString('text') ?? '');
    await interaction.reply('heard');
  });
  const resumed = new Promise<number>((resolve) => {
    client.once(Events.ShardResume, (_, replayed) => resolve(replayed));
  });
  const member = playground.person('member');
  playground.faults.dropSockets();
  const missed = member.runCommand('echo', { text: 'while away' });
  expect(await resumed).toBeGreaterThan(0);
  expect((await missed).text).toBe('heard');
  await member.runCommand('echo', { text: 'after' });
  expect(heard).toEqual(['while away', 'after']);
});

test('asked to reconnect, the client comes back into its session', async () => {
  const { playground } = await playgroundForTest();
  const client = await clientFor(playground);
  const resumed = new Promise((resolve) => {
    client.once(Events.ShardResume, resolve);
  });
  playground.faults.askToReconnect();
  await resumed;
});

/** Connects and asks to go on with a session after that event. */
async function resume(playground: Playground, sessionId: string, seq: number) {
  const socket = connect(playground);
  await socket.next(({ op }) => op === 10);
  socket.send({ op: 6, d: { token: playground.token, session_id: sessionId, seq } });
  return socket;
}

test('a session is resumed from the event that was heard last', async () => {
  const { playground } = await playgroundForTest();
  const { socket, ready } = await identified(playground, ALL_TEXT);
  playground.faults.dropSockets();
  await socket.closed;
  const member = playground.person('member');
  for (const text of ['one', 'two']) member.say('general', text);
  const again = await resume(playground, ready.session_id, 2);
  const told = [await again.next(), await again.next(), await again.next()];
  expect(told.map(({ t, s }) => [t, s])).toEqual([
    ['MESSAGE_CREATE', 3],
    ['MESSAGE_CREATE', 4],
    ['RESUMED', 5],
  ]);
});

test.each([
  ['after it was left too long ago', 4 * 60_000, 2],
  ['from an event that has not been', 0, 99],
])('a session cannot be resumed %s', async (_, away, seq) => {
  const { playground, clock } = await playgroundForTest();
  const { socket, ready } = await identified(playground, ALL_TEXT);
  playground.faults.dropSockets();
  await socket.closed;
  clock.move(away);
  const again = await resume(playground, ready.session_id, seq);
  expect(await again.next()).toMatchObject({ op: 9, d: false });
});

test('an invalidated session is over unless it is said to be resumable', async () => {
  const { playground } = await playgroundForTest();
  const { socket, ready } = await identified(playground, 0);
  playground.faults.invalidate(true);
  expect(await socket.next(({ op }) => op === 9)).toMatchObject({ d: true });
  playground.faults.invalidate(false);
  expect(await socket.next(({ op }) => op === 9)).toMatchObject({ d: false });
  const again = await resume(playground, ready.session_id, 1);
  expect(await again.next()).toMatchObject({ op: 9, d: false });
});

test('heartbeats can be left without an answer', async () => {
  const { playground } = await playgroundForTest();
  const { socket } = await identified(playground, 0);
  playground.faults.ignoreHeartbeats(true);
  socket.send({ op: 1, d: 1 });
  playground.faults.ignoreHeartbeats(false);
  playground.faults.invalidate(true);
  expect((await socket.next(({ op }) => op !== 0)).op).toBe(9);
});

test('only events of the intents asked for come', async () => {
  const { playground } = await playgroundForTest();
  const { socket: deaf } = await identified(playground, 0);
  const text = Intent.MessageContent;
  const { socket: hears } = await identified(playground, text | Intent.GuildMessages);
  const { socket: direct } = await identified(playground, text | Intent.DirectMessages);
  const member = playground.person('member');
  member.say('general', 'in the channel');
  member.say('@bot', 'in private');
  playground.faults.invalidate(true);
  const events = async (socket: typeof deaf) => {
    const told: string[] = [];
    for (;;) {
      const { op, t, d } = await socket.next();
      if (op === 9) return told;
      told.push(`${t} ${d.content}`);
    }
  };
  expect(await events(deaf)).toEqual([]);
  expect(await events(hears)).toEqual(['MESSAGE_CREATE in the channel']);
  expect(await events(direct)).toEqual(['MESSAGE_CREATE in private']);
});
