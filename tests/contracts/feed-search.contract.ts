import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import { foundFeed, polled, type ToldItem } from '../fakes/feed-items.ts';
import { type SearchEngine, type SearchedLibrary, searchedLibrary } from './searched-library.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const valley: Scope = { kind: 'server', id: '2' };
/** A person whose id is a server's. */
const person: Scope = { kind: 'person', id: '1' };
const DAY = 24 * 60 * 60 * 1000;

/** What searching promises of what feeds bring, on every engine. `open` gives empty tables each time. */
export function feedSearchContract(open: () => Promise<SearchEngine>): void {
  describe('searching what feeds bring', () => {
    let library: SearchedLibrary;
    let courier: number;
    beforeEach(async () => {
      library = searchedLibrary(await open());
      courier = await follow(harbour, 'Courier');
    });

    async function follow(scope: Scope, name: string): Promise<number> {
      await library.feeds.follow(scope, foundFeed(name), 0);
      const feeds = await library.feeds.followed(scope);
      return feeds.find(({ title }) => title === name)?.id ?? 0;
    }
    const record = (...items: readonly ToldItem[]) =>
      library.feeds.record(courier, polled(...items));
    const titles = async (typed: string, scope: Scope = harbour) =>
      (await library.find(typed, scope)).titles.sort();

    it('finds only what came from feeds that the scope follows, however it asks', async () => {
      await library.add([{ title: 'Harbour for all' }]);
      await record({ title: 'Harbour dam', path: 'dam', publishedAt: 9 });
      const tides = await follow(valley, 'Tides');
      await library.feeds.record(tides, polled({ title: 'Harbour flood', path: 'flood' }));
      const queries = ['harbour', '"harbour dam"', 'source:courier', '-whale', 'after:1960-01-01'];
      for (const typed of queries) {
        // Read by one who may see the dam: whoever searched would not even get it by its id.
        const hits = (await library.search(typed, valley)).hits.map((hit) => hit.id);
        const seen = await library.articles.getMany(hits, harbour);
        expect(seen.map((article) => article.title)).not.toContain('Harbour dam');
        expect((await library.search(typed, person)).total).toBeLessThanOrEqual(1);
      }
      expect(await titles('harbour')).toEqual(['Harbour dam', 'Harbour for all']);
      expect(await titles('harbour', valley)).toEqual(['Harbour flood', 'Harbour for all']);
      expect(await titles('harbour', person)).toEqual(['Harbour for all']);
      for (const typed of ['harb', '']) {
        expect(await library.suggest(typed, harbour)).toEqual(['Harbour dam', 'Harbour for all']);
        expect(await library.suggest(typed, person)).toEqual(['Harbour for all']);
      }
      await library.feeds.unfollow(harbour, courier);
      expect(await titles('harbour')).toEqual(['Harbour for all']);
      expect(await library.suggest('harb', harbour)).toEqual(['Harbour for all']);
      expect(await titles('source:courier')).toEqual(['Harbour for all']);
    });

    it('finds an edited article by its new words, and no more by its old ones', async () => {
      await record({ title: 'Dam broken', text: 'Water everywhere.', path: 'dam' });
      await record({ title: 'Dam repaired', text: 'All is dry.', path: 'dam' });
      expect(await titles('repaired dry')).toEqual(['Dam repaired']);
      expect(await titles('water')).toEqual([]);
      expect(await library.suggest('repai', harbour)).toEqual(['Dam repaired']);
      expect(await library.suggest('brok', harbour)).toEqual([]);
      expect(await library.faults()).toEqual([]);
    });

    it('finds an article once whose twin was edited into it', async () => {
      const live = { title: 'Live', text: 'All day.' };
      await record({ ...live, path: 'a' }, { title: 'Elsewhere', path: 'b' });
      await record({ ...live, path: 'b' });
      expect(await titles('live')).toEqual(['Live']);
      expect(await titles('elsewhere')).toEqual([]);
      expect(await library.faults()).toEqual([]);
    });

    it('finds nothing of a feed that was forgotten', async () => {
      await library.add([{ title: 'Harbour for all' }]);
      const many = Array.from({ length: 70 }, (_, index) => ({
        title: `Harbour ${index}`,
        path: `${index}`,
      }));
      await record(...many);
      await library.feeds.unfollow(harbour, courier);
      library.clock.move(30 * DAY);
      await library.forget();
      await follow(harbour, 'Courier');
      expect(await titles('harbour')).toEqual(['Harbour for all']);
      expect(await library.faults()).toEqual([]);
    });
  });
}
