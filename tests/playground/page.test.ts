import { request } from 'node:http';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as numbers from '../../src/playground/page/numbers.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { botWith, clientFor, playgroundForTest } from './bot.ts';

/** A bare request, with any Host and Origin. */
function get(
  playground: Playground,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${playground.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

/** What the page was answered. */
interface PageAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  readonly body: any;
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
async function look(playground: Playground, what: string, about = {}): Promise<any> {
  const query = new URLSearchParams({ person: 'member', channel: '', ...about });
  return (await fetch(`${playground.url}/playground/${what}?${query}`)).json();
}

async function post(playground: Playground, what: string, body: object): Promise<PageAnswer> {
  const response = await fetch(`${playground.url}/playground/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'member', channel: 'general', ...body }),
  });
  return { status: response.status, body: await response.json() };
}

test('the page and all that it needs are served, and nothing else is let in', async () => {
  const { playground } = await playgroundForTest();
  const page = await fetch(playground.url);
  const html = await page.text();
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const needed = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(needed.length).toBeGreaterThan(40);
  let bytes = html.length;
  for (const path of needed) {
    const file = await fetch(playground.url + path);
    expect(file.status).toBe(200);
    bytes += (await file.arrayBuffer()).byteLength;
  }
  expect(bytes).toBeLessThan(400_000);
  for (const path of ['../playground.ts', '..%2Fplayground.ts', 'tsconfig.json', 'page.ts/..']) {
    expect((await fetch(`${playground.url}/page/${path}`)).status).toBe(404);
  }
});

test('the page knows Discord’s numbers by their names', () => {
  const pairs = [
    [numbers.Kind, ComponentType],
    [numbers.Option, ApplicationCommandOptionType],
    [numbers.CommandKind, ApplicationCommandType],
    [numbers.ChannelType, ChannelType],
    [numbers.MessageType, MessageType],
    [numbers.Flag, MessageFlags],
  ] as const;
  for (const [known, all] of pairs) expect(all).toMatchObject(known);
});

test.each([
  ['a foreign host', { host: 'evil.example' }, 403],
  ['this host with another port', { host: '127.0.0.1:1' }, 403],
  ['a foreign origin', { origin: 'https://evil.example' }, 403],
  ['an origin of another port here', { origin: 'http://127.0.0.1:1' }, 403],
  ['an origin that is hidden', { origin: 'null' }, 403],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['its own page', { origin: 'OWN' }, 200],
])('a request of %s', async (_, headers, status) => {
  const { playground } = await playgroundForTest();
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('OWN', playground.url)]),
  );
  for (const path of ['/', '/playground/scene', '/api/v10/gateway']) {
    expect(await get(playground, path, own)).toBe(status);
  }
});

test('the gateway is not for other pages either', async () => {
  const { playground } = await playgroundForTest();
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/gateway?v=10`, {
    origin: 'https://evil.example',
  });
  const refused = await new Promise<Error>((resolve) => {
    socket.on('error', resolve);
  });
  expect(refused.message).toContain('403');
});

test('a person uses a command, a button and a form on the page', async () => {
  const { playground } = await playgroundForTest();
  await botWith(playground, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'One', value: '1' }]);
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        content: `# ${interaction.options.getString('text')}`,
        components: [
          { type: 1, components: [{ type: 2, style: 1, custom_id: 'ask', label: 'Ask' }] },
        ],
      });
    }
    if (interaction.isButton()) {
      await interaction.showModal({
        custom_id: 'm',
        title: 'Ask',
        components: [{ type: 18, label: 'What', component: { type: 4, custom_id: 'q', style: 1 } }],
      });
    }
    if (interaction.isModalSubmit()) await interaction.reply('asked');
  });
  const complete = await post(playground, 'complete', { name: 'echo', option: 'text', text: 'o' });
  expect(complete.body).toEqual([{ name: 'One', value: '1' }]);
  const command = await post(playground, 'command', { name: 'echo', options: { text: '1' } });
  expect(command).toEqual({ status: 200, body: { failed: false, form: null } });
  const read = async () => {
    const path = '/playground/messages?person=member&channel=general';
    const list: unknown = await (await fetch(playground.url + path)).json();
    return list as { id: string; content: string; interaction?: { name: string } }[];
  };
  const [first] = await read();
  expect([first?.content, first?.interaction?.name]).toEqual(['# 1', 'echo']);
  const press = await post(playground, 'press', { message: first?.id, name: 'ask' });
  expect(press.body.form).toMatchObject({ title: 'Ask' });
  const name = press.body.form.interaction;
  await post(playground, 'submit', { name, fields: { q: 'why' } });
  expect((await read()).map(({ content }) => content)).toEqual(['# 1', 'asked']);
  expect((await post(playground, 'submit', { name, fields: {} })).status).toBe(400);
});

