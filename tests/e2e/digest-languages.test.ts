import { expect, it } from 'vitest';
import { openDigestDesk } from './digest-desk.ts';
import { channelNamed } from './posted.ts';

it('a German manager sets a digest and looks after it in German', async () => {
  const { add, manager } = await openDigestDesk();
  manager.speak('de');
  const days = await manager.complete('digest add', 'days', 'wer');
  expect(days).toEqual([{ name: 'werktags', value: 'weekdays' }]);
  const set = await add({ days: 'Mo, Mi', topics: 'harbour', language: 'Englisch' });
  expect(set.text).toContain('Nur Artikel auf Englisch');
  expect(set.text).toContain('Die Ausgabe ist eingerichtet');
  expect(set.text).toContain('Mo, Mi um 08:00, UTC');
  expect(set.text).toContain('Höchstens 5 Meldungen, je zwei Sätze');
  expect(set.text).toContain('`/nachrichten ändern` ändert das');
  expect(set.text).not.toMatch(/\b(the|is|and|of)\b/i);
  const [named] = await manager.complete('digest pause', 'digest', 'um 08');
  expect(named?.name).toBe('#news · Mo, Mi um 08:00 · harbour');
  await manager.runCommand('digest pause', { digest: named?.value ?? '' });
  const list = await manager.runCommand('digest list');
  expect(list.text).toContain('1 von höchstens 25 · 1 pausiert');
  const wrong = await add({ days: 'irgendwann' });
  expect(wrong.text).toContain('„irgendwann“ nennt keine Tage');
  manager.speak('en-GB');
  expect((await manager.runCommand('digest list')).text).toContain('Mon, Wed at 08:00, UTC');
});

it('a server’s digest is in its own language, and so is what its maker is told of it', async () => {
  const { add, manager, newsroom, passTo } = await openDigestDesk();
  const { playground } = newsroom;
  await manager.runCommand('settings', { language: 'Spanish' });
  const set = await add();
  const looked = await manager.press(set, 'Preview');
  expect(looked.text).toContain('only you see this.');
  expect(looked.text).toContain('Noticias del lunes, 23 de noviembre');
  playground.world.channels.delete(channelNamed(playground, 'news').id);
  await passTo('2026-11-23 08:00');
  await passTo('2026-11-23 08:01');
  const list = async (locale: string) => {
    manager.speak(locale);
    return (await manager.runCommand('digest list')).text;
  };
  expect(await list('ja')).toContain('チャンネルがなくなりました。');
  expect(await list('fr')).toContain('Le salon n’existe plus.');
  const [told] = manager.messages('@bot');
  expect(told?.text).toMatch(/Una edición tuya está en pausa[\s\S]*El canal ya no existe/);
});

it('a reader is told in their language why a story was told, whatever the digest’s', async () => {
  const { add, newsroom, passTo, posted } = await openDigestDesk();
  await add({ topics: 'harbour' });
  await passTo('2026-11-23 08:00');
  const [message] = posted('news');
  if (message === undefined) throw new Error('nothing was posted');
  const { reader } = newsroom;
  reader.speak('de');
  const { text } = await reader.press(message, 'Why these?');
  expect(text).toContain('Neu hier; 2 Quellen berichten in 2 Artikeln davon; passt zu „harbour“.');
  const article = 'School choir';
  const asked = await reader.runCommand('why', { article }, { channel: 'news' });
  expect(asked.text).toMatch(/täglich um 08:00, UTC: Keines der Themen dieser Ausgabe/);
});
