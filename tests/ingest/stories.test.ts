import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStoryGrouper, type StoryArticle, type StoryKey } from '../../src/ingest/stories.ts';

const HOUR = 3_600_000;
const MONDAY = Date.UTC(2026, 2, 2, 8);

type Told = Partial<StoryArticle> & { readonly title: string };

/** The articles arrive in this order; gives the story that each is in at the end. */
function group(told: readonly Told[], grouper = createStoryGrouper()): StoryKey[] {
  let stories: StoryKey[] = [];
  told.forEach((article, index) => {
    const { story, merged } = grouper.add({
      id: index + 1,
      text: '',
      publishedAt: MONDAY,
      source: null,
      language: null,
      ...article,
    });
    stories = [...stories.map((key) => (merged.includes(key) ? story : key)), story];
  });
  return stories;
}

const titles = (...told: string[]) => told.map((title) => ({ title }));

/** How many different stories there are. */
const count = (stories: readonly StoryKey[]) => new Set(stories).size;

describe('articles about the same event', () => {
  it('are one story over days, as its headlines change', () => {
    const stories = group(
      titles(
        'Dam at Ostervale cracks after a week of rain',
        'Thousands leave homes below cracked Ostervale dam',
        'Engineers pump water at Ostervale dam as rain goes on',
        'Ostervale dam holds, families return home',
        'Who knew? Questions over Ostervale dam inspections',
      ).map((article, day) => ({ ...article, publishedAt: MONDAY + day * 24 * HOUR })),
    );
    expect(count(stories)).toBe(1);
  });

  it('are one story when a trial or a law is heard of again a week later', () => {
    const stories = group([
      {
        title: 'Rent cap passes first reading',
        text: 'A bill for a rent cap in the seven largest cities went to committee. Owners of property will go to court.',
      },
      {
        title: 'Parliament adopts rent cap',
        text: 'A rent cap in the seven largest cities becomes law. Owners of property are going to court.',
        publishedAt: MONDAY + 8 * 24 * HOUR,
      },
    ]);
    expect(count(stories)).toBe(1);
  });

  it('are one story in all papers, with the name of the paper in the headline or not', () => {
    const stories = group([
      { title: 'Ferry strike ends after nine days', source: 'The Courier' },
      { title: 'Ferry strike ends after nine days - The Courier', source: 'The Courier' },
      { title: 'FERRY STRIKE ENDS', source: 'Evening Bell' },
    ]);
    expect(count(stories)).toBe(1);
  });

  it('are found in the text where the headline says little', () => {
    const text =
      'The tanker Merrow ran aground off Skellig Point and leaked oil, the coast guard said.';
    const stories = group([
      { title: 'Tanker Merrow aground off Skellig Point', text },
      {
        title: 'Black tide',
        text: `Oil from the tanker Merrow reached the beaches of Skellig. ${text}`,
      },
      { title: 'A quiet week at the market', text: 'Prices of wool and barley hardly moved.' },
    ]);
    expect(stories).toEqual([1, 1, 3]);
  });

  it('become one story when an article shows that two are one', () => {
    const grouper = createStoryGrouper();
    const apart = titles(
      'Blaze guts harbour warehouse',
      'Harbour warehouse blaze under control',
      'Chemist Ada Brenk arrested',
      'Ada Brenk, a chemist, arrested at dawn',
    );
    expect(count(group(apart))).toBe(2);
    const link = titles(
      'Chemist Ada Brenk arrested over harbour warehouse blaze',
      'Brenk held for harbour warehouse blaze',
      'Chemist Brenk denies harbour blaze',
    );
    expect(count(group([...apart, ...link], grouper))).toBe(1);
  });
});

