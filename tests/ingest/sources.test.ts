import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import { createSources } from '../../src/ingest/sources.ts';
import { inWords } from '../../src/words/speak.ts';
import { foundFeed } from '../fakes/feed-items.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const valley: Scope = { kind: 'server', id: '2' };

const opml = (...addresses: readonly string[]) =>
  `<opml><body>${addresses.map((address) => `<outline text="A paper" xmlUrl="${address}"/>`).join('')}</body></opml>`;
const many = (count: number, site = 'papers') =>
  opml(...Array.from({ length: count }, (_, index) => `https://${site}.example/${index}`));

/** Following alone: nothing is fetched here. */
async function openSources() {
  const { store, clock } = await temporaryStore();
  const unread = () => Promise.reject(new Error('nothing is read here'));
  return createSources(store.feeds, unread, { clock, random: () => 0 });
}

describe('a server that follows feeds', () => {
  it('follows 500 at most, however they come, and is told so', async () => {
    const sources = await openSources();
    const imports = await Promise.all([
      sources.importOpml(harbour, many(300)),
      sources.importOpml(harbour, many(300, 'journals')),
    ]);
    expect(imports.map(({ followed }) => followed)).toEqual([300, 200]);
    expect(imports[1]?.refused).toHaveLength(100);
    expect(inWords(imports[1]?.refused[0]?.why ?? '', 'en')).toContain(
      '500 sources are followed here',
    );
    await expect(sources.follow(harbour, foundFeed('Courier'))).rejects.toThrow('/sources remove');
    expect(await sources.followed(harbour)).toHaveLength(500);
  });

  it('is still told what it follows already, and leaves room for others', async () => {
    const sources = await openSources();
    await sources.importOpml(harbour, many(500));
    const known = { ...foundFeed('A paper'), address: 'https://papers.example/7' };
    expect(await sources.follow(harbour, known)).toBe('already followed');
    expect(await sources.follow(valley, known)).toBe('followed');
    expect(await sources.unfollow(harbour, (await sources.followed(harbour))[0]?.id ?? 0)).toBe(
      true,
    );
    expect(await sources.follow(harbour, foundFeed('Courier'))).toBe('followed');
  });

  it('follows a feed once in whatever spelling its address comes', async () => {
    const sources = await openSources();
    const { followed, already } = await sources.importOpml(
      harbour,
      opml('https://a.example/feed', 'HTTPS://A.example:443/feed#top', 'https://a.example/feed'),
    );
    expect([followed, already]).toEqual([1, 1]);
  });

  it('is told of addresses in a list that cannot be followed', async () => {
    const sources = await openSources();
    const { followed, refused } = await sources.importOpml(
      harbour,
      opml(
        'ftp://a.example/',
        'https://me:secret@a.example/',
        `https://a.example/${'x'.repeat(5000)}`,
      ),
    );
    expect(followed).toBe(0);
    expect(refused.map(({ why }) => inWords(why, 'en'))).toEqual([
      'Its address is not one of the web.',
      'Its address has a user name or password in it.',
      'Its address is too long.',
    ]);
  });
});
