import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { foundFeed, poll } from '../fakes/feed-items.ts';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

const HOUR = 60 * 60 * 1000;

it('/help names every command', async () => {
  const { reader } = await openNewsroom();
  const answer = await reader.runCommand('help');
  expect(answer.private).toBe(true);
  for (const { data } of commands)
    if (data.name !== 'help')
      expect(answer.text).toContain('type' in data ? `**${data.name}**` : `/${data.name}`);
});

it('/status counts what the person may see', async () => {
  const { reader, store } = await openNewsroom();
  await store(...HARBOUR, { title: 'Of others', text: 'Elsewhere.', owner: 'server:1' });
  const answer = await reader.runCommand('status');
  expect(answer.private).toBe(true);
  expect(answer.text).toContain('4 articles from 2 sources');
});

it('/status tells what is followed there, what of it is broken, and a lag', async () => {
  const { reader, app, clock, playground } = await openNewsroom();
  expect((await reader.runCommand('status')).text).not.toContain('followed');
  const [server = ''] = playground.world.servers.keys();
  const here = { kind: 'server', id: server } as const;
  const elsewhere = { kind: 'server', id: '1' } as const;
  const { feeds } = app.store;
  await feeds.follow(here, foundFeed('Courier'), clock.now());
  await feeds.follow(elsewhere, foundFeed('Ledger'), clock.now() - HOUR);
  const onTime = await reader.runCommand('status');
  expect(onTime.text).toContain('1 source followed here');
  expect(onTime.text).toContain('1 of them not read yet');
  expect(onTime.text).not.toMatch(/broken|behind/);
  const [feed] = await feeds.followed(here);
  const nextAt = clock.now() - 0.5 * HOUR;
  await feeds.record(feed?.id ?? 0, { poll: poll({ broken: true, nextAt }), articles: [] });
  const late = await reader.runCommand('status');
  expect(late.text).toContain('1 source followed here, 1 of them broken');
  expect(late.text).toContain('30 minutes behind, with 1 to read');
  expect(late.text).not.toContain('not read yet');
});

it('commands work in direct messages with the bot', async () => {
  const { reader, store } = await openNewsroom();
  await store(...HARBOUR);
  const answer = await reader.runCommand('search', { query: 'choir' }, { channel: '@bot' });
  expect(answer.text).toContain('School choir wins prize');
});

it('a bot that starts again leaves the commands as they are', async () => {
  const { playground, restart } = await openNewsroom();
  const asked: string[] = [];
  playground.onExchange(({ method, path }) => asked.push(`${method} ${path}`));
  await restart();
  const registering = asked.filter((one) => one.includes('/commands'));
  expect(registering).toEqual([expect.stringMatching(/^GET /)]);
});
