import { expect, it } from 'vitest';
import { toldWords } from '../../src/text/asked-words.ts';
import { refers } from '../../src/text/backward.ts';
import { root } from '../../src/text/roots.ts';
import { words } from '../../src/text/words.ts';

it('knows what news answers a word of an everyday question with', () => {
  const { same } = toldWords(root('hurt', 'en'), 'en');
  expect(same.has(root('injured', 'en'))).toBe(true);
  expect(same.has(root('bridge', 'en'))).toBe(false);
  const open = toldWords(root('reopen', 'en'), 'en');
  expect(open.contrary.has(root('closed', 'en'))).toBe(true);
  expect(toldWords(root('verletzt', 'de'), 'de').same.size).toBeGreaterThan(0);
});

it('knows nothing of other words and languages', () => {
  for (const language of [null, 'xx', 'not a language', '__proto__'])
    expect(toldWords('hurt', language).same.size).toBe(0);
  expect(toldWords('constructor', 'en').same.size).toBe(0);
});

it('tells whether a sentence speaks of something said before', () => {
  const says = (text: string) => refers(words(text, 'en'), 'en');
  expect(says('A firm had serviced it the day before.')).toBe(true);
  expect(says('A firm had serviced the plant.')).toBe(false);
});
