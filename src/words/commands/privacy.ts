import type { CommandWords } from '../command-words.ts';

/** Commands about what is kept. */
export const PRIVACY = {
  privacy: {
    name: { de: 'datenschutz', es: 'privacidad', fr: 'confidentialité', ja: 'プライバシー' },
    description: {
      de: 'Was Courant aufhebt, wie lange, und wie man es löschen lässt',
      es: 'Qué guarda Courant, cuánto tiempo y cómo borrarlo',
      fr: 'Ce que Courant garde, combien de temps, et comment le supprimer',
      ja: 'Courantが何をいつまで保存するか、消すには',
    },
  },
  'privacy show': {
    name: { de: 'zeigen', es: 'ver', fr: 'montrer', ja: '表示' },
    description: {
      de: 'Was von dir und diesem Server aufgehoben wird, und wie lange',
      es: 'Qué se guarda de ti y de este servidor, y cuánto tiempo',
      fr: 'Ce qui est gardé de vous et de ce serveur, et combien de temps',
      ja: 'あなたとこのサーバーについて何をいつまで保存するか',
    },
  },
  'privacy delete': {
    name: { de: 'löschen', es: 'borrar', fr: 'supprimer', ja: '削除' },
    description: {
      de: 'Löschen, was Courant von dir aufhebt; es fragt vorher noch einmal',
      es: 'Borrar lo que Courant guarda de ti; antes pregunta otra vez',
      fr: 'Supprimer ce que Courant garde de vous ; il redemande d’abord',
      ja: 'あなたについて保存しているものを削除。先にもう一度尋ねます',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
