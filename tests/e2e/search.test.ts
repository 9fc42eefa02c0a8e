import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

const many = Array.from({ length: 12 }, (_, index) => ({
  title: `Regatta day ${index + 1}`,
  text: `The regatta of Ossel had ${index + 20} boats on that day.`,
  source: 'Ossel Post',
  hoursOld: index,
}));

describe('/search', () => {
  it('finds articles by their words, marks them, and tells only the person who asked', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('search', { query: 'freighters' });
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('2 articles');
    expect(answer.text).toContain('**freighters**');
    expect(answer.text).toContain('Coast Herald');
  });

  it('turns pages in place', async () => {
    const { reader, store } = await openNewsroom();
    await store(...many);
    const first = await reader.runCommand('search', { query: 'regatta' });
    expect(first.text).toContain('12 articles · page 1 of 3');
    const id = first.id;
    const second = await reader.press(first, 'Next');
    expect(second.id).toBe(id);
    expect(second.text).toContain('page 2 of 3');
    const third = await reader.press(second, 'Next');
    expect(third.buttons.find(({ label }) => label === 'Next')?.disabled).toBe(true);
    const back = await reader.press(third, 'Previous');
    expect(back.text).toContain('page 2 of 3');
  });

  it('says so when a page is turned after a day', async () => {
    const { reader, store, clock } = await openNewsroom();
    await store(...many);
    const answer = await reader.runCommand('search', { query: 'regatta' });
    clock.move(25 * 60 * 60 * 1000);
    const turned = await reader.press(answer, 'Next');
    expect(turned.private).toBe(true);
    expect(turned.text).toContain('Please run `/search` again.');
  });

  it('opens an article from its menu', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('search', { query: 'lighthouse' });
    const opened = await reader.choose(answer, 'Open an article', 'Old lighthouse gets new lamp');
    expect(opened.text).toContain('thirty kilometres');
  });

  it.each([
    'xylophone zeppelin',
    '🦆🦆',
    `"'; DROP TABLE articles; --`,
    'NEAR( AND OR NOT ^*:"',
    'word '.repeat(800),
    '-',
    '""',
  ])('answers %j, and says what to try', async (query) => {
    const { reader, store, log } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('search', { query });
    expect(answer.text).toMatch(/Nothing found[\s\S]*Try fewer words/);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('finds by stop words where nothing else was typed', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('search', { query: 'who the' });
    expect(answer.text).toContain('with some of them');
  });

  it('shows hostile titles as plain words that ping nobody', async () => {
    const { reader, store } = await openNewsroom();
    await store({
      title: '@everyone [free](https://bad.example) <@1> ```ansi',
      text: 'A hostile article about quokkas. @here ||look|| [x](https://bad.example)',
      hoursOld: 1,
    });
    const answer = await reader.runCommand('search', { query: 'quokkas' });
    expect(answer.text).toContain('\\[free\\]\\(https\\://bad.example\\)');
    expect(answer.text).not.toMatch(/@everyone|@here|\]\(https|(?<!\\)```/);
    expect(answer.pinged).toMatchObject({ everyone: false });
  });
});
