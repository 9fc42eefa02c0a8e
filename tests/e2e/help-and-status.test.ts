import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

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
