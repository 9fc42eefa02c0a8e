import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../src/ingest/feed/feed.ts';
import { draftItem, identified } from '../../src/ingest/feed-article.ts';

const ITEM: FeedItem = {
  guid: null,
  url: 'https://paper.example/a?utm_source=rss',
  title: 'Ferry runs again',
  publishedAt: null,
  updatedAt: null,
  author: null,
  summary: 'The ferry to Tarn runs again.',
  contentHtml: null,
  image: null,
};
const FEED = { title: 'Ossel Post', language: 'en' };
const identitiesOf = (...items: FeedItem[]) =>
  identified(items).map(({ identity }) => identity.identities);

describe('an item of a feed', () => {
  it('is kept within bounds, whatever it holds', () => {
    const huge = 'harbour ferry '.repeat(70_000);
    const item = {
      ...ITEM,
      title: huge,
      author: huge,
      summary: huge,
      url: `${ITEM.url}&x=${huge}`,
    };
    const draft = draftItem(item, null, FEED);
    expect(draft?.text.length).toBeLessThanOrEqual(200_000);
    expect(draft?.text.length).toBeGreaterThan(190_000);
    expect(draft?.title.length).toBeLessThanOrEqual(500);
    expect(draft?.byline?.length ?? 0).toBeLessThanOrEqual(500);
    expect(draft?.url).toBeNull();
  });

  it('is told from another whose long GUID differs in its last letter', () => {
    const guid = 'g'.repeat(100_000);
    const names = identitiesOf(
      { ...ITEM, url: null, guid },
      { ...ITEM, url: null, guid: `${guid}1` },
    );
    expect(new Set(names.flat()).size).toBe(2);
    for (const name of names.flat()) expect(name.length).toBeLessThan(500);
  });

  it('is named by its address without tracking and by its GUID', () => {
    expect(identitiesOf({ ...ITEM, guid: '7' })).toEqual([['url:paper.example/a', 'guid:7']]);
  });

  it('is not named by an address that others have as well', () => {
    const front = { ...ITEM, url: 'https://paper.example/' };
    const [one, other, third] = identitiesOf(
      { ...front, guid: '1' },
      { ...front, guid: '2' },
      { ...front, title: 'Other', summary: 'Another.' },
    );
    expect([one, other]).toEqual([['guid:1'], ['guid:2']]);
    expect(third).toEqual([expect.stringMatching(/^text:/)]);
  });

  it('has another hash when its text is edited, and the same when only its date is', () => {
    const hash = (item: FeedItem) => identified([item])[0]?.identity.contentHash;
    expect(hash({ ...ITEM, publishedAt: 1 })).toBe(hash(ITEM));
    expect(hash({ ...ITEM, summary: 'It does not.' })).not.toBe(hash(ITEM));
    const pixel = (key: number) => ({
      ...ITEM,
      contentHtml: `<p>The ferry to Tarn runs again, and twice a day.</p><img src="https://c.example/${key}">`,
    });
    expect(hash(pixel(1))).toBe(hash(pixel(2)));
  });

  it('needs its page unless the feed has the whole article', () => {
    const needsPage = (item: FeedItem) => identified([item])[0]?.needsPage;
    expect(needsPage(ITEM)).toBe(true);
    expect(needsPage({ ...ITEM, url: null })).toBe(false);
    expect(needsPage({ ...ITEM, contentHtml: '<p>The whole article.</p>'.repeat(100) })).toBe(
      false,
    );
  });

  it('without a page is told as its feed tells it, and linked without tracking', () => {
    expect(draftItem(ITEM, null, FEED)).toMatchObject({
      title: 'Ferry runs again',
      text: 'The ferry to Tarn runs again.',
      source: 'Ossel Post',
      url: 'https://paper.example/a',
      publishedAt: null,
    });
  });
});
