import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openInterview } from './interview.ts';
import { openNewsroom } from './newsroom.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('a reader whose Discord speaks another language', () => {
  it('is answered in it, while articles stay as they are', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    reader.speak('de');
    const answer = await reader.runCommand('brief');
    expect(answer.text).toMatch(/Die wichtigsten Meldungen[\s\S]*3 Artikel aus 2 Quellen/);
    expect(answer.text).toContain('Harbour crane stands still');
    const opened = await reader.choose(answer, 'Meldung öffnen', 'School choir wins prize in Tarn');
    expect(opened.text).toContain('first prize of the valley');
  });

  it('reads commands by the names that they type', async () => {
    const { reader } = await openNewsroom();
    reader.speak('es-419');
    const { text: help } = await reader.runCommand('help');
    expect(help).toContain('/fuentes');
    expect(help).toContain('**Preguntar sobre esto** en el menú de un mensaje');
    reader.speak('fr');
    expect((await reader.runCommand('brief')).text).toContain('/sources ajouter');
  });

  it('is told what went wrong in it, and in English where the bot does not speak it', async () => {
    const { reader, playground } = await openNewsroom();
    const [command] = playground.world.commands.get('global')?.values() ?? [];
    expect(command).toBeDefined();
    reader.speak('ja');
    const refused = await reader.runCommand('article', { title: 'id:9999' });
    expect(refused.text).toMatch(/[ぁ-ん]/);
    reader.speak('pt-BR');
    expect((await reader.runCommand('help')).text).toContain(
      'Every sentence rests on the articles',
    );
  });

  it('manages sources in it', async () => {
    const { playground, poll } = await openNewsroom();
    const [paper] = playground.newsstand.papers;
    const manager = playground.person('manager');
    manager.speak('de');
    const found = await manager.runCommand('sources add', { source: paper?.siteUrl ?? '' });
    expect(found.text).toContain('1 Quelle gefunden');
    const followed = await manager.press(found, 'Folgen');
    expect(followed.text).toContain(`Gefolgt: ${paper?.name}`);
    expect(followed.text).toContain('Dann finden `/überblick` und `/suche` sie.');
    await poll();
    const list = await manager.runCommand('sources list');
    expect(list.text).toMatch(/Quellen[\s\S]*1 Quelle[\s\S]* · wieder gelesen <t:/);
    const refused = await manager.runCommand('sources add', { source: 'http://127.0.0.9/feed' });
    expect(refused.text).toContain('ist nicht im öffentlichen Internet');
  });

  it('reads in it what has kept a source from being read, and so does anybody else in theirs', async () => {
    const { playground, poll, clock } = await openNewsroom();
    const [paper] = playground.newsstand.papers;
    if (paper === undefined) throw new Error('there is no paper');
    const manager = playground.person('manager');
    const found = await manager.runCommand('sources add', { source: paper.siteUrl });
    await manager.press(found, 'Follow');
    playground.newsstand.fail(paper.id, { kind: 'status', status: 503 });
    for (let day = 0; day <= 8; day += 1) {
      await poll();
      clock.move(DAY);
    }
    manager.speak('ja');
    const list = await manager.runCommand('sources list');
    expect(list.text).toMatch(
      /\*\*故障中\*\*：127.* の応答は 503 です。サイトに問題が起きています。/,
    );
    const checked = await manager.runCommand('sources check', { source: paper.name });
    expect(checked.text).toContain('サイトに問題が起きています。');
    manager.speak('de');
    expect((await manager.runCommand('sources list')).text).toContain(
      'Die Seite hat Schwierigkeiten.',
    );
  });

  it('chooses a language by what it is called in theirs', async () => {
    const { playground } = await openNewsroom();
    const manager = playground.person('manager');
    manager.speak('de');
    const [suggested] = await manager.complete('settings', 'language', 'französ');
    expect(suggested).toEqual({ name: 'Französisch', value: 'fr' });
    const set = await manager.runCommand('settings', { language: 'Französisch' });
    expect(set.text).toMatch(/Einstellungen, geändert[\s\S]*Sprache: \*\*Französisch\*\*/);
    const own = await manager.runCommand('settings', { language: 'die des jeweiligen Artikels' });
    expect(own.text).toContain('Sprache: **die des jeweiligen Artikels**');
    const unknown = await manager.runCommand('settings', { language: 'Elbisch' });
    expect(unknown.text).toContain('„Elbisch“ ist keine Sprache');
  });

  it('asks in it, and reads the words around the answer in that of the server', async () => {
    const { newsroom, person, ask, said, answer, say, thread } = await openInterview();
    const manager = newsroom.playground.person('manager');
    await manager.runCommand('settings', { language: 'de' });
    person.speak('de');
    const told = await ask('How many freighters wait outside Ossel?');
    expect(told.text).toContain('Die Antwort kommt unten in einem Thread.');
    expect(said()[0]).toMatch(
      /„Three freighters wait[\s\S]*Aus den Artikeln zitiert\.[\s\S]*`\/frage`/,
    );
    say('w'.repeat(301));
    expect(await answer(2)).toContain('Eine Frage darf 300 Zeichen haben; diese hat 301.');
    const dialog = await person.press({ id: thread().id }, 'Fragen');
    expect(dialog.modal?.title).toBe('Die gespeicherten Artikel fragen');
    const empty = await person.submit(dialog, { 'Deine Frage': ' ' });
    expect(empty.text).toContain('Bitte frage etwas.');
  });
  it('reads the words around an answer in it where the server has none, whoever asked before', async () => {
    const { newsroom, person, ask, said, answer, say } = await openInterview();
    person.speak('de');
    await ask('How many freighters wait outside Ossel?');
    expect(said()[0]).toContain('Aus den Artikeln zitiert.');
    // Messages do not tell the language of somebody's Discord.
    say('Combien de cargos attendent devant Ossel ?', newsroom.playground.person('manager'));
    expect(await answer(2)).toContain('Pour continuer, écrivez ici');
    say('Ossel?');
    expect(await answer(3)).toContain('Pour continuer, écrivez ici');
    say('How many children sang?');
    expect(await answer(4)).toContain('Ask on by writing here');
  });

  it('has what is theirs deleted in it', async () => {
    const { reader } = await openNewsroom();
    const direct = { channel: '@bot' };
    reader.speak('fr');
    const shown = await reader.runCommand('privacy show', {}, direct);
    expect(shown.text).toContain('Les messages ordinaires ne sont pas gardés.');
    expect(shown.text).toContain('`/confidentialité supprimer` supprime vos propres données.');
    const asked = await reader.runCommand('privacy delete', {}, direct);
    expect(asked.text).toContain('Vos questions et les conversations que vous avez commencées');
    const done = await reader.press(asked, 'Tout supprimer');
    expect(done.text).toContain('Vos propres données sont supprimées.');
    for (const { text } of [shown, asked, done]) expect(text).not.toMatch(/\b(the|your|of)\b/i);
  });
});
