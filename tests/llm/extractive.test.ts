import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createExtractiveModel } from '../../src/llm/extractive.ts';

const model = createExtractiveModel();
const summarize = async (text: string, wanted: number, title?: string) => {
  const request = { text, sentences: wanted, language: 'en', ...(title ? { title } : {}) };
  return (await model.summarize(request)).sentences.map((sentence) => sentence.text);
};

const LEAD =
  'The harbour of Norvik was closed on Monday after a storm tore two cranes from the pier.';
const BODY = [
  'The cranes fell into the harbour basin and block the way for ships to the pier, the port authority said.',
  'Forty ships wait outside Norvik until divers have cleared the cranes from the basin.',
  'Storms of such force come once in ten years.',
  'A café near the market sold more tea than on any other day.',
  'The port authority expects the harbour to open again on Friday.',
  'Insurers did not want to say what the cranes had cost.',
];
const ARTICLE = [LEAD, ...BODY].join('\n\n');

it('opens with what the news is', async () => {
  expect((await summarize(ARTICLE, 1))[0]).toBe(LEAD);
});

it('leaves out what has nothing to do with the rest', async () => {
  expect((await summarize(ARTICLE, 3)).join(' ')).not.toContain('café');
});

it('does not say the same thing twice', async () => {
  const again = `${LEAD.slice(0, -1)}, officials said.`;
  const chosen = await summarize([LEAD, again, ...BODY].join('\n\n'), 3);
  expect(chosen.filter((sentence) => sentence.includes('tore two cranes'))).toHaveLength(1);
});

it('leaves out what leans on a sentence that is left out', async () => {
  const named = 'The cranes in the harbour basin block the way to the pier for ships from Norvik.';
  const leaning = named.replace('The cranes', 'They');
  const around = (sentence: string) =>
    [LEAD, 'A retired tram driver watched from a window.', sentence, ...BODY.slice(1)].join(' ');
  expect(await summarize(around(named), 2)).toContain(named);
  expect(await summarize(around(leaning), 2)).not.toContain(leaning);
});

const COUNCIL = 'Tessin council will pay for no new bridge, its mayor told a meeting on Monday.';
const TWO_SUBJECTS = [
  COUNCIL,
  'The mayor of Tessin said that the council had no money for a bridge.',
  'Tessin council pays for the old bridge already, the mayor said at the meeting.',
  'A bridge costs the council as much as nine schools.',
  'Meanwhile the ferries that stand in for it fail.',
  'The ferries Petrel and Plover, which carried all the traffic, lay broken at the quay.',
  'The Petrel lost its rudder in March.',
  'A diver looked at the Plover for two days.',
  'Parts for the Petrel come from abroad.',
  'Nobody knows when the Plover sails again.',
].join('\n\n');

it('turns to what the text is also about once it has said what it is about', async () => {
  const chosen = await summarize(TWO_SUBJECTS, 3);
  expect(chosen[0]).toBe(COUNCIL);
  expect(chosen.join(' ')).toContain('The ferries Petrel and Plover');
  expect(await summarize(TWO_SUBJECTS, 1)).toEqual([COUNCIL]);
});

it.each([
  'By Ada Vale\nPublished: 11:27 EST, 22 November 2013 | Updated: 13:40 EST, 22 November 2013\n',
  'By . Ada Vale . PUBLISHED: . 08:21 EST, 6 December 2012 . | . UPDATED: . 16:19 EST, 6 December 2012 . ',
  'By Ada Vale, Updated: 12:33 EST, 4 March 2014\nScroll down for video\n',
  'By ADA VALE UPDATED: 12:33 GMT, 4 March 2014 ',
])('passes over byline and time stamps: %s', async (leftovers) => {
  const chosen = await summarize(leftovers + ARTICLE, 2);
  expect(chosen[0]).toBe(LEAD);
  expect(chosen.join(' ')).not.toMatch(/Vale|EST|GMT|Scroll/i);
});

it('does not repeat the title', async () => {
  const title = 'Harbour of Norvik closed';
  expect(await summarize(`The harbour of Norvik closed.\n\n${ARTICLE}`, 2, title)).not.toContain(
    'The harbour of Norvik closed.',
  );
});

it('gives what there is where a text has less than was asked for', async () => {
  expect(await summarize('', 3)).toEqual([]);
  expect(await summarize(' \n\t\n ', 3)).toEqual([]);
  expect(await summarize('Rain.', 3)).toEqual(['Rain.']);
  expect(await summarize('It rained. Then it stopped.', 10)).toHaveLength(2);
});

it('fills up with short lines only what the prose leaves open', async () => {
  const text = `Harbour news\n\n${ARTICLE}\n\nShare`;
  expect(await summarize(text, 7)).toEqual([LEAD, ...BODY]);
  expect(await summarize(text, 10)).toEqual(['Harbour news', LEAD, ...BODY]);
});

it('takes no sentence of an article for what a page says about itself', async () => {
  const text = 'Share prices fell on Monday. Copyright law was changed on Friday.';
  expect(await summarize(text, 2)).toHaveLength(2);
});

it('gives no sentence that its limit of 200,000 characters cut in two', async () => {
  const { sentences } = await model.summarize({
    text: `The pier is closed until Friday. ${'It rains and rains '.repeat(20_000)}.`,
    sentences: 2,
  });
  expect(sentences.map((sentence) => sentence.text)).toEqual(['The pier is closed until Friday.']);
});

it('sums up a text without spaces between its words', async () => {
  const text = '嵐のため港は月曜日に閉鎖された。港の近くで茶が売れた。船は港の外で待っている。';
  const { sentences } = await model.summarize({ text, sentences: 1 });
  expect(sentences.map((sentence) => sentence.text)).toEqual(['嵐のため港は月曜日に閉鎖された。']);
});

it('answers in a moment for 200,000 characters and more, whatever they are', async () => {
  const texts = [
    Array.from({ length: 3_000 }, (_, index) => BODY[index % BODY.length]).join(' '),
    'a'.repeat(200_000),
    'word '.repeat(40_000),
    'Hi. '.repeat(200_000),
    '漢'.repeat(100_000),
  ];
  const began = performance.now();
  for (const text of texts) {
    const { sentences } = await model.summarize({ text, sentences: 10 });
    expect(sentences.length).toBeGreaterThan(0);
  }
  expect(performance.now() - began).toBeLessThan(8_000);
});

it('stops before it begins where it was told to', async () => {
  const signal = AbortSignal.abort(new Error('gone'));
  await expect(model.summarize({ text: ARTICLE, sentences: 3, signal })).rejects.toThrow('gone');
});

it('gives of any text no more than asked, verbatim, in order, and always the same', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '\n',
      '\n\n',
      '? ',
      'By Ada. ',
      'Updated: 12:33 EST, 4 March 2014',
      ' — ',
      '。',
    ),
    fc.constantFrom(...BODY),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(
      anyText,
      fc.integer({ min: 1, max: 10 }),
      fc.string(),
      async (text, wanted, title) => {
        const { sentences } = await model.summarize({ text, title, sentences: wanted });
        expect(sentences.length).toBeLessThanOrEqual(wanted);
        let last = 0;
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          last = sentence.end;
        }
        const again = await model.summarize({ text, title, sentences: wanted });
        expect(again.sentences).toEqual(sentences);
      },
    ),
    { seed: 5, numRuns: 150 },
  );
});
