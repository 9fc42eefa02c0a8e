import { expect, it } from 'vitest';
import { openDigestDesk } from './digest-desk.ts';

const DAY = 24 * 60 * 60 * 1000;

async function openElsewhere() {
  const desk = await openDigestDesk();
  const { playground } = desk.newsroom;
  const { world } = playground;
  const server = playground.addServer('Elsewhere');
  const where = { server: 'Elsewhere', channel: 'general' };
  const channel = [...world.channels.values()].find(
    ({ serverId, name }) => serverId === server.id && name === 'general',
  );
  if (channel === undefined) throw new Error('the server has no channel');
  await desk.manager.runCommand('digest add', { time: '08:00' }, where);
  const until = (isLeft: boolean) =>
    expect
      .poll(async () => (await desk.newsroom.app.store.digests.counts(0)).active)
      .toBe(isLeft ? 0 : 1);
  return {
    ...desk,
    server,
    where,
    until,
    change: (change: 'created' | 'deleted') =>
      world.happenings.emit({ kind: 'server', change, server }),
    digests: () => desk.posted(channel).filter(({ text }) => text.includes('News of')).length,
  };
}

it('a server that removes the bot gets no digest, and all is as it was when it is back', async () => {
  const { change, passTo, digests, until } = await openElsewhere();
  change('deleted');
  await until(true);
  await passTo('2026-11-23 08:00');
  // Too late for the one that was due then to be sent late.
  await passTo('2026-11-23 15:00');
  expect(digests()).toBe(0);
  change('created');
  await until(false);
  await passTo('2026-11-24 08:00');
  expect(digests()).toBe(1);
});

it('a server that removed the bot while it was away gets no digest', async () => {
  const { newsroom, server, passTo, digests, until } = await openElsewhere();
  const { servers } = newsroom.playground.world;
  await newsroom.restart({}, () => void servers.delete(server.id));
  servers.set(server.id, server);
  await until(true);
  await passTo('2026-11-23 08:00');
  expect(digests()).toBe(0);
});

it('what a server had is forgotten thirty days after it removed the bot', async () => {
  const { change, newsroom, until, server } = await openElsewhere();
  const scope = { kind: 'server', id: server.id } as const;
  change('deleted');
  await until(true);
  newsroom.clock.move(29 * DAY);
  await newsroom.app.store.sweep();
  expect(await newsroom.app.store.digests.list(scope)).toHaveLength(1);
  newsroom.clock.move(DAY);
  await newsroom.app.store.sweep();
  expect(await newsroom.app.store.digests.list(scope)).toHaveLength(0);
});

it('a person has what is their own deleted, and nobody else’s', async () => {
  const { manager, where } = await openElsewhere();
  const direct = { channel: '@bot' };
  await manager.runCommand('digest add', { time: '09:00' }, direct);
  expect((await manager.runCommand('privacy show', {}, direct)).text).toContain('30 days');
  const asked = await manager.runCommand('privacy delete', {}, direct);
  expect((await manager.runCommand('digest list', {}, direct)).text).toContain('09:00');
  expect((await manager.press(asked, 'Delete it all')).text).toContain('Deleted');
  expect((await manager.runCommand('digest list', {}, direct)).text).toContain('no digest');
  expect((await manager.runCommand('digest list', {}, where)).text).toContain('08:00');
});
