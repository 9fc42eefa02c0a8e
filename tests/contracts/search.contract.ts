import { beforeEach, describe, expect, it } from 'vitest';
import {
  reader,
  type SearchEngine,
  type SearchedLibrary,
  searchedLibrary,
} from './searched-library.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What finding articles by words promises on every engine. `open` gives empty tables each time. */
export function searchContract(open: () => Promise<SearchEngine>): void {
  describe('searching', () => {
    let library: SearchedLibrary;
    const add: SearchedLibrary['add'] = (...given) => library.add(...given);
    const find: SearchedLibrary['find'] = (...given) => library.find(...given);
    const titles: SearchedLibrary['titles'] = (...given) => library.titles(...given);
    beforeEach(async () => {
      library = searchedLibrary(await open());
    });

    it('finds an article by a word of its title or its text', async () => {
      await add([
        { title: 'Ferry ramp closed', text: 'Divers look at the hinges.' },
        { title: 'Rain' },
      ]);
      expect(await titles('ferry')).toEqual(['Ferry ramp closed']);
      expect(await titles('HINGES')).toEqual(['Ferry ramp closed']);
      expect(await titles('whale')).toEqual([]);
    });

    it('finds all forms of a word, in the language of each article', async () => {
      await add([
        { title: 'Elections were held', text: 'In the islands.', language: 'en' },
        { title: 'Die Häfen sind zu', text: 'Wegen der Stürme.', language: 'de' },
      ]);
      expect(await titles('elected')).toEqual(['Elections were held']);
      expect(await titles('Hafen')).toEqual(['Die Häfen sind zu']);
      expect(await titles('sturm')).toEqual(['Die Häfen sind zu']);
    });

    it('finds words in languages without spaces', async () => {
      await add([{ title: '港で事故', text: 'クレーンが倒れました。', language: 'ja' }]);
      expect(await titles('事故')).toEqual(['港で事故']);
    });

    it('puts an article with the word in its title before one with it in its text', async () => {
      await add([
        { title: 'Weather', text: 'The dam held while the rain fell.' },
        { title: 'Dam repaired', text: 'The work took a week and more.' },
        { title: 'Chess', text: 'Nothing of the kind happened here.' },
      ]);
      expect(await titles('dam')).toEqual(['Dam repaired', 'Weather']);
    });

    it('gives articles that have all the words, then those that have some', async () => {
      await add([
        { title: 'Crane, crane, crane', text: 'A crane is a bird and a crane is a machine.' },
        { title: 'Port report', text: 'The crane in the harbour has been repaired and tested.' },
        { title: 'Harbour open', text: 'Ships come in.' },
        { title: 'Chess', text: 'The champion lost.' },
      ]);
      const found = await find('harbour crane');
      expect(found.titles[0]).toBe('Port report');
      expect(found.titles.slice(1).sort()).toEqual(['Crane, crane, crane', 'Harbour open']);
      expect(found).toMatchObject({ total: 3, allWords: true });
      const scores = found.hits.map((hit) => hit.score);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    });

    it('says when no article has all the words', async () => {
      await add([{ title: 'Harbour' }, { title: 'Chess', text: 'Nobody won.' }]);
      expect(await find('harbour whale')).toMatchObject({ total: 1, allWords: false });
      expect(await find('whale')).toEqual({ hits: [], titles: [], total: 0, allWords: false });
    });

    it('keeps to articles with all the words where these fill a page', async () => {
      const both = Array.from({ length: 12 }, (_, index) => ({ title: `Harbour crane ${index}` }));
      await add([...both, { title: 'Harbour', text: 'Nothing else.' }]);
      expect((await find('harbour crane')).total).toBe(12);
    });

    it('prefers the fresh of two articles that are equally good, lightly', async () => {
      const published = (title: string, days: number) => ({
        title: `Dam news ${title}`,
        publishedAt: library.clock.now() - days * DAY,
      });
      await add([
        published('old', 400),
        published('new', 0),
        { title: 'Dam news undated' },
        { title: 'X' },
      ]);
      expect(await titles('dam')).toEqual(['Dam news new', 'Dam news undated', 'Dam news old']);
      await add([
        { title: 'Dam dam dam', text: 'The dam.', publishedAt: library.clock.now() - 400 * DAY },
      ]);
      expect((await titles('dam'))[0]).toBe('Dam dam dam');
    });

    it('finds a phrase only where its words stand together', async () => {
      await add([
        { title: 'One', text: 'The night shifts were long.' },
        { title: 'Two', text: 'The shift began at night.' },
      ]);
      expect(await titles('"night shift"')).toEqual(['One']);
      expect(await titles('long "night shift"')).toEqual(['One']);
      expect(await titles('"night whale"')).toEqual([]);
      expect(await find('whale "night shift"')).toMatchObject({ titles: ['One'], allWords: false });
    });

    it('leaves out what has an excluded word or phrase', async () => {
      await add([
        { title: 'Harbour one', text: 'With a crane.' },
        { title: 'Harbour two', text: 'With the night shift.' },
        { title: 'Harbour three', text: 'At night, another shift.' },
      ]);
      expect((await titles('harbour -cranes')).sort()).toEqual(['Harbour three', 'Harbour two']);
      expect((await titles('harbour -"night shift"')).sort()).toEqual([
        'Harbour one',
        'Harbour three',
      ]);
      expect(await titles('-crane -shift')).toEqual([]);
      expect((await titles('-crane')).sort()).toEqual(['Harbour three', 'Harbour two']);
    });

    it('keeps to a source, by any part of its name', async () => {
      await add([
        { title: 'Harbour a', source: 'The Mereham Courier' },
        { title: 'Harbour b', source: 'Tide Table' },
        { title: 'Harbour c', source: null },
      ]);
      expect(await titles('harbour source:courier')).toEqual(['Harbour a']);
      expect(await titles('source:"tide table"')).toEqual(['Harbour b']);
      expect(await titles('harbour source:nobody')).toEqual([]);
      expect(await titles("harbour source:%')")).toEqual([]);
    });

    it('keeps to days', async () => {
      const on = (day: number) => ({
        title: `Harbour ${day}`,
        publishedAt: Date.UTC(2026, 10, day, 12),
      });
      await add([on(10), on(11), on(12), { title: 'Harbour undated' }]);
      expect((await titles('harbour after:2026-11-11')).sort()).toEqual([
        'Harbour 11',
        'Harbour 12',
      ]);
      expect(await titles('harbour before:2026-11-11')).toEqual(['Harbour 10']);
      expect(await titles('after:2026-11-11 before:2026-11-12')).toEqual(['Harbour 11']);
    });

    it('lists the newest where nothing but filters is asked for', async () => {
      await add([{ title: 'a', publishedAt: 1 }, { title: 'b', publishedAt: 2 }, { title: 'c' }]);
      expect(await titles('source:courier')).toEqual(['b', 'a', 'c']);
    });

    it('does not ask for stop words, unless there is nothing else', async () => {
      await add([
        { title: 'Dam', text: 'Repaired.' },
        { title: 'To be', text: 'Or not to be.' },
      ]);
      expect(await find('is the dam in the')).toMatchObject({ titles: ['Dam'], allWords: true });
      expect(await titles('to be')).toEqual(['To be']);
    });

    it('gives page after page, without repeating or leaving out', async () => {
      await add(Array.from({ length: 25 }, (_, index) => ({ title: `Harbour ${index}` })));
      const pages = await Promise.all(
        [0, 10, 20, 30].map((offset) => find('harbour', reader, { offset, limit: 10 })),
      );
      expect(pages.map((page) => page.titles.length)).toEqual([10, 10, 5, 0]);
      expect(new Set(pages.flatMap((page) => page.titles)).size).toBe(25);
      expect(pages.every((page) => page.total === 25)).toBe(true);
    });

    it('finds nothing where nothing is asked for', async () => {
      await add([{ title: 'Harbour' }]);
      for (const typed of ['', '   ', '""', '😀', '. -']) expect(await titles(typed)).toEqual([]);
    });

    it('finds what has just been stored, and its new date', async () => {
      expect(await titles('harbour')).toEqual([]);
      await add([{ title: 'Harbour' }]);
      expect(await titles('harbour')).toEqual(['Harbour']);
      expect(await titles('harbour after:2026-11-01')).toEqual([]);
      await add([{ title: 'Harbour', publishedAt: Date.UTC(2026, 10, 2) }]);
      expect(await titles('harbour after:2026-11-01')).toEqual(['Harbour']);
    });
  });
}
