import { describe, expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

const TEXT = 'The quokkas of Ossel are back.\n\nThey were seen by nine people at the old bridge.';

describe('an article whose title cannot be seen', () => {
  it.each(['\u200b\u200b', '\u202e\u2066', ' \n\t ', '', '\u3164\u2800', '\u{e0041}'])(
    '(%j) is still found, named and opened',
    async (title) => {
      const { reader, store } = await openNewsroom();
      await store({ title, text: TEXT, source: title, hoursOld: 1, url: 'https://a.example/1' });
      const found = await reader.runCommand('search', { query: 'quokkas' });
      expect(found.text).toContain('Untitled');
      const opened = await reader.choose(found, 'Open an article', 'Untitled');
      expect(opened.text).toContain('The quokkas of Ossel are back.');
      expect(opened.text).toContain('Unknown source');
      const [suggested] = await reader.complete('article', 'title', '');
      expect(suggested?.name).toBe('Untitled');
      expect((await reader.runCommand('brief')).text).toContain('Untitled');
    },
  );
});

it('a menu shows the names of articles as they are read, in one line', async () => {
  const { reader, store } = await openNewsroom();
  await store({ title: ' Otters\u202e\n\u2066back  in the Sill', text: TEXT, hoursOld: 1 });
  const found = await reader.runCommand('search', { query: 'quokkas' });
  const opened = await reader.choose(found, 'Open an article', 'Otters back in the Sill');
  expect(opened.text).toContain('Otters back in the Sill');
});

it('a page of articles with long titles, sources and addresses stays one message', async () => {
  const { reader, store } = await openNewsroom();
  const long = Array.from({ length: 12 }, (_, index) => ({
    title: `${'Quokkas '.repeat(60)} ${index}`,
    text: `${TEXT} ${index}`,
    source: 'Courier of the valley '.repeat(40),
    url: `https://a.example/${'a'.repeat(480)}${index}`,
    hoursOld: index,
  }));
  await store(...long);
  const first = await reader.runCommand('search', { query: 'quokkas' });
  expect(first.followUps).toEqual([]);
  const second = await reader.press(first, 'Next');
  expect(second.text).toContain('page 2 of 3');
  expect(reader.messages('general')).toHaveLength(1);
});

it.each(['   ', '\u200b'])('a topic of nothing (%j) is no topic', async (topic) => {
  const { reader, store } = await openNewsroom();
  await store({ title: 'Quokkas are back', text: TEXT, hoursOld: 1 });
  expect((await reader.runCommand('brief', { topic })).text).toContain('Top stories');
});

it('text cannot become a picture, a link or a list by where it is parted', async () => {
  const { reader, store } = await openNewsroom();
  const text = `The quokkas :warning: ${'x'.repeat(470)}https://bad.example are back.`;
  await store({ title: 'Quokkas :skull: at 12:30:45', text, hoursOld: 1 });
  const answer = await reader.runCommand('search', { query: 'quokkas' });
  expect(answer.text).not.toMatch(/(?<!\\):(warning|skull):|(?<!\\):\/\//);
});
