import { expect, it } from 'vitest';
import { openDigestDesk } from './digest-desk.ts';

const CRANE = 'Cable snaps on harbour crane';

it('a digest is changed, and what is not named stays', async () => {
  const { add, passTo, posted, manager } = await openDigestDesk();
  await add({ topics: 'harbour', stories: 3 });
  const nothing = await manager.runCommand('digest edit', { digest: '#news' });
  expect(nothing.text).toContain('Say what to change');
  const answer = await manager.runCommand('digest edit', { digest: '#news', time: '09:30' });
  expect(answer.text).toContain('every day at 09:30, UTC');
  expect(answer.text).toContain('Topics: harbour');
  expect(answer.text).toContain('3 stories at most');
  await passTo('2026-11-23 08:00');
  expect(posted('news')).toEqual([]);
  const cleared = await manager.runCommand('digest edit', { digest: '#news', clear: 'topics' });
  expect(cleared.text).toContain('The top stories');
  await passTo('2026-11-23 09:30');
  expect(posted('news')[0]?.text).toContain(CRANE);
});

it('a paused digest rests, and tells what it missed when it goes on', async () => {
  const { add, passTo, posted, manager, newsroom } = await openDigestDesk();
  await add();
  const digest = '#news';
  expect((await manager.runCommand('digest resume', { digest })).text).toContain('is not paused');
  await manager.runCommand('digest pause', { digest });
  expect((await manager.runCommand('digest pause', { digest })).text).toContain('paused already');
  expect((await manager.runCommand('digest send', { digest })).text).toContain('is paused');
  await passTo('2026-11-24 08:00');
  expect(posted('news')).toEqual([]);
  await newsroom.restart();
  const answer = await manager.runCommand('digest resume', { digest });
  expect(answer.text).toContain('The digest goes on');
  await passTo('2026-11-25 08:00');
  expect(posted('news')).toHaveLength(1);
});

it('a removed digest comes no more', async () => {
  const { add, passTo, posted, manager } = await openDigestDesk();
  const answer = await add();
  await manager.runCommand('digest remove', { digest: '#news' });
  await passTo('2026-11-23 08:00');
  expect(posted('news')).toEqual([]);
  expect((await manager.press(answer, 'Preview')).text).toContain('There is no such digest');
  expect((await manager.runCommand('digest list')).text).toContain('There is no digest here yet');
});

it('a digest is chosen by its name, and no other server’s can be', async () => {
  const { add, manager, newsroom } = await openDigestDesk();
  await add();
  await add({ time: '20:00' });
  const suggested = await manager.complete('digest remove', 'digest', '20:00');
  expect(suggested).toEqual([{ name: '#news · every day at 20:00 · top stories', value: 'id:2' }]);
  const unclear = await manager.runCommand('digest remove', { digest: 'news' });
  expect(unclear.text).toContain('More than one digest');
  newsroom.playground.addServer('Elsewhere');
  const elsewhere = { server: 'Elsewhere' };
  for (const command of ['remove', 'send', 'preview', 'pause']) {
    const answer = await manager.runCommand(`digest ${command}`, { digest: 'id:2' }, elsewhere);
    expect(answer.text).toContain('There is no such digest here');
  }
});

it('the list says when each comes, why one rests, and of which post nobody knows', async () => {
  const { add, passTo, manager, newsroom } = await openDigestDesk();
  for (let hour = 8; hour < 15; hour += 1) await add({ time: `${hour}:00` });
  const first = await manager.runCommand('digest list');
  expect(first.text).toContain('7 of at most 25 · page 1 of 2');
  expect((await manager.press(first, 'Next')).text).toContain('every day at 14:00');
  await passTo('2026-11-23 08:00');
  newsroom.wreck("update deliveries set state = 'uncertain', reason = 'unreadable'");
  const list = await manager.runCommand('digest list');
  expect((await manager.press(list, 'Next')).text).toContain('1 post may not have arrived');
});

it('one that cannot be made is tried again, and delays no other', async () => {
  const { add, passTo, posted, newsroom } = await openDigestDesk();
  await add();
  await add({ channel: 'general' });
  newsroom.wreck("update digests set plan = json_set(plan, '$.topics', null) where id = 1");
  await passTo('2026-11-23 08:00');
  expect([posted('news').length, posted('general').length]).toEqual([0, 1]);
  expect(newsroom.log.lines.map(({ text }) => text).join()).toContain('a digest could not be made');
  newsroom.wreck("update digests set plan = json_set(plan, '$.topics', json('[]'))");
  await passTo('2026-11-23 08:06');
  expect(posted('news')).toHaveLength(1);
});

it('one whose zone is unknown to the machine is reported, and delays no other', async () => {
  const { add, passTo, posted, newsroom } = await openDigestDesk();
  await add();
  await add({ channel: 'general' });
  newsroom.wreck("update digests set plan = json_set(plan, '$.timezone', 'No/Where') where id = 1");
  await passTo('2026-11-23 08:00');
  expect([posted('news').length, posted('general').length]).toEqual([0, 1]);
  expect(newsroom.log.lines.map(({ text }) => text).join()).toContain('has no next time');
});

it('/status tells how many there are here, that one rests, and that making them is late', async () => {
  const { add, manager, newsroom } = await openDigestDesk();
  expect((await manager.runCommand('status')).text).not.toContain('digest');
  await add();
  await add({ channel: 'general' });
  await manager.runCommand('digest pause', { digest: '#general' });
  const { text } = await manager.runCommand('status');
  expect(text).toContain('2 digests here, 1 of them paused');
  expect(text).not.toContain('behind');
  newsroom.clock.move(90 * 60_000);
  expect((await manager.runCommand('status')).text).toContain(
    'Making digests is 30 minutes behind',
  );
});
