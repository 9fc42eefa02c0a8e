/** The papers of the samples; the name that their files begin with. */
export type PaperId = 'courier' | 'ledger' | 'anzeiger';

/** What does not change about a paper and its site. */
export interface Paper {
  readonly id: PaperId;
  readonly name: string;
  readonly motto: string;
  /** ISO 639-1. */
  readonly language: string;
  /** BCP 47: how it writes dates. */
  readonly locale: string;
  /** The name of its feed, under its site. */
  readonly feed: string;
  /** The folder of its articles, under its site. */
  readonly folder: string;
  /** The year its copyright begins. */
  readonly since: number;
  readonly sections: readonly string[];
}

export const PAPERS: readonly Paper[] = [
  {
    id: 'courier',
    name: 'Morrhaven Courier',
    motto: 'The bay and its harbours, every day',
    language: 'en',
    locale: 'en-GB',
    feed: 'feed.xml',
    folder: 'news',
    since: 2011,
    sections: ['Harbour', 'Islands', 'Region', 'Sport', 'Culture'],
  },
  {
    id: 'ledger',
    name: 'The Drellemark Ledger',
    motto: 'Politics, trade and science in the region',
    language: 'en',
    locale: 'en-GB',
    feed: 'atom.xml',
    folder: 'articles',
    since: 1998,
    sections: ['Politics', 'Economy', 'Science', 'Opinion'],
  },
  {
    id: 'anzeiger',
    name: 'Grauwicker Anzeiger',
    motto: 'Nachrichten aus Grauwick und dem Drelletal',
    language: 'de',
    locale: 'de-DE',
    feed: 'feed.json',
    folder: 'artikel',
    since: 2009,
    sections: ['Stadt', 'Region', 'Wirtschaft', 'Sport', 'Kultur'],
  },
];
