import { describe, expect, it } from 'vitest';
import type { Newsroom } from './newsroom.ts';
import { openNewsroom } from './newsroom.ts';

const HOUR = 60 * 60 * 1000;

/** The server that the reader's commands come from follows a paper of the newsstand. */
async function follow({ app, playground, clock }: Newsroom, name: string) {
  const paper = playground.newsstand.papers.find((one) => one.name === name);
  if (paper === undefined) throw new Error(`no paper ${name}`);
  const [server] = playground.world.servers.keys();
  await app.store.feeds.follow(
    { kind: 'server', id: `${server}` },
    { address: paper.feedUrl, title: paper.name, siteUrl: paper.siteUrl, language: null },
    clock.now(),
  );
  return paper;
}

describe('a followed paper', () => {
  it('is read, and its articles are found and linked', async () => {
    const newsroom = await openNewsroom();
    await follow(newsroom, 'Morrhaven Courier');
    await newsroom.poll();
    const { reader } = newsroom;
    const answer = await reader.runCommand('search', { query: 'ferry ramp' });
    expect(answer.text).toContain('Morrhaven Courier');
    expect(answer.text).toMatch(/\]\(<http:\/\/127\.0\.0\.1:\d+\/newsstand\//);
    expect(answer.text).not.toMatch(/cookie|newsletter|©/i);
  });

  it('brings what it publishes later, once', async () => {
    const newsroom = await openNewsroom();
    const { id } = await follow(newsroom, 'Morrhaven Courier');
    const { reader, clock, playground, poll, app } = newsroom;
    await poll();
    const before = (await app.store.articles.counts({ kind: 'server', id: serverOf(newsroom) }))
      .articles;
    clock.move(30 * HOUR);
    await poll();
    await poll();
    const out = playground.newsstand
      .articles(id)
      .filter(({ publishedAt }) => publishedAt <= clock.now());
    const { articles } = await app.store.articles.counts({
      kind: 'server',
      id: serverOf(newsroom),
    });
    expect(articles).toBeGreaterThan(before);
    expect(articles).toBe(out.length);
    expect((await reader.runCommand('brief')).text).toContain('Morrhaven Courier');
  });

  it('that changes title, date and GUID of an article over a week has it once', async () => {
    const newsroom = await openNewsroom();
    const { id } = await follow(newsroom, 'The Drellemark Ledger');
    const { reader, clock, playground, poll } = newsroom;
    await poll();
    const [article] = playground.newsstand
      .articles(id)
      .filter(({ publishedAt }) => publishedAt <= clock.now())
      .slice(-1);
    for (let day = 1; day <= 7; day += 1) {
      clock.move(24 * HOUR);
      playground.newsstand.edit(id, `${article?.slug}`, {
        title: `Zanzibar heading ${day}`,
        guid: `changed-${day}`,
      });
      await poll();
    }
    const answer = await reader.runCommand('search', { query: 'Zanzibar' });
    expect(answer.text).toContain('1 article');
    expect(answer.text).toContain('Zanzibar heading 7');
  });

  it('brings nothing new after a restart when nothing is new', async () => {
    const newsroom = await openNewsroom();
    await follow(newsroom, 'Grauwicker Anzeiger');
    await newsroom.poll();
    const scope = { kind: 'server', id: serverOf(newsroom) } as const;
    const before = await newsroom.app.store.articles.counts(scope);
    await newsroom.restart();
    newsroom.clock.move(HOUR);
    await newsroom.poll();
    expect((await newsroom.app.store.articles.counts(scope)).articles).toBeGreaterThan(0);
    expect((await newsroom.app.store.articles.counts(scope)).articles).toBeGreaterThanOrEqual(
      before.articles,
    );
    const [feed] = await newsroom.app.store.feeds.followed(scope);
    expect(feed?.poll.failures).toBe(0);
  });

  it('tells an event together with the other papers that report it', async () => {
    const newsroom = await openNewsroom();
    for (const name of ['Morrhaven Courier', 'The Drellemark Ledger']) await follow(newsroom, name);
    await newsroom.poll();
    const answer = await newsroom.reader.runCommand('brief', { hours: 168, topic: 'ferry ramp' });
    expect(answer.text).toMatch(/(Courier.*Ledger|Ledger.*Courier) · \d articles/);
  });

  it('is seen by nobody who does not follow it', async () => {
    const newsroom = await openNewsroom();
    await follow(newsroom, 'Morrhaven Courier');
    await newsroom.poll();
    const answer = await newsroom.reader.runCommand(
      'search',
      { query: 'ferry ramp' },
      { channel: '@bot' },
    );
    expect(answer.text).toContain('Nothing found');
  });

  it('that fails says why, and is polled again later', async () => {
    const newsroom = await openNewsroom();
    const { id } = await follow(newsroom, 'Morrhaven Courier');
    const { playground, poll, clock, app } = newsroom;
    const mend = playground.newsstand.fail(id, { kind: 'status', status: 503 });
    await poll();
    const scope = { kind: 'server', id: serverOf(newsroom) } as const;
    const [failing] = await app.store.feeds.followed(scope);
    expect(failing?.poll).toMatchObject({ failures: 1, broken: false });
    expect(failing?.poll.lastOutcome).toMatchObject({
      phrase: 'fetch.status-in-trouble',
      with: { status: expect.anything() },
    });
    mend();
    clock.move(25 * HOUR);
    await poll();
    const [mended] = await app.store.feeds.followed(scope);
    expect(mended?.poll).toMatchObject({ failures: 0, failingSince: null });
  });
});

const serverOf = ({ playground }: Newsroom): string =>
  [...playground.world.servers.keys()][0] ?? '';
