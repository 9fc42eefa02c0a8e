import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WritingTask } from '../../src/briefing/prompts.ts';
import { draftShape } from '../../src/briefing/writing/draft.ts';
import { whatHolds } from '../../src/briefing/writing/hold.ts';
import { UnfitAnswer } from '../../src/core/text-model.ts';
import { readJson } from '../../src/llm/read-json.ts';

const FERRY = 'The ferry of Ossel rammed the pier on Tuesday, and 14 passengers were hurt.';
const TASK: WritingTask = {
  kind: 'summary',
  heading: '',
  passages: [{ text: FERRY, language: 'en' }],
  sentences: 3,
  language: 'en',
};
const FERRY_JA = 'オッセルの渡し船が火曜日に桟橋に衝突し、乗客14人が負傷した。';

/** Whether a sentence may be shown under a passage. */
const holds = (text: string, passage: string, from: string, language: string): boolean =>
  whatHolds([{ text, passages: [1] }], {
    ...TASK,
    passages: [{ text: passage, language: from }],
    language,
  }).length === 1;

describe('a written sentence', () => {
  it.each([
    ['word for word', FERRY],
    ['shortened', 'The ferry of Ossel rammed the pier, and 14 passengers were hurt.'],
    ['told otherwise', 'On Tuesday 14 passengers were hurt when the Ossel ferry rammed a pier.'],
  ])('%s holds', (_, text) => {
    expect(holds(text, FERRY, 'en', 'en')).toBe(true);
  });

  it.each([
    ['an address', `${FERRY} See ferry.example/now.`],
    ['a site that is not named', 'The ferry of Ossel rammed the pier, says ferry.example.'],
    ['a mention', 'The ferry of Ossel rammed the pier @here.'],
    ['a link', 'The [ferry of Ossel](somewhere) rammed the pier.'],
    ['a character that turns what is read', `The ferry of Ossel \u202erammed the pier.`],
    ['a quotation that is not there', 'The ferry of Ossel “hit” the pier on Tuesday.'],
    ['words of its own', 'Ferries are dangerous, says everybody who was hurt.'],
    ['a denial of its own', 'The ferry of Ossel never rammed the pier.'],
  ])('with %s does not', (_, text) => {
    expect(holds(text, FERRY, 'en', 'en')).toBe(false);
  });

  it('may name a site that its passage names', () => {
    const passage = 'The office of Ossel moved its tickets to Fahrkarten.de on Monday.';
    expect(holds('Ossel moved its tickets to Fahrkarten.de.', passage, 'en', 'en')).toBe(true);
  });
});

describe('a translation whose letters tell no names', () => {
  it('holds with a name of its passage in that name’s own letters', () => {
    expect(holds(FERRY_JA.replace('オッセル', 'Ossel'), FERRY, 'en', 'ja')).toBe(true);
  });

  it('does not without one', () => {
    expect(holds(FERRY_JA, FERRY, 'en', 'ja')).toBe(false);
    expect(holds(FERRY_JA.replace('オッセル', 'Brandholm'), FERRY, 'en', 'ja')).toBe(false);
  });

  it('nor with a name that letters without capitals could not tell', () => {
    expect(holds(FERRY.replace('Ossel', 'Brandholm'), FERRY_JA, 'ja', 'en')).toBe(false);
  });
});

describe('whatever a model says', () => {
  const sentence = fc.record({
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(FERRY)),
    passages: fc.array(fc.oneof(fc.integer(), fc.double(), fc.constant(1))),
  });
  const said = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ sentences: fc.array(sentence) }).map((value) => JSON.stringify(value)),
  );

  it('is sentences that name passages there are, or told to be unfit', () => {
    fc.assert(
      fc.property(said, (words) => {
        const draft = drafted(words);
        for (const { text, passages } of draft ?? []) {
          expect(text).not.toBe('');
          expect(passages).toEqual([1]);
        }
        expect(whatHolds(draft ?? [], TASK).every(({ text }) => text.length <= 600)).toBe(true);
      }),
    );
  });
});

/** Null where it is unfit. */
function drafted(words: string) {
  try {
    return draftShape(TASK).read(readJson(words));
  } catch (error) {
    if (error instanceof UnfitAnswer) return null;
    throw error;
  }
}
