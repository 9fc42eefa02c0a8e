import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/briefing/digest/candidate.ts';
import { chooseStories } from '../../../src/briefing/digest/choose-stories.ts';
import { isNews } from '../../../src/briefing/digest/is-news.ts';
import type { ArrivalWindow } from '../../../src/core/digest.ts';
import { inWords } from '../../../src/words/speak.ts';
import { article } from './made-up-articles.ts';

const HOUR = 60 * 60 * 1000;
const until = Date.UTC(2026, 10, 23, 7);
const window: ArrivalWindow = { after: 0, upTo: 99, since: until - 24 * HOUR, until, first: false };
const candidate = (given: Partial<Candidate> & Pick<Candidate, 'fresh'>): Candidate => ({
  earlier: [],
  topic: null,
  match: 0,
  ...given,
});
const ids = (chosen: ReturnType<typeof chooseStories>) => chosen.map(({ lead }) => lead.id);
const reasonOf = ([first]: ReturnType<typeof chooseStories>) => inWords(first?.reason ?? '', 'en');
const NOBODY = new Set<number>();

describe('choosing the stories of a digest', () => {
  it('takes what more papers report first', () => {
    const covered = [1, 2, 3].map((id) => article({ id, source: `Paper ${id}` }));
    const alone = [article({ id: 4, source: 'Paper 4' })];
    const chosen = chooseStories(
      [candidate({ fresh: alone }), candidate({ fresh: covered })],
      NOBODY,
      window,
      { topics: [], stories: 5 },
    );
    expect(chosen.map(({ sources }) => sources.length)).toEqual([3, 1]);
    expect(reasonOf(chosen)).toBe('New here; 3 sources report it in 3 articles.');
  });

  it('does not fill up with one paper where others have as much to say', () => {
    const candidates = ['A', 'A', 'A', 'B', 'C'].map((source, id) =>
      candidate({ fresh: [article({ id, source })] }),
    );
    const chosen = chooseStories(candidates, NOBODY, window, { topics: [], stories: 3 });
    expect(new Set(chosen.map(({ lead }) => lead.source)).size).toBe(3);
  });

  it('gives every topic one before another gets its second, and keeps their order', () => {
    const candidates = [1, 2, 3, 4].map((id) =>
      candidate({
        fresh: [article({ id })],
        topic: id < 4 ? 'sea' : 'rail',
        match: id < 4 ? 1 : 0.5,
      }),
    );
    const chosen = chooseStories(candidates, NOBODY, window, {
      topics: ['rail', 'sea'],
      stories: 2,
    });
    expect(chosen.map(({ topic }) => topic)).toEqual(['rail', 'sea']);
  });

  it('leaves out a story that the channel was told of and that is the same', () => {
    const text = 'A crane fell on the long quay in the morning. Two dockers were hurt.';
    const told = article({ id: 1, text, story: 1 });
    const again = article({ id: 2, text, story: 1, source: 'The Ledger' });
    const chosen = chooseStories(
      [candidate({ fresh: [again], earlier: [told] })],
      new Set([1]),
      window,
      { topics: [], stories: 5 },
    );
    expect(chosen).toEqual([]);
  });

  it('brings a story back that has moved on, with what has changed', () => {
    const told = article({
      id: 1,
      story: 1,
      title: 'Crane falls on the long quay',
      text: 'A crane fell on the long quay in the morning. Two dockers were hurt.',
      publishedAt: until - 40 * HOUR,
    });
    const report = article({
      id: 2,
      story: 1,
      title: 'Fatigue crack brought crane down',
      text: 'The crane fell because of a crack in a pin. The crack was hidden under paint, says the preliminary report of the safety board. Two dockers were hurt.',
      publishedAt: until - 2 * HOUR,
    });
    const all = chooseStories(
      [candidate({ fresh: [report], earlier: [told] })],
      new Set([1]),
      window,
      { topics: [], stories: 5 },
    );
    const [chosen] = all;
    expect(chosen?.lead.id).toBe(2);
    expect(chosen?.update?.map(({ text }) => text).join(' ')).toContain('hidden under paint');
    expect(chosen?.update?.map(({ text }) => text).join(' ')).not.toContain('Two dockers');
    expect(reasonOf(all)).toMatch(/^Known here, and it has moved on/);
  });

  it('takes other words a day later for a development only where they bring a figure', () => {
    const told = article({
      id: 1,
      story: 1,
      title: 'Fever spreads in the harbour town',
      text: 'Doctors in the harbour town have treated 29 patients with fever since Sunday. The source is not known. Wells are being sampled.',
      publishedAt: until - 30 * HOUR,
    });
    const later = (figure: string) =>
      article({
        id: 2,
        story: 1,
        title: 'Fever in the harbour town: search goes on',
        text: `Doctors in the harbour town have treated ${figure} patients with fever. The source is still being looked for in wells.`,
        publishedAt: until - HOUR,
      });
    const chosen = (figure: string) =>
      chooseStories(
        [candidate({ fresh: [later(figure)], earlier: [told] })],
        new Set([1]),
        window,
        { topics: [], stories: 5 },
      );
    expect(chosen('twenty-nine')).toEqual([]);
    expect(ids(chosen('41'))).toEqual([2]);
  });

  it('lets the first report of what happened last speak for a story, and shows its first sentence', () => {
    // The window ends on a Monday.
    const told = article({
      id: 1,
      story: 1,
      title: 'Talks on cod begin',
      text: 'Talks about cod began in Ulvik on Friday.',
      publishedAt: until - 48 * HOUR,
    });
    const [failed, feature] = [
      article({
        id: 2,
        story: 1,
        title: 'Norland seizes trawler after talks on cod fail',
        text: 'Norland seized a trawler with seven people off Ulvik on Sunday. The ambassador was summoned, and fishermen ask for patrols by the navy. Both sides blame each other.',
        publishedAt: until - 20 * HOUR,
      }),
      article({
        id: 3,
        story: 1,
        title: 'What cod means to Ulvik',
        text: 'There has been cod on the flag of Ulvik for 300 years. On Sunday Norland seized a trawler with seven people after talks on cod had failed; fishermen ask for patrols.',
        publishedAt: until - HOUR,
      }),
    ];
    const [chosen] = chooseStories(
      [candidate({ fresh: [feature, failed], earlier: [told] })],
      new Set([1]),
      window,
      { topics: [], stories: 5 },
    );
    expect(chosen?.lead.id).toBe(2);
    const shown = chosen?.update?.map(({ text }) => text) ?? [];
    expect(shown[0]).toMatch(/^Norland seized a trawler/);
    // It would lean on a sentence that is not shown.
    expect(shown.join(' ')).not.toContain('Both sides');
  });

  it('takes what only looks back at days it has told of for no development, with figures or without', () => {
    // The window ends on a Monday.
    const told = article({
      id: 1,
      story: 1,
      title: 'Ferry aground off Kessen',
      text: 'A ferry ran aground off Kessen on Saturday. All 86 passengers were taken off in boats.',
      publishedAt: until - 40 * HOUR,
    });
    const report = (text: string) =>
      article({
        id: 2,
        story: 1,
        title: 'The ferry of Kessen',
        text,
        publishedAt: until - 10 * HOUR,
      });
    const chosen = (text: string) =>
      ids(
        chooseStories(
          [candidate({ fresh: [report(text)], earlier: [told] })],
          new Set([1]),
          window,
          { topics: [], stories: 5 },
        ),
      );
    const looksBack =
      'There have been weddings on it. Its engines come from a shipyard in the north and have 4,000 horsepower. On Saturday it ran aground with 86 passengers off Kessen.';
    expect(chosen(looksBack)).toEqual([]);
    expect(
      chosen(looksBack.replace('On Saturday it', 'It was refloated on Sunday after it')),
    ).toEqual([2]);
  });
});

describe('news of a window', () => {
  const news = (given: Partial<Parameters<typeof isNews>[0]>) =>
    isNews(article({ id: 1, storedAt: until, publishedAt: until - HOUR, ...given }), window);

  it('is what arrived in it, however long ago it was fetched', () => {
    expect(news({})).toBe(true);
    expect(news({ publishedAt: until - 30 * HOUR })).toBe(true);
    expect(news({ publishedAt: null })).toBe(true);
  });

  it('is not what an archive brought', () => {
    expect(news({ publishedAt: until - 400 * HOUR })).toBe(false);
  });

  it('is of a source that was just followed only what was published in it', () => {
    expect(news({ background: true })).toBe(true);
    expect(news({ background: true, publishedAt: until - 30 * HOUR })).toBe(false);
    expect(news({ background: true, publishedAt: null })).toBe(false);
  });
});
