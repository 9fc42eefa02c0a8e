import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, withoutTracking } from '../../src/ingest/canonical-url.ts';

describe('addresses of one article', () => {
  it.each([
    'https://www.paper.example/a/b/?utm_source=rss&utm_medium=feed',
    'http://paper.example/a/b#comments',
    'https://paper.example/a/b/?fbclid=xyz',
    'https://PAPER.example/a/b',
  ])('%s is the same as the plain one', (address) => {
    expect(canonicalUrl(address)).toBe(canonicalUrl('https://paper.example/a/b'));
  });

  it('keep the parameters that name it, in any order', () => {
    const one = canonicalUrl('https://paper.example/story?id=7&page=2&utm_campaign=x');
    expect(one).toBe(canonicalUrl('https://paper.example/story?page=2&id=7'));
    expect(one).not.toBe(canonicalUrl('https://paper.example/story?id=8&page=2'));
  });

  it.each(['javascript:alert(1)', 'mailto:a@b.example', 'not an address', ''])(
    '%j is none',
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );

  it('lose nothing but tracking in what readers are sent to', () => {
    expect(withoutTracking('https://www.paper.example/a/?id=7&utm_source=rss#top')).toBe(
      'https://www.paper.example/a/?id=7#top',
    );
    const untouched = 'https://paper.example/?q=a%20b&source=home';
    expect(withoutTracking(untouched)).toBe(untouched);
  });

  it('have one spelling, which is its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalUrl(address);
        expect(canonicalUrl(`https://${once}`)).toBe(once);
      }),
    );
  });
});
