import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import type { ArticleStore } from '../../src/core/store.ts';
import { draft } from '../fakes/article-drafts.ts';
import type { MovedClock } from '../fakes/moved-clock.ts';

const reader: Scope = { kind: 'person', id: '7' };
const harbourServer: Scope = { kind: 'server', id: '111111111111111111' };
const otherServer: Scope = { kind: 'server', id: '222222222222222222' };
const MINUTE = 60_000;

/** What stored articles promise on every engine. `open` gives empty tables each time. */
export function articleContract(
  open: () => Promise<{ articles: ArticleStore; clock: MovedClock }>,
): void {
  let articles: ArticleStore;
  let clock: MovedClock;
  beforeEach(async () => {
    ({ articles, clock } = await open());
  });

  describe('the order of arrival', () => {
    const window = (after: number, upTo: number) =>
      ({ after, upTo, since: 0, until: 0, first: false }) as const;

    it('puts each article in one window, wherever the windows are cut', async () => {
      const titles = ['one', 'two', 'three', 'four', 'five'];
      await articles.add(
        titles.slice(0, 2).map((title) => draft({ title })),
        LIBRARY,
      );
      await articles.add(
        titles.slice(2).map((title) => draft({ title })),
        LIBRARY,
      );
      const all = await articles.arrived(window(0, 1_000_000), reader, 10);
      expect(all.map(({ title }) => title)).toEqual(titles.toReversed());
      for (const { arrival: cut } of all) {
        const before = await articles.arrived(window(0, cut), reader, 10);
        const after = await articles.arrived(window(cut, 1_000_000), reader, 10);
        const shown = [...after, ...before].map(({ title }) => title);
        expect(shown).toEqual(titles.toReversed());
      }
    });

    it('is not asked in a first window, which goes by publication', async () => {
      await articles.add(
        [1, 2, 3].map((hour) => draft({ title: `of ${hour}`, publishedAt: hour * MINUTE })),
        LIBRARY,
      );
      const first = { after: 1_000_000, upTo: 1_000_000, first: true } as const;
      const found = await articles.arrived(
        { ...first, since: 2 * MINUTE, until: 3 * MINUTE },
        reader,
        10,
      );
      expect(found.map(({ title }) => title)).toEqual(['of 2']);
    });

    it('gives the articles of stories, as far as they may be seen', async () => {
      await articles.add([draft({ title: 'told' }), draft({ title: 'of another' })], LIBRARY);
      await articles.add([draft({ title: 'private' })], 'server:222222222222222222');
      const [other, told] = await articles.latest(reader, 10);
      const [hidden] = await articles.latest(otherServer, 1);
      const places = [told, hidden].map((one) => ({ id: one?.id ?? 0, story: 7, merged: [] }));
      await articles.assignStories([...places, { id: other?.id ?? 0, story: 8, merged: [] }]);
      const found = await articles.ofStories([7], reader, 1_000_000, 10);
      expect(found.map(({ title }) => title)).toEqual(['told']);
    });
  });

  describe('adding articles', () => {
    it('keeps all that is known of an article', async () => {
      const whole = draft({
        title: 'Dam repaired',
        text: 'First paragraph.\n\nSecond paragraph, with “quotes” and 港.',
        byline: 'the water desk',
        language: 'de',
        url: 'https://courier.example/dam',
        publishedAt: Date.UTC(2026, 10, 20),
        fileModifiedAt: 12,
        fingerprint: 'f'.repeat(64),
      });
      expect(await articles.add([whole], LIBRARY)).toEqual(['imported']);
      const { terms: _, fileModifiedAt: __, ...expected } = whole;
      const [stored] = await articles.latest(reader, 1);
      expect(stored).toEqual({
        ...expected,
        id: expect.any(Number),
        storedAt: clock.now(),
        story: null,
        withdrawnAt: null,
      });
    });

    it('numbers articles in the order of their arrival', async () => {
      await articles.add([draft({ title: 'one' }), draft({ title: 'two' })], LIBRARY);
      await articles.add([draft({ title: 'three' })], LIBRARY);
      const found = await articles.latest(reader, 10);
      expect(found.map((article) => article.title)).toEqual(['three', 'two', 'one']);
      const [third = 0, second = 0, first = 0] = found.map((article) => article.id);
      expect(third > second && second > first).toBe(true);
    });

    it('knows an article that is already there, also within one import', async () => {
      const twice = [draft(), draft(), draft({ title: 'another' })];
      expect(await articles.add(twice, LIBRARY)).toEqual(['imported', 'already there', 'imported']);
      expect(await articles.add(twice, LIBRARY)).toEqual(twice.map(() => 'already there'));
      expect((await articles.counts(reader)).articles).toBe(2);
    });

    it('takes over a date or an address that comes later', async () => {
      await articles.add([draft()], LIBRARY);
      const dated = draft({ publishedAt: 5 * MINUTE });
      const linked = draft({ url: 'https://courier.example/crane' });
      expect(await articles.add([dated], LIBRARY)).toEqual(['updated']);
      expect(await articles.add([linked, dated], LIBRARY)).toEqual(['updated', 'already there']);
      const [stored] = await articles.latest(reader, 1);
      expect(stored).toMatchObject({
        publishedAt: 5 * MINUTE,
        url: 'https://courier.example/crane',
      });
    });

    it('does not unlearn a date because a later file gives none', async () => {
      await articles.add([draft({ publishedAt: MINUTE })], LIBRARY);
      expect(await articles.add([draft()], LIBRARY)).toEqual(['already there']);
      expect((await articles.latest(reader, 1))[0]?.publishedAt).toBe(MINUTE);
    });

    it('takes the same article for another owner as another article', async () => {
      await articles.add([draft()], LIBRARY);
      expect(await articles.add([draft()], `server:${harbourServer.id}`)).toEqual(['imported']);
    });

    it('knows a source by its name in any case', async () => {
      await articles.add([draft({ title: 'a', source: 'The Courier' })], LIBRARY);
      await articles.add([draft({ title: 'b', source: '  the  COURIER ' })], LIBRARY);
      await articles.add([draft({ title: 'c', source: null })], LIBRARY);
      const found = await articles.latest(reader, 3);
      expect(found.map((article) => article.source)).toEqual([null, 'The Courier', 'The Courier']);
      expect((await articles.counts(reader)).sources).toBe(1);
    });

    it('takes hundreds at once', async () => {
      const many = Array.from({ length: 450 }, (_, index) => draft({ title: `number ${index}` }));
      expect(await articles.add(many, LIBRARY)).toHaveLength(450);
      expect(await articles.add([], LIBRARY)).toEqual([]);
      expect((await articles.counts(reader)).articles).toBe(450);
    });

    it('takes all drafts or none', async () => {
      const broken = { ...draft({ title: 'broken' }), text: null as unknown as string };
      await expect(articles.add([draft(), broken], LIBRARY)).rejects.toThrow();
      expect((await articles.counts(reader)).articles).toBe(0);
    });

    it('serves many at the same time', async () => {
      const imports = Array.from({ length: 20 }, (_, index) =>
        articles.add([draft({ title: `import ${index}` }), draft({ title: 'shared' })], LIBRARY),
      );
      const outcomes = (await Promise.all(imports)).flat();
      expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(21);
    });
  });

  describe('reading articles', () => {
    it('gives those that were asked for in the order asked, without those that are not there', async () => {
      await articles.add([draft({ title: 'one' }), draft({ title: 'two' })], LIBRARY);
      const [two, one] = await articles.latest(reader, 2);
      if (one === undefined || two === undefined) throw new Error('nothing was stored');
      const ids = [one.id, 999_999, two.id, -1, 1.5, Number.NaN, 1e300, one.id];
      const found = await articles.getMany(ids, reader);
      expect(found.map((article) => article.title)).toEqual(['one', 'two', 'one']);
      expect(await articles.get(two.id, reader)).toEqual(two);
      expect(await articles.get(999_999, reader)).toBeNull();
    });

    it('gives what was published in a window, newest first, and nothing without a date', async () => {
      const at = (minutes: number) =>
        draft({ title: `at ${minutes}`, publishedAt: minutes * MINUTE });
      await articles.add([at(3), at(1), draft({ title: 'undated' }), at(4), at(2)], LIBRARY);
      const window = { since: 2 * MINUTE, until: 4 * MINUTE };
      const found = await articles.published(window, reader, 10);
      expect(found.map((article) => article.title)).toEqual(['at 3', 'at 2']);
      expect(await articles.published(window, reader, 1)).toHaveLength(1);
    });

    it('counts what there is', async () => {
      expect(await articles.counts(reader)).toEqual({
        articles: 0,
        sources: 0,
        newestPublishedAt: null,
      });
      await articles.add([draft({ title: 'a', publishedAt: 9 }), draft({ source: 'B' })], LIBRARY);
      expect(await articles.counts(reader)).toEqual({
        articles: 2,
        sources: 2,
        newestPublishedAt: 9,
      });
    });
  });

  describe('who sees what', () => {
    it('a server sees the library and its own, and never what is another server’s', async () => {
      await articles.add([draft({ title: 'for all', publishedAt: 1 })], LIBRARY);
      await articles.add(
        [draft({ title: 'for the harbour', publishedAt: 2 })],
        `server:${harbourServer.id}`,
      );
      const [own, shared] = await articles.latest(harbourServer, 10);
      expect([own?.title, shared?.title]).toEqual(['for the harbour', 'for all']);
      const sneaky: Scope = { kind: 'person', id: harbourServer.id };
      for (const scope of [otherServer, reader, sneaky]) {
        const titles = async (found: Promise<readonly { title: string }[]>) =>
          (await found).map((article) => article.title);
        expect(await titles(articles.latest(scope, 10))).toEqual(['for all']);
        const ever = { since: 0, until: Number.MAX_SAFE_INTEGER };
        expect(await titles(articles.published(ever, scope, 10))).toEqual(['for all']);
        expect(await articles.get(own?.id ?? 0, scope)).toBeNull();
        expect(await titles(articles.getMany([own?.id ?? 0], scope))).toEqual([]);
        expect(await articles.counts(scope)).toMatchObject({ articles: 1, newestPublishedAt: 1 });
      }
    });

    it('whatever was stored for whom, everybody gets exactly what they may see', async () => {
      const owners = [LIBRARY, 'server:1', 'server:2', 'person:1'] as const;
      const stored = fc.array(fc.tuple(fc.constantFrom(...owners), fc.nat(50)), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(stored, async (given) => {
          ({ articles } = await open());
          for (const [index, [owner, publishedAt]] of given.entries()) {
            await articles.add([draft({ title: `${owner} ${index}`, publishedAt })], owner);
          }
          const seen = await articles.published(
            { since: 10, until: 40 },
            { kind: 'server', id: '1' },
            99,
          );
          const expected = given
            .map(([owner, publishedAt], index) => ({ owner, publishedAt, index }))
            .filter(({ owner }) => owner === LIBRARY || owner === 'server:1')
            .filter(({ publishedAt }) => publishedAt >= 10 && publishedAt < 40)
            .sort((a, b) => b.publishedAt - a.publishedAt || b.index - a.index);
          expect(seen.map((article) => article.title)).toEqual(
            expected.map(({ owner, index }) => `${owner} ${index}`),
          );
        }),
        { seed: 4, numRuns: 15 },
      );
    });
  });
}