test('a person starts a thread from a message, and a post in a forum', async () => {
  const { playground } = await playgroundForTest();
  const { id: message } = playground.person('manager').say('news', 'The harbour froze');
  const thread = await post(playground, 'start-thread', { message, name: ' Why? ' });
  expect(thread.body).toEqual({ id: message });
  await post(playground, 'say', { channel: message, text: 'How cold was it?' });
  const inThread = await look(playground, 'messages', { channel: message });
  expect(inThread.map(({ content }: { content: string }) => content)).toEqual([
    'The harbour froze',
    'How cold was it?',
  ]);
  const again = await post(playground, 'start-thread', { message, name: 'Why?' });
  expect(again.body.error).toContain('already been created');
  const nameless = await post(playground, 'start-thread', { message, name: ' ' });
  expect(nameless.body.error).toContain('1 to 100 characters');

  const scene = await look(playground, 'scene');
  const forum = scene.channels.find(({ name }: { name: string }) => name === 'stories');
  const about = { channel: forum.id, name: 'Ice', text: '**Cold**', values: [forum.tags[0].id] };
  const { id } = (await post(playground, 'start-post', about)).body;
  const later = await look(playground, 'scene');
  const begun = later.channels.find((one: { id: string }) => one.id === id);
  expect(begun).toMatchObject({ name: 'Ice', parentId: forum.id });
  expect(begun.thread).toMatchObject({ beginning: '**Cold**', tags: about.values, messages: 1 });
  const elsewhere = await post(playground, 'start-post', { ...about, channel: 'general' });
  expect(elsewhere.body.error).toBe('"general" is no forum.');
});

test('who sees the channel no longer is shown the first one', async () => {
  const { playground } = await playgroundForTest();
  const { here, channels } = await look(playground, 'scene', { person: 'manager' });
  const hidden = channels.find(({ isPrivate }: { isPrivate: boolean }) => isPrivate);
  const asManager = await look(playground, 'scene', { person: 'manager', channel: hidden.id });
  expect(asManager.here).toBe(hidden.id);
  const asMember = await look(playground, 'scene', { channel: hidden.id });
  expect(asMember.here).toBe(here);
  expect(JSON.stringify(asMember)).not.toContain('managers-only');
});

test('the page puts the clock ahead where it may, and the newsstand publishes', async () => {
  const clock = movedClock();
  const { playground } = await playgroundForTest({
    clock,
    moveClock: async (to) => clock.move(to - clock.now()),
  });
  const { now, newsstand, clockMoves } = await look(playground, 'scene');
  expect(clockMoves).toBe(true);
  expect(newsstand.next.at).toBeGreaterThan(now);
  const { title, at } = newsstand.next;
  const feeds = async () =>
    (
      await Promise.all(
        playground.newsstand.papers.map(async ({ feedUrl }) => (await fetch(feedUrl)).text()),
      )
    ).join();
  expect(await feeds()).not.toContain(title);
  await post(playground, 'move-clock', { to: at });
  expect(clock.now()).toBe(at);
  expect(await feeds()).toContain(title);
  expect((await look(playground, 'scene')).newsstand.latest.title).toBe(title);
  await post(playground, 'move-clock', { to: now });
  expect(clock.now()).toBe(at);
  const far = await post(playground, 'move-clock', { to: at + 1e12 });
  expect(far.body.error).toContain('four weeks');
});

test('a playground on the machine’s own clock does not move', async () => {
  const { playground } = await playgroundForTest();
  const answer = await post(playground, 'move-clock', { to: Date.UTC(2030, 0) });
  expect(answer.body.error).toContain('the machine’s clock');
});

test('the page is told that the bot is typing', async () => {
  const { playground } = await playgroundForTest();
  const client = await clientFor(playground);
  const channel = client.channels.cache.find((one) => 'name' in one && one.name === 'news');
  const events = await fetch(`${playground.url}/playground/events`);
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  if (channel?.isSendable()) await channel.sendTyping();
  const { value } = (await reader?.read()) ?? {};
  expect(JSON.parse(value?.replace('data: ', '') ?? '')).toEqual({
    kind: 'typing',
    channel: channel?.id,
    user: client.user.id,
  });
});

test('the page tells plainly what cannot be done', async () => {
  const { playground } = await playgroundForTest();
  const nobody = await post(playground, 'say', { person: 'nobody', text: 'x' });
  expect(nobody).toEqual({ status: 400, body: { error: 'There is nobody of that name.' } });
  const nothing = await post(playground, 'command', { name: 'brief' });
  expect(nothing.body.error).toContain('no command "brief"');
  for (const name of ['fly', 'constructor', '__proto__']) {
    expect((await post(playground, name, {})).status).toBe(404);
  }
  expect((await post(playground, 'say', { text: 7 })).body.error).toBe('That did not work.');
});

test('the page is told when something happens', async () => {
  const { playground } = await playgroundForTest();
  const events = await fetch(`${playground.url}/playground/events`);
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  const { message } = playground.person('member').say('news', 'hello');
  const { value } = (await reader?.read()) ?? {};
  expect(value).toBe(`data: {"kind":"message","channel":"${message.channel_id}"}\n\n`);
});

test('a port that is taken is told plainly', async () => {
  const { playground } = await playgroundForTest();
  const port = Number(new URL(playground.url).port);
  await expect(playgroundForTest({ port })).rejects.toThrow('Set PLAYGROUND_PORT to another one');
});
