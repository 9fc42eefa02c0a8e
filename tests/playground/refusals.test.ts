import { PermissionFlagsBits as May } from 'discord.js';
import { expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { playgroundForTest } from './bot.ts';
import { ask } from './raw.ts';
import { watchAgainstSpec } from './spec-check.ts';

function ids({ world }: Playground): Record<string, string> {
  const channels = [...world.channels.values()].map(({ name, id }) => [name, id]);
  return { server: [...world.servers.keys()][0] ?? '', ...Object.fromEntries(channels) };
}

test.each([
  ['GET', '/channels/1', 404, 10003],
  ['GET', '/channels/CHANNEL/messages/1', 404, 10008],
  ['GET', '/guilds/1', 404, 10004],
  ['GET', '/guilds/SERVER/members/1', 404, 10013],
  ['GET', '/users/1', 404, 10013],
  ['GET', '/applications/1/commands', 404, 10002],
  ['GET', '/applications/ME/commands/1', 404, 10063],
  ['POST', '/interactions/1/none/callback', 404, 10062],
  ['POST', '/webhooks/ME/none', 404, 10015],
  ['GET', '/nowhere', 404, 0],
  ['PUT', '/users/@me', 405, 0],
  ['GET', '/channels/%zz', 404, 10003],
  ['GET', '/channels/PRIVATE', 403, 50001],
  ['POST', '/channels/PRIVATE/messages', 403, 50001],
  ['POST', '/channels/FORUM/messages', 400, 50008],
  ['POST', '/users/@me/channels', 400, 50035],
] as const)('%s %s is refused with %i and %i', async (method, path, status, code) => {
  const { playground } = await playgroundForTest();
  const watch = watchAgainstSpec(playground);
  const known = ids(playground);
  const real = path
    .replace('CHANNEL', known.general ?? '')
    .replace('PRIVATE', known['managers-only'] ?? '')
    .replace('FORUM', known.stories ?? '')
    .replace('SERVER', known.server ?? '')
    .replace('ME', playground.applicationId);
  const body = method === 'GET' ? undefined : { content: 'x' };
  expect(await ask(playground, method, real, body)).toMatchObject({ status, body: { code } });
  expect(watch.problems).toEqual([]);
});

test('a wrong token, another version and broken JSON are refused', async () => {
  const { playground } = await playgroundForTest();
  const wrong = await ask(playground, 'GET', '/users/@me', undefined, 'wrong');
  expect(wrong).toMatchObject({ status: 401, body: { message: '401: Unauthorized' } });
  const old = await fetch(`${playground.apiUrl}/v6/users/@me`);
  expect(await old.json()).toMatchObject({ code: 50041 });
  const broken = await fetch(`${playground.apiUrl}/v10/channels/${ids(playground).news}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${playground.token}` },
    body: '{',
  });
  expect(await broken.json()).toMatchObject({ code: 50109 });
});

test('what the bot may not do in a channel is refused', async () => {
  const { playground } = await playgroundForTest();
  const deny = (bits: bigint) => [
    { id: playground.world.bot.id, type: 1, allow: '0', deny: String(bits) },
  ];
  const mute = playground.addChannel({ name: 'mute', overwrites: deny(May.SendMessages) });
  const bare = playground.addChannel({ name: 'bare', overwrites: deny(May.EmbedLinks) });
  const past = playground.addChannel({ name: 'past', overwrites: deny(May.ReadMessageHistory) });
  const post = (id: string, body: object) =>
    ask(playground, 'POST', `/channels/${id}/messages`, body);
  expect((await post(mute.id, { content: 'x' })).body.code).toBe(50013);
  expect((await post(bare.id, { embeds: [{ title: 'x' }] })).body.code).toBe(50013);
  const { body } = await post(past.id, { content: 'x' });
  expect((await ask(playground, 'GET', `/channels/${past.id}/messages`)).body).toEqual([]);
  const one = await ask(playground, 'GET', `/channels/${past.id}/messages/${body.id}`);
  expect(one.body.code).toBe(50013);
});

