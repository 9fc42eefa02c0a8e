/** Why a story was chosen for a digest: some of the clauses, put into one of the sentences. */
export const CHOICES = {
  'choice.because': {
    en: '{how}; {coverage}.',
    de: '{how}; {coverage}.',
    es: '{how}; {coverage}.',
    fr: '{how} ; {coverage}.',
    ja: '{how}。{coverage}。',
  },
  'choice.because-about': {
    en: '{how}; {coverage}; it matches “{topic}”.',
    de: '{how}; {coverage}; passt zu „{topic}“.',
    es: '{how}; {coverage}; coincide con «{topic}».',
    fr: '{how} ; {coverage} ; correspond à « {topic} ».',
    ja: '{how}。{coverage}。「{topic}」に合います。',
  },
  'choice.new': {
    en: 'New here',
    de: 'Neu hier',
    es: 'Nueva aquí',
    fr: 'Nouveau ici',
    ja: 'ここでは初めて',
  },
  'choice.moved-on': {
    en: 'Known here, and it has moved on',
    de: 'Hier bekannt, und es gibt Neues dazu',
    es: 'Conocida aquí, y ha avanzado',
    fr: 'Connu ici, et il y a du neuf',
    ja: 'ここでは既報で、進展あり',
  },
  'choice.sources': {
    en: '{sources, plural, one {# source} other {# sources}} report it in {articles, plural, one {# article} other {# articles}}',
    de: '{sources, plural, one {# Quelle} other {# Quellen}} berichten in {articles, plural, one {# Artikel} other {# Artikeln}} davon',
    es: '{sources, plural, one {# fuente} other {# fuentes}} la cuentan en {articles, plural, one {# artículo} other {# artículos}}',
    fr: '{sources, plural, one {# source} other {# sources}} en parlent dans {articles, plural, one {# article} other {# articles}}',
    ja: '{sources, plural, other {#件の出典}}が{articles, plural, other {#件の記事}}で報道',
  },
  'choice.one-source': {
    en: '{articles, plural, one {# article} other {# articles}} of one source',
    de: '{articles, plural, one {# Artikel} other {# Artikel}} aus einer Quelle',
    es: '{articles, plural, one {# artículo} other {# artículos}} de una fuente',
    fr: '{articles, plural, one {# article} other {# articles}} d’une source',
    ja: '1つの出典による{articles, plural, other {#件の記事}}',
  },
} as const;
