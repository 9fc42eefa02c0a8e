import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import type { Length, SettingsStore } from '../core/settings.ts';
import { type Caps, monthOf, type SpendStore } from '../core/spend.ts';

/** How those who read an answer are spoken to. */
export interface Voice {
  /** Whose tokens a model takes. */
  readonly payer: Scope;
  /** ISO 639-1; null = that of each article. */
  readonly language: string | null;
  readonly length: Length;
  /** Whether a model writes; `spent` where it would, and only what is written already can be had. */
  readonly model: 'on' | 'off' | 'spent';
}

export interface Voices {
  /** For what everybody in a place reads: as it has been set there. */
  shared(scope: Scope): Promise<Voice>;
  /** For what one person reads: in the language of their Discord, such as `en-GB`. */
  personal(asker: { readonly scope: Scope; readonly locale: string }): Promise<Voice>;
}

/** @param hasModel whether the operator has one */
export function createVoices(
  { settings, spend }: { readonly settings: SettingsStore; readonly spend: SpendStore },
  caps: Caps,
  hasModel: boolean,
  clock: Clock,
): Voices {
  async function left(scope: Scope): Promise<boolean> {
    const month = monthOf(clock.now());
    const within = async (cap: number | null, whose: Scope | null) =>
      cap === null || (await spend.of(whose, month)).tokens < cap;
    return (await within(caps.all, null)) && (await within(caps.scope, scope));
  }

  async function shared(scope: Scope): Promise<Voice> {
    const { language, length, model } = await settings.get(scope);
    const common = { payer: scope, language, length };
    if (!hasModel || !model) return { ...common, model: 'off' };
    return { ...common, model: (await left(scope)) ? 'on' : 'spent' };
  }

  return {
    shared,
    async personal({ scope, locale }) {
      const voice = await shared(scope);
      // In direct messages what is set is that person's own.
      const own = scope.kind === 'person' ? voice.language : null;
      return { ...voice, language: own ?? languageOf(locale) };
    },
  };
}

/** ISO 639-1 of Discord's locale; null where it has none. */
function languageOf(locale: string): string | null {
  const [language = ''] = locale.toLowerCase().split('-');
  return /^[a-z]{2}$/.test(language) ? language : null;
}
