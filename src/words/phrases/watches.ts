/** What watches say. */
export const WATCHES = {
  'watch.matches': {
    en: 'New here; it matches the watch for “{topic}”.',
    de: 'Neu hier; es passt zur Beobachtung von „{topic}“.',
    es: 'Nueva aquí; coincide con la vigilancia de «{topic}».',
    fr: 'Nouveau ici ; cela correspond à la veille sur « {topic} ».',
    ja: 'ここでは初めてです。「{topic}」の見張りに合いました。',
  },
  'watch.removed': {
    en: 'The watch was removed.',
    de: 'Die Beobachtung wurde beendet.',
    es: 'La vigilancia se quitó.',
    fr: 'La veille a été retirée.',
    ja: '見張りが終了されました。',
  },
} as const;
