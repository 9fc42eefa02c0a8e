import { beforeEach, describe, expect, it } from 'vitest';
import { type SearchEngine, type SearchedLibrary, searchedLibrary } from './searched-library.ts';

/** What suggesting titles promises on every engine. `open` gives empty tables each time. */
export function suggestContract(open: () => Promise<SearchEngine>): void {
  describe('suggesting titles', () => {
    let library: SearchedLibrary;
    const add: SearchedLibrary['add'] = (...given) => library.add(...given);
    const suggest: SearchedLibrary['suggest'] = (...given) => library.suggest(...given);
    beforeEach(async () => {
      library = searchedLibrary(await open());
    });

    it('finds titles while the last word is still being typed', async () => {
      await add([{ title: 'Election recount in Mereham' }, { title: 'Harbour crane falls' }]);
      for (const typed of ['e', 'elec', 'Election rec', 'recount elect', 'MEREHAM']) {
        expect(await suggest(typed)).toEqual(['Election recount in Mereham']);
      }
      expect(await suggest('election crane')).toEqual([]);
    });

    it('takes accents and case as they come', async () => {
      await add([{ title: 'Élection à Zürich', language: 'fr' }]);
      expect(await suggest('electio')).toEqual(['Élection à Zürich']);
      expect(await suggest('zurich ÉLEC')).toEqual(['Élection à Zürich']);
    });

    it('gives the newest first, and before anything is typed too', async () => {
      await add([
        { title: 'Dam one', publishedAt: 3 },
        { title: 'Dam two', publishedAt: 9 },
        { title: 'Dam three' },
        { title: 'Dam four', publishedAt: 5 },
      ]);
      expect(await suggest('dam')).toEqual(['Dam two', 'Dam four', 'Dam one']);
      expect(await suggest('')).toEqual(['Dam two', 'Dam four', 'Dam one']);
      expect(await suggest('😀')).toEqual([]);
    });
  });
}
