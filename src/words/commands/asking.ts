import type { CommandWords } from '../command-words.ts';

/** The commands that ask the stored articles. */
export const ASKING = {
  ask: {
    name: { de: 'frage', es: 'preguntar', fr: 'demander', ja: '質問' },
    description: {
      de: 'Stell eine Frage; die Antwort steht in einem Thread und zitiert gespeicherte Artikel',
      es: 'Haz una pregunta; la respuesta cita artículos guardados, en un hilo',
      fr: 'Posez une question ; la réponse cite des articles conservés, dans un fil',
      ja: '質問すると、保存された記事を引用した答えがスレッドに届きます',
    },
  },
  'ask question': {
    name: { de: 'frage', es: 'pregunta', fr: 'question', ja: '質問' },
    description: {
      de: 'Was du wissen möchtest',
      es: 'Lo que quieres saber',
      fr: 'Ce que vous voulez savoir',
      ja: '知りたいこと',
    },
  },
  'ask days': {
    name: { de: 'tage', es: 'días', fr: 'jours', ja: '日数' },
    description: {
      de: 'Nur Artikel der letzten Tage, 1 bis 365; sonst alle',
      es: 'Solo artículos de los últimos días, de 1 a 365; si no, todos',
      fr: 'Seulement les articles des derniers jours, 1 à 365 ; sinon tous',
      ja: '最近何日分の記事か、1～365。省略するとすべて',
    },
  },
  'Ask about this': {
    name: {
      de: 'Dazu fragen',
      es: 'Preguntar sobre esto',
      fr: 'Poser une question',
      ja: 'これについて質問',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;
