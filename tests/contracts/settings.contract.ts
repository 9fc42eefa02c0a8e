import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import { DEFAULT_SETTINGS, type SettingsStore } from '../../src/core/settings.ts';

const harbour: Scope = { kind: 'server', id: '1' };
/** A person whose id is a server's. */
const person: Scope = { kind: 'person', id: '1' };

/** What settings promise on every engine. `open` gives an empty table each time. */
export function settingsContract(open: () => Promise<SettingsStore>): void {
  let settings: SettingsStore;
  beforeEach(async () => {
    settings = await open();
  });

  describe('settings', () => {
    it('are the defaults until something is set', async () => {
      expect(await settings.get(harbour)).toEqual(DEFAULT_SETTINGS);
      expect(await settings.change(harbour, {})).toEqual(DEFAULT_SETTINGS);
    });

    it('keep what was set before, each place its own', async () => {
      await settings.change(harbour, { language: 'de', model: false });
      const now = await settings.change(harbour, { timezone: 'Europe/Berlin', followUps: false });
      const set = {
        language: 'de',
        timezone: 'Europe/Berlin',
        length: 'short',
        model: false,
        followUps: false,
      };
      expect(now).toEqual(set);
      expect(await settings.get(harbour)).toEqual(set);
      expect(await settings.get(person)).toEqual(DEFAULT_SETTINGS);
      expect((await settings.change(harbour, { language: null })).language).toBeNull();
    });

    it('set by two people at once are both kept', async () => {
      await Promise.all([
        settings.change(harbour, { length: 'bullets' }),
        settings.change(harbour, { language: 'fr' }),
      ]);
      expect(await settings.get(harbour)).toMatchObject({ length: 'bullets', language: 'fr' });
    });
  });
}
