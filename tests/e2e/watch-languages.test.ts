import { expect, it } from 'vitest';
import { openDigestDesk } from './digest-desk.ts';
import { channelNamed } from './posted.ts';
import { event, watchDesk } from './watch-desk.ts';

/** Words that hardly a sentence of English does without. */
const ENGLISH = /\b(the|is|and|of|at most|watch)\b/i;

it('a German manager sets a watch and looks after it in German', async () => {
  const desk = await openDigestDesk();
  const { manager } = desk;
  const { add } = watchDesk(desk);
  manager.speak('de');
  const set = await add({ words: 'Fähre', quiet: '22:00-07:00' });
  expect(set.text).toContain('Die Beobachtung ist eingerichtet');
  expect(set.text).toContain('Ab jetzt geht jede Meldung einmal an <#');
  expect(set.text).toContain('höchstens 6 pro Stunde · Ruhe 22:00–07:00, UTC');
  expect(set.text).not.toMatch(ENGLISH);
  const list = await manager.runCommand('watch list');
  expect(list.text).toMatch(/Beobachtungen[\s\S]*1 von höchstens 25/);
  expect(list.text).not.toMatch(ENGLISH);
  expect((await add({ quiet: 'nachts' })).text).toContain('Gib die Ruhezeit als zwei Uhrzeiten an');
  const [named] = await manager.complete('watch remove', 'watch', 'fähr');
  expect(named?.name).toBe('#news · Fähre');
  const removed = await manager.runCommand('watch remove', { watch: 'fähre' });
  expect(removed.text).toContain('Die Beobachtung ist beendet');
  expect((await manager.runCommand('watch list')).text).toContain('`/beobachten hinzufügen`');
});

it('a Japanese manager writes what to watch for with commas of their script', async () => {
  const desk = await openDigestDesk();
  desk.manager.speak('ja');
  const set = await watchDesk(desk).add({ words: '地震、津波，火山', quiet: '22:00～07:00' });
  expect(set.text).toContain('地震, 津波, 火山 · 1時間に最大6件 · 静かな時間 22:00–07:00');
});

it('a German server reads in German what a watch posts, whoever set it', async () => {
  const desk = await openDigestDesk();
  const { add, look, texts } = watchDesk(desk);
  await desk.manager.runCommand('settings', { language: 'German' });
  await add({ cap: 1 });
  await add({ channel: 'stories', cap: 1 });
  for (const index of [0, 1, 2]) await desk.newsroom.store(event(index));
  await look();
  const [message] = desk.posted('news');
  expect(message?.text).toContain('beobachtet: ferry');
  expect(message?.buttons.map(({ label }) => label)).toEqual(['Warum das?']);
  await look(61);
  expect(texts()[1]).toContain('2 Meldungen in der Zwischenzeit');
  const { channels } = desk.newsroom.playground.world;
  const { id } = channelNamed(desk.newsroom.playground, 'stories');
  const posts = [...channels.values()].filter(({ parentId }) => parentId === id);
  expect(posts.map(({ name }) => name)).toContain('2 Meldungen in der Zwischenzeit');
});

it('the maker of a watch that is refused reads why in the language of its posts', async () => {
  const desk = await openDigestDesk();
  const { manager, newsroom } = desk;
  const { add, look } = watchDesk(desk);
  await manager.runCommand('settings', { language: 'Spanish' });
  await add();
  newsroom.playground.world.channels.delete(channelNamed(newsroom.playground, 'news').id);
  await newsroom.store(event(0));
  await look();
  await look();
  const [told] = manager.messages('@bot');
  expect(told?.text).toMatch(/Una vigilancia tuya está detenida[\s\S]*El canal ya no existe/);
  expect(told?.text).toContain('`/vigilar añadir`');
  manager.speak('ja');
  expect((await manager.runCommand('watch list')).text).toMatch(
    /停止中.*チャンネルがなくなりました。/,
  );
});
