import { beforeEach, describe, expect, it } from 'vitest';
import { type SearchedLibrary, searchedLibrary } from './searched-library.ts';

describe('suggesting titles', () => {
  let library: SearchedLibrary;
  const add: SearchedLibrary['add'] = (...given) => library.add(...given);
  const suggest: SearchedLibrary['suggest'] = (...given) => library.suggest(...given);
  beforeEach(async () => {
    library = await searchedLibrary();
  });

  it('finds titles while the last word is still being typed', async () => {
    await add([{ title: 'Election recount in Mereham' }, { title: 'Harbour crane falls' }]);
    for (const typed of ['e', 'elec', 'Election rec', 'recount elect', 'MEREHAM']) {
      expect(suggest(typed)).toEqual(['Election recount in Mereham']);
    }
    expect(suggest('election crane')).toEqual([]);
  });

  it('takes accents and case as they come', async () => {
    await add([{ title: 'Élection à Zürich', language: 'fr' }]);
    expect(suggest('electio')).toEqual(['Élection à Zürich']);
    expect(suggest('zurich ÉLEC')).toEqual(['Élection à Zürich']);
  });

  it('gives the newest first, and before anything is typed too', async () => {
    await add([
      { title: 'Dam one', publishedAt: 3 },
      { title: 'Dam two', publishedAt: 9 },
      { title: 'Dam three' },
      { title: 'Dam four', publishedAt: 5 },
    ]);
    expect(suggest('dam')).toEqual(['Dam two', 'Dam four', 'Dam one']);
    expect(suggest('')).toEqual(['Dam two', 'Dam four', 'Dam one']);
    expect(suggest('😀')).toEqual([]);
  });
});
