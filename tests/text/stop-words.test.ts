import { expect, it } from 'vitest';
import { isStopWord } from '../../src/text/stop-words.ts';

it('knows the words that every text has', () => {
  for (const word of ['The', 'she', 'of', "it's", 'don’t', "they'll"]) {
    expect(isStopWord(word, 'en'), word).toBe(true);
  }
  expect(isStopWord('nicht', 'de')).toBe(true);
  expect(isStopWord('的', 'zh')).toBe(true);
});

it('takes no word for one that says what a text is about', () => {
  for (const word of ['harbour', 'US', 'U.S', "council's", '']) {
    expect(isStopWord(word, 'en'), word).toBe(false);
  }
});

it('knows none where the language is unknown', () => {
  expect(isStopWord('the', null)).toBe(false);
  expect(isStopWord('the', 'constructor')).toBe(false);
});