test("somebody else's message is not edited, an empty one not sent", async () => {
  const { playground } = await playgroundForTest();
  const path = `/channels/${ids(playground).general}/messages`;
  const { id } = playground.person('member').say('general', 'mine');
  const edit = await ask(playground, 'PATCH', `${path}/${id}`, { content: 'yours' });
  expect(edit.body.code).toBe(50005);
  expect((await ask(playground, 'POST', path, { content: ' \n ' })).body.code).toBe(50006);
});

test('direct messages can be closed', async () => {
  const { playground } = await playgroundForTest();
  const member = playground.person('member');
  const { body } = await ask(playground, 'POST', '/users/@me/channels', {
    recipient_id: member.id,
  });
  const post = () => ask(playground, 'POST', `/channels/${body.id}/messages`, { content: 'x' });
  expect((await post()).status).toBe(200);
  playground.world.closedToMessages.add(member.id);
  expect((await post()).body.code).toBe(50007);
  expect(member.messages('@bot')).toHaveLength(1);
});

test('a refused set of commands changes nothing', async () => {
  const { playground } = await playgroundForTest();
  const path = `/applications/${playground.applicationId}/commands`;
  const brief = { name: 'brief', description: 'Tells' };
  const first = await ask(playground, 'PUT', path, [brief]);
  const twice = await ask(playground, 'PUT', path, [brief, brief]);
  expect(twice.body.errors).toMatchObject({
    1: { name: { _errors: [{ code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' }] } },
  });
  const wrong = await ask(playground, 'PUT', path, [brief, { name: 'X', description: 'Tells' }]);
  expect(wrong.body.errors).toHaveProperty(['1', 'name']);
  expect((await ask(playground, 'GET', path)).body).toEqual(first.body);
});

test('a command keeps its id when it is registered again, and is only for whom it is meant', async () => {
  const { playground } = await playgroundForTest();
  const path = `/applications/${playground.applicationId}/commands`;
  const command = {
    name: 'digest',
    description: 'Sets up',
    default_member_permissions: String(May.ManageGuild),
    contexts: [0],
  };
  const first = await ask(playground, 'POST', path, command);
  const again = await ask(playground, 'PUT', path, [{ ...command, description: 'Sets it up' }]);
  expect(first.status).toBe(201);
  expect(again.body[0]).toMatchObject({ id: first.body.id, description: 'Sets it up' });
  expect(again.body[0].version).not.toBe(first.body.version);
  await expect(playground.person('member').runCommand('digest')).rejects.toThrow('no command');
  const inPrivate = playground.person('manager').runCommand('digest', {}, { channel: '@bot' });
  await expect(inPrivate).rejects.toThrow('no command');
});

test('a file that a message shows must be sent with it', async () => {
  const { playground } = await playgroundForTest();
  const path = `/channels/${ids(playground).news}/messages`;
  const file = { type: 13, file: { url: 'attachment://story.txt' } };
  const { body } = await ask(playground, 'POST', path, { flags: 1 << 15, components: [file] });
  expect(body).toMatchObject({ code: 50035, errors: { components: { _errors: [{}] } } });
});

test('a message cannot keep its content when it turns to Components V2', async () => {
  const { playground } = await playgroundForTest();
  const path = `/channels/${ids(playground).news}/messages`;
  const { body: posted } = await ask(playground, 'POST', path, { content: 'x' });
  const components = [{ type: 10, content: 'y' }];
  const edit = (body: object) =>
    ask(playground, 'PATCH', `${path}/${posted.id}`, { flags: 1 << 15, components, ...body });
  expect((await edit({})).body.errors).toHaveProperty('content');
  expect((await edit({ content: null })).body).toMatchObject({ content: '', flags: 1 << 15 });
});
