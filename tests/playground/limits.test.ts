import { expect, test } from 'vitest';
import { until } from '../../src/playground/until.ts';
import { clientFor, playgroundForTest } from './bot.ts';
import { ask } from './raw.ts';

const POST = 'POST /channels/:channel/messages';

async function newsroom(options: Parameters<typeof playgroundForTest>[0] = {}) {
  const { playground, clock } = await playgroundForTest(options);
  const news = [...playground.world.channels.values()].find(({ name }) => name === 'news');
  const path = `/channels/${news?.id}/messages`;
  const posted = () => playground.person('member').messages('news').length;
  return { playground, clock, path, posted, id: news?.id ?? '' };
}

test('a sixth message within five seconds is refused, with when to come back', async () => {
  const { playground, clock, path } = await newsroom();
  for (let left = 4; left >= 0; left -= 1) {
    const { status, headers } = await ask(playground, 'POST', path, { content: 'x' });
    expect(status).toBe(200);
    expect(headers.get('x-ratelimit-remaining')).toBe(String(left));
  }
  clock.move(1_500);
  const refused = await ask(playground, 'POST', path, { content: 'x' });
  expect(refused).toMatchObject({ status: 429, body: { retry_after: 3.5, global: false } });
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'retry-after': '4',
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': '3.500',
    'x-ratelimit-scope': 'user',
    'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  clock.move(3_500);
  expect((await ask(playground, 'POST', path, { content: 'x' })).status).toBe(200);
});

test('another channel has a bucket of its own', async () => {
  const { playground, path } = await newsroom();
  for (let sent = 0; sent < 6; sent += 1) await ask(playground, 'POST', path, { content: 'x' });
  const general = [...playground.world.channels.values()].find(({ name }) => name === 'general');
  const other = await ask(playground, 'POST', `/channels/${general?.id}/messages`, {
    content: 'x',
  });
  expect(other.status).toBe(200);
});

test('more than fifty requests in a second are refused for all routes', async () => {
  const { playground, clock } = await newsroom();
  for (let sent = 0; sent < 50; sent += 1) await ask(playground, 'GET', '/users/@me');
  const refused = await ask(playground, 'GET', '/gateway/bot');
  expect(refused).toMatchObject({ status: 429, body: { global: true } });
  expect(refused.headers.get('x-ratelimit-global')).toBe('true');
  clock.move(1_000);
  expect((await ask(playground, 'GET', '/gateway/bot')).status).toBe(200);
});

test('the client waits out a limit and then posts once', async () => {
  const { playground, posted, id } = await newsroom();
  const client = await clientFor(playground);
  playground.faults.inject({ route: POST, kind: 'limit', milliseconds: 50 });
  const channel = await client.channels.fetch(id);
  if (channel?.isSendable()) await channel.send('patient');
  expect(posted()).toBe(1);
});

test.each([
  ['an error', { kind: 'error', status: 500 }],
  ['a broken connection', { kind: 'reset' }],
] as const)('%s before the message is stored costs nothing but another try', async (_, fault) => {
  const { playground, posted, id } = await newsroom();
  const client = await clientFor(playground);
  playground.faults.inject({ route: POST, ...fault });
  const channel = await client.channels.fetch(id);
  if (channel?.isSendable()) await channel.send('again');
  expect(posted()).toBe(1);
});

test.each([
  ['an error', { kind: 'error', status: 502 }],
  ['a broken connection', { kind: 'reset' }],
] as const)(
  '%s after it is stored makes the client post twice, unless a nonce counts',
  async (_, fault) => {
    const { playground, posted, id } = await newsroom();
    const client = await clientFor(playground);
    const channel = await client.channels.fetch(id);
    if (!channel?.isSendable()) throw new Error('not sendable');
    playground.faults.inject({ route: POST, ...fault, stored: true });
    await channel.send('twice');
    expect(posted()).toBe(2);
    playground.faults.inject({ route: POST, ...fault, stored: true });
    await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true });
    expect(posted()).toBe(3);
  },
);

test('a request can hang until the client gives up', async () => {
  const { playground, posted, id } = await newsroom();
  const client = await clientFor(playground, { rest: { timeout: 50, retries: 0 } });
  playground.faults.inject({ route: POST, kind: 'hang' });
  const channel = await client.channels.fetch(id);
  if (channel?.isSendable()) await expect(channel.send('x')).rejects.toThrow('aborted');
  expect(posted()).toBe(0);
});

test('an answer can come late, and a fault can be taken back', async () => {
  const { playground, clock, path, posted } = await newsroom();
  playground.faults.inject({ route: POST, kind: 'slow', milliseconds: 2_000 });
  let answered = false;
  const slow = ask(playground, 'POST', path, { content: 'x' }).then(() => {
    answered = true;
  });
  await until(playground.world, () => posted() === 1 || undefined, 'the message');
  const takeBack = playground.faults.inject({ route: '*', kind: 'error', status: 503, times: 2 });
  expect((await ask(playground, 'GET', '/users/@me')).status).toBe(503);
  takeBack();
  expect((await ask(playground, 'GET', '/users/@me')).status).toBe(200);
  expect(answered).toBe(false);
  clock.move(2_000);
  await slow;
  expect(() => playground.faults.inject({ route: 'POST /nowhere', kind: 'hang' })).toThrow(
    'no such route',
  );
});

test('on a clock that stands still limits can be left out', async () => {
  const { playground, path, posted } = await newsroom({ realLimits: false });
  for (let sent = 0; sent < 8; sent += 1) await ask(playground, 'POST', path, { content: 'x' });
  expect(posted()).toBe(8);
});
