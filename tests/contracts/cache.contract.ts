import type Keyv from 'keyv';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MovedClock } from '../fakes/moved-clock.ts';

const MINUTE = 60_000;

interface Caches {
  open<T>(namespace: string): Keyv<T>;
  sweep(): Promise<number>;
}

/** What is keyed and expires, on every engine. `open` gives empty tables each time. */
export function cacheContract(open: () => Promise<{ caches: Caches; clock: MovedClock }>): void {
  let caches: Caches;
  let clock: MovedClock;
  beforeEach(async () => {
    ({ caches, clock } = await open());
  });

  describe('keeping what is keyed', () => {
    it('gives back what was set, and undefined for what was not', async () => {
      const pages = caches.open<{ page: number; names: string[] }>('pages');
      await pages.set('a', { page: 1, names: ['ä', '港', '"'] });
      await pages.set('a', { page: 2, names: ['ä', '港', '"'] });
      expect(await pages.get('a')).toEqual({ page: 2, names: ['ä', '港', '"'] });
      expect(await pages.get('b')).toBeUndefined();
      expect([await pages.has('a'), await pages.has('b')]).toEqual([true, false]);
    });

    it('forgets by our clock, and not before', async () => {
      const cache = caches.open<string>('summaries');
      await cache.set('short', 'x', 10 * MINUTE);
      await cache.set('kept', 'y');
      clock.move(9 * MINUTE);
      expect(await cache.get('short')).toBe('x');
      clock.move(2 * MINUTE);
      expect(await cache.get('short')).toBeUndefined();
      expect(await cache.has('short')).toBe(false);
      expect(await cache.getMany(['short', 'kept'])).toEqual([undefined, 'y']);
      expect(await Array.fromAsync(cache.iterator())).toEqual([['kept', 'y']]);
    });

    it('keeps nothing for years that was set while the clock ran ahead', async () => {
      const cache = caches.open<true>('cooldowns');
      clock.move(1_000_000 * MINUTE);
      await cache.set('a', true, MINUTE);
      clock.move(-1_000_000 * MINUTE);
      expect(await cache.get('a')).toBeUndefined();
      expect(await caches.sweep()).toBe(1);
    });

    it('sets a new time with a new value', async () => {
      const cache = caches.open<number>('cooldowns');
      await cache.set('a', 1, MINUTE);
      clock.move(MINUTE / 2);
      await cache.set('a', 2, MINUTE);
      clock.move(MINUTE * 0.75);
      expect(await cache.get('a')).toBe(2);
      await cache.set('a', 3);
      clock.move(100 * MINUTE);
      expect(await cache.get('a')).toBe(3);
    });

    it('keeps namespaces apart, also when one is cleared', async () => {
      const [one, two] = [caches.open<string>('one'), caches.open<string>('two')];
      await one.set('key', '1');
      await two.set('key', '2');
      expect([await one.get('key'), await two.get('key')]).toEqual(['1', '2']);
      await one.clear();
      expect([await one.get('key'), await two.get('key')]).toEqual([undefined, '2']);
    });

    it('deletes one or many, and says which were there', async () => {
      const cache = caches.open<number>('numbers');
      await cache.setMany([
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
        { key: 'c', value: 3, ttl: MINUTE },
      ]);
      expect(await cache.delete('a')).toBe(true);
      expect(await cache.delete('a')).toBe(false);
      expect(await cache.deleteMany(['a', 'b'])).toEqual([false, true]);
      expect(await cache.hasMany(['a', 'b', 'c'])).toEqual([false, false, true]);
    });

    it('walks through all of a namespace, hundreds of them', async () => {
      const cache = caches.open<number>('many');
      const keys = Array.from({ length: 250 }, (_, index) => `key ${index}`);
      await cache.setMany(keys.map((key, value) => ({ key, value })));
      await caches.open<number>('other').set('not mine', 0);
      const walked = await Array.fromAsync(cache.iterator(), ([key]) => String(key));
      expect(walked.sort()).toEqual([...keys].sort());
      expect(await cache.getMany(keys)).toEqual(keys.map((_, index) => index));
    });

    it('sweeps away what has expired, in all namespaces, and says how much', async () => {
      await caches.open<number>('one').set('a', 1, MINUTE);
      await caches.open<number>('two').set('b', 2, MINUTE);
      await caches.open<number>('two').set('c', 3, 9 * MINUTE);
      clock.move(2 * MINUTE);
      expect(await caches.sweep()).toBe(2);
      expect(await caches.sweep()).toBe(0);
      expect(await caches.open<number>('two').get('c')).toBe(3);
    });
  });
}
