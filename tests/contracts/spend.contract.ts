import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import type { Caps, Reservation, SpendStore } from '../../src/core/spend.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const valley: Scope = { kind: 'server', id: '2' };
const MONTH = '2026-11';
const NO_CAPS: Caps = { scope: null, all: null };

const of = (scope: Scope, tokens: number, cost = 0): Reservation => ({
  scope,
  month: MONTH,
  tokens,
  cost,
});

/** What spend promises on every engine. `open` gives an empty table each time. */
export function spendContract(open: () => Promise<SpendStore>): void {
  let spend: SpendStore;
  beforeEach(async () => {
    spend = await open();
  });

  describe('spend', () => {
    it('is nothing at first, and by month', async () => {
      expect(await spend.of(null, MONTH)).toEqual({ tokens: 0, cost: 0, calls: 0, saved: 0 });
      await spend.reserve(of(harbour, 100), NO_CAPS);
      expect((await spend.of(harbour, '2026-12')).tokens).toBe(0);
    });

    it('has what is reserved until it is settled, for the place and for all', async () => {
      const reserved = of(harbour, 100, 40);
      expect(await spend.reserve(reserved, NO_CAPS)).toBe(true);
      await spend.reserve(of(valley, 7, 1), NO_CAPS);
      expect(await spend.of(harbour, MONTH)).toMatchObject({ tokens: 100, cost: 40, calls: 1 });
      await spend.settle(reserved, { tokens: 30, cost: 12 });
      expect(await spend.of(harbour, MONTH)).toMatchObject({ tokens: 30, cost: 12, calls: 1 });
      expect(await spend.of(null, MONTH)).toMatchObject({ tokens: 37, cost: 13, calls: 2 });
    });

    it.each([
      ['its own', { scope: 100, all: null }],
      ["the bot's", { scope: null, all: 100 }],
    ])('past %s cap reserves nothing', async (_, caps) => {
      expect(await spend.reserve(of(harbour, 100), caps)).toBe(true);
      expect(await spend.reserve(of(harbour, 1), caps)).toBe(false);
      expect(await spend.of(harbour, MONTH)).toMatchObject({ tokens: 100, calls: 1 });
      expect(await spend.of(null, MONTH)).toMatchObject({ tokens: 100, calls: 1 });
    });

    it('past the cap of one place leaves the others theirs', async () => {
      const caps = { scope: 100, all: null };
      expect(await spend.reserve(of(harbour, 101), caps)).toBe(false);
      expect(await spend.reserve(of(valley, 100), caps)).toBe(true);
    });

    it('never passes a cap, however many ask at once', async () => {
      const asked = fc.array(
        fc.tuple(fc.constantFrom(harbour, valley), fc.integer({ min: 1, max: 60 })),
        {
          minLength: 50,
          maxLength: 50,
        },
      );
      const [requests = []] = fc.sample(asked, { numRuns: 1, seed: 20_261_123 });
      const caps = { scope: 300, all: 500 };
      const taken = await Promise.all(
        requests.map(async ([scope, tokens]) =>
          (await spend.reserve(of(scope, tokens), caps)) ? tokens : 0,
        ),
      );
      const all = await spend.of(null, MONTH);
      expect(all.tokens).toBe(taken.reduce((sum, tokens) => sum + tokens, 0));
      expect(all.tokens).toBeLessThanOrEqual(500);
      expect(all.tokens).toBeGreaterThan(400);
      for (const scope of [harbour, valley])
        expect((await spend.of(scope, MONTH)).tokens).toBeLessThanOrEqual(300);
    });

    it('notes what finished texts saved', async () => {
      await spend.save(harbour, MONTH, 250);
      await spend.save(harbour, MONTH, 50);
      expect(await spend.of(harbour, MONTH)).toEqual({ tokens: 0, cost: 0, calls: 0, saved: 300 });
      expect((await spend.of(null, MONTH)).saved).toBe(300);
    });
  });
}