describe('articles about different events', () => {
  it('are apart in the same town, with words in common', () => {
    const stories = group([
      {
        title: 'Council of Harwick closes swimming pool over cracks in roof',
        text: 'The pool in Mill Lane was shut on Monday after an engineer found cracks in two beams. Repairs could last until spring.',
      },
      {
        title: 'Council of Harwick elects first woman as its speaker',
        text: 'Orla Venn, a retired teacher, won 14 of 21 votes on Monday. She follows Tom Askew, who led the sittings for nine years.',
      },
      {
        title: 'Harwick swimming pool shut as roof shows cracks',
        text: 'Swimmers were sent home from Mill Lane on Monday. An engineer had seen cracks in the beams, the council said.',
      },
      {
        title: 'Speaker elected in Harwick: first woman to lead council',
        text: 'Teacher Orla Venn was chosen by 14 votes. Tom Askew stepped down after nine years.',
      },
    ]);
    expect(stories).toEqual([1, 2, 1, 2]);
  });

  it('are apart when all that both name is the day', () => {
    const stories = group([
      {
        title: 'Drivers call strike for Monday',
        text: 'After talks in Arden failed on Sunday the drivers of the railway will stop work for two days. They ask for shorter hours.',
        language: 'en',
      },
      {
        title: 'Pupils free as teachers strike on Monday',
        text: 'In a ballot on Sunday the schools of Lorne decided for it. Their union wants smaller classes.',
        language: 'en',
      },
    ]);
    expect(count(stories)).toBe(2);
  });

  it('are apart when the same has happened to others', () => {
    const stories = group(
      titles(
        'Bakery chain Tolmer files for bankruptcy protection',
        'Shipyard group Vasska files for bankruptcy protection',
        'Bankruptcy protection for Tolmer',
        'Bankruptcy protection for Vasska',
      ),
    );
    expect(stories).toEqual([1, 2, 1, 2]);
  });

  it('are apart when the same happens again a month later', () => {
    const title = 'Storm cuts power in the valley';
    expect(group([{ title }, { title, publishedAt: MONDAY + 30 * 24 * HOUR }])).toEqual([1, 2]);
    expect(group([{ title }, { title, publishedAt: null }])).toEqual([1, 1]);
  });

  it('are apart in another language, even with all names in common', () => {
    const stories = group([
      { title: 'Merkel, Macron, Tusk: Minsk', language: 'en' },
      { title: 'Merkel, Macron, Tusk: Minsk', language: 'de' },
      { title: 'Merkel and Macron meet Tusk in Minsk', language: 'en' },
    ]);
    expect(stories).toEqual([1, 2, 1]);
  });

  it('are apart when there is nothing to compare', () => {
    expect(group(titles('', '!!!', 'the and of', ''))).toEqual([1, 2, 3, 4]);
  });
});

describe('a grouper that was started again', () => {
  it('goes on where it was', () => {
    const before = titles('Tram derails in Novi Brod', 'Novi Brod tram derailed by a loose rail');
    const grouper = createStoryGrouper();
    for (const [index, { title }] of before.entries()) {
      const known = { title, text: '', publishedAt: MONDAY, source: null, language: null };
      grouper.restore({ id: 41 + index, ...known }, 41);
    }
    expect(group(titles('Loose rail blamed for tram derailed in Novi Brod'), grouper)).toEqual([
      41,
    ]);
  });

  it('keeps an article that comes again in its story', () => {
    const grouper = createStoryGrouper();
    group(titles('Tram derails in Novi Brod'), grouper);
    expect(group(titles('A wholly rewritten headline'), grouper)).toEqual([1]);
  });
});

const word = fc.constantFrom(
  ...'Orn quay Vell strike storm 12 Ödland vote ferry крах 東京 the'.split(' '),
);
const anyArticle: fc.Arbitrary<Told> = fc.record({
  title: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((list) => list.join(' ')),
  ),
  text: fc.oneof(
    fc.constant(''),
    fc.array(word, { maxLength: 80 }).map((list) => list.join(' ')),
  ),
  publishedAt: fc.oneof(fc.constant(null), fc.integer({ min: MONDAY, max: MONDAY + 99 * HOUR })),
  source: fc.constantFrom(null, 'Vell', ''),
  language: fc.constantFrom(null, 'en', 'de', 'xx'),
});

describe('whatever arrives', () => {
  it('is in exactly one story, that of an article that came before or its own', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 40 }), (told) => {
        const stories = group(told);
        expect(stories).toHaveLength(told.length);
        // The article that a story is named after is in it.
        for (const key of stories) expect(stories[key - 1]).toBe(key);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('has the same stories each time', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 40 }), (told) => {
        expect(group(told)).toEqual(group(told));
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it('is compared with so many of the newest articles and no more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        (most, others) => {
          const between = Array.from(
            { length: others },
            (_, index) => `Nought${index} word${index}`,
          );
          const told = titles('Comet seen over Lund', ...between, 'Comet seen over Lund');
          const stories = group(told, createStoryGrouper({ mostArticles: most }));
          expect(stories.at(-1)).toBe(others < most ? 1 : others + 2);
        },
      ),
      { seed: 10, numRuns: 100 },
    );
  });
});
