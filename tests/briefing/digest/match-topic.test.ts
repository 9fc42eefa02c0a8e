import { describe, expect, it } from 'vitest';
import { articleWords, matchTopic } from '../../../src/briefing/digest/match-topic.ts';
import { article } from './made-up-articles.ts';

const ferry = articleWords(
  article({
    id: 1,
    title: 'Ferry ramp closed after inspection',
    text: 'The harbour office closed the ramp. Ferries stay in port until Friday.',
    source: 'Morrhaven Courier',
  }),
);

describe('a topic of a digest', () => {
  it('wants all of its words, in any form', () => {
    expect(matchTopic(ferry, 'ferries ramps')).toBe(1);
    expect(matchTopic(ferry, 'ferry strike')).toBe(0);
  });

  it('counts a word of the title for more than one of the text', () => {
    expect(matchTopic(ferry, 'harbour')).toBeLessThan(matchTopic(ferry, 'ramp'));
    expect(matchTopic(ferry, 'harbour')).toBeGreaterThan(0);
  });

  it('knows phrases, words that must not be there, and sources', () => {
    expect(matchTopic(ferry, '"ferry ramp"')).toBe(1);
    expect(matchTopic(ferry, '"closed ferry"')).toBe(0);
    expect(matchTopic(ferry, 'ferry -inspection')).toBe(0);
    expect(matchTopic(ferry, 'source:courier')).toBe(1);
    expect(matchTopic(ferry, 'ferry source:ledger')).toBe(0);
  });

  it('of punctuation alone matches nothing in particular', () => {
    expect(matchTopic(ferry, '')).toBe(0);
  });

  it('finds words in scripts without spaces', () => {
    const port = articleWords(article({ id: 2, title: '港の橋が閉鎖された', language: 'ja' }));
    expect(matchTopic(port, '橋')).toBe(1);
    expect(matchTopic(port, '列車')).toBe(0);
  });
});
