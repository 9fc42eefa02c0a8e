import type { CommandWords } from '../command-words.ts';

/** The choices of an option `length`, of several commands. */
export const LENGTH_CHOICES = {
  'length=headlines': {
    name: { de: 'Schlagzeilen', es: 'titulares', fr: 'titres', ja: '見出しのみ' },
  },
  'length=short': {
    name: { de: 'kurz', es: 'corto', fr: 'court', ja: '短い' },
  },
  'length=long': {
    name: { de: 'lang', es: 'largo', fr: 'long', ja: '長い' },
  },
  'length=bullets': {
    name: { de: 'Punkte', es: 'viñetas', fr: 'puces', ja: '箇条書き' },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
