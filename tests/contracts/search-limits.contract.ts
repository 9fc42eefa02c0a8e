import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import {
  reader,
  type SearchEngine,
  type SearchedLibrary,
  searchedLibrary,
} from './searched-library.ts';

/** What no search does, on any engine. `open` gives empty tables each time. */
export function searchLimitsContract(open: () => Promise<SearchEngine>): void {
  describe('the limits of searching', () => {
    let library: SearchedLibrary;
    const add: SearchedLibrary['add'] = (...given) => library.add(...given);
    const search: SearchedLibrary['search'] = (...given) => library.search(...given);
    const find: SearchedLibrary['find'] = (...given) => library.find(...given);
    const titles: SearchedLibrary['titles'] = (...given) => library.titles(...given);
    const suggest: SearchedLibrary['suggest'] = (...given) => library.suggest(...given);
    beforeEach(async () => {
      library = searchedLibrary(await open());
    });

    it('never shows a server what belongs to another, however it asks', async () => {
      await add([{ title: 'Harbour for all' }]);
      await add([{ title: 'Harbour secret', source: 'Secret Paper' }], 'server:1');
      const own: Scope = { kind: 'server', id: '1' };
      expect((await find('harbour', own)).titles.sort()).toEqual([
        'Harbour for all',
        'Harbour secret',
      ]);
      const queries = [
        'harbour',
        'secret',
        '"harbour secret"',
        '-whale',
        'source:secret',
        'harbour -all',
      ];
      for (const scope of [
        reader,
        { kind: 'server', id: '2' },
        { kind: 'person', id: '1' },
      ] as const) {
        for (const typed of queries) {
          const result = await search(typed, scope);
          const seen = await library.articles.getMany(
            result.hits.map((hit) => hit.id),
            own,
          );
          expect(seen.map((article) => article.title)).not.toContain('Harbour secret');
        }
        expect(await suggest('harb', scope)).toEqual(['Harbour for all']);
      }
    });

    it.each([
      '😀',
      '👩‍👩‍👧 🎉',
      '"',
      '""',
      '"""',
      '*',
      'harbour*',
      '(',
      ')',
      'AND',
      'NOT',
      'a AND NOT',
      'NEAR(a b, 2)',
      'title:harbour',
      '{title text}: x',
      '^harbour',
      '+',
      "'; drop table articles; --",
      '%',
      '\0',
      'a\0b',
      'OR OR OR',
      '-',
      '-"',
      'source:',
      'source:"',
      '\u{202E}',
      '\uD800',
      '. . .',
      'the of and',
    ])('takes %j for words and nothing more', async (typed) => {
      await add([{ title: 'Harbour' }]);
      await expect(find(typed)).resolves.toBeDefined();
      expect(await titles('harbour')).toEqual(['Harbour']);
    });

    it('takes operators in lower and upper case for words', async () => {
      await add([
        { title: 'Near or not', text: 'And so on.' },
        { title: 'Harbour', text: 'Open.' },
      ]);
      expect(await titles('NEAR harbour*')).toHaveLength(2);
    });

    it('takes a query of thousands of characters', async () => {
      await add([{ title: 'Harbour' }]);
      const long = Array.from({ length: 800 }, (_, index) => `w${index}`).join(' ');
      expect((await find(`harbour ${long}`.slice(0, 4000))).titles).toEqual(['Harbour']);
      expect((await find('"'.repeat(4000))).titles).toHaveLength(0);
      expect((await find(`${'-whale '.repeat(500)}harbour`)).titles).toEqual(['Harbour']);
      expect((await find(`"${'harbour '.repeat(400)}"`)).titles).toEqual([]);
    });

    it('takes any query and any article', async () => {
      const anything = fc.string({ unit: 'binary', maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(anything, anything, async (text, typed) => {
          await add([{ title: text, text: typed, language: null }]);
          const found = await find(typed);
          expect(found.hits.length).toBeLessThanOrEqual(10);
          await suggest(typed);
        }),
        { seed: 5, numRuns: 100 },
      );
    });
  });
}
