import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const read = (text: string, language: string | null = 'en') =>
  sentences(text, language).map((sentence) => sentence.text);

it.each([
  ['The U.S. sent Gen. Smith. He met Mr. Ito at 9 a.m. on Monday.', 2],
  ['The ship left for the U.S. The crew stayed.', 2],
  ['J. R. Vale lives at No. 5. It is 3.5 miles off. Oct. 12 was wet.', 3],
  ['Vale Inc. said so. The loss was $1.2m. It owns Vale Ltd. The firm is old.', 4],
  ['It went on... and on. Then it stopped... Nobody knew why.', 3],
  ['“It is over.” He left. "Really?" she asked. "Yes!" They ran.', 5],
  ['(It rained.) Wow! iPhone sales rose? They did.', 4],
  ['1. Lock the door. 2. Call the harbour.', 2],
])('parts English where a reader would: %s', (text, count) => {
  expect(read(text)).toHaveLength(count);
});

it.each([
  [
    'de',
    'Am 3. Oktober kam z. B. Dr. Vogel. „Ja.“ Dann ging er. Es war 2014. Danach schlief er.',
    5,
  ],
  ['fr', 'M. Duval est venu. Il a dit « Bonjour. » Puis il est parti.', 3],
  ['es', '¿Qué pasó? ¡Nada! El Sr. Vega no irá a EE. UU. mañana.', 3],
  ['ru', 'И. И. Волков пришёл. В 1990 г. он ушёл.', 2],
  ['ar', 'هل جاء؟ نعم. قال د. سامي ذلك.', 3],
  ['hi', 'वह आया। क्या? हाँ।', 3],
  ['ja', '雨です。「晴れる。」と言った。そうですか？はい！', 4],
  ['zh', '港口关闭了。为什么？因为风暴！', 3],
])('parts other languages by their own rules (%s)', (language, text, count) => {
  expect(read(text, language)).toHaveLength(count);
});

it('ends a sentence with its paragraph, stop or no stop', () => {
  expect(read('Harbour opens\nShips may enter. All did\r\n\r\nMore tomorrow')).toEqual([
    'Harbour opens',
    'Ships may enter.',
    'All did',
    'More tomorrow',
  ]);
});

it('reads on over the line breaks of hard-wrapped text', () => {
  const wrapped = [
    'The harbour was closed for three days after a',
    'storm tore two cranes from their rails, and the',
    'ships that were to unload there waited outside.',
    'Nobody was hurt, but it will take weeks before',
    'the pier is mended.',
    '',
    'More tomorrow.',
  ].join('\n');
  expect(read(wrapped)).toHaveLength(3);
});

it('ends a sentence at stops that stand apart, as tokenized texts have them', () => {
  expect(read('By . Ada Vale . UPDATED: . 12:33 , 4 March . The pier is closed .')).toHaveLength(5);
});

it('gives sentences of any text verbatim, and with them all that is not white space', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '." ',
      '?',
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      'U.S. ',
      'Mr. A',
      '。',
      '» ',
      '...',
      '3.',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.lorem({ maxCount: 3 }),
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'de', 'ja', null), (text, language) => {
      let last = 0;
      for (const sentence of sentences(text, language)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toBe(sentence.text.trim());
        expect(sentence.text).not.toBe('');
        expect(text.slice(last, sentence.start).trim()).toBe('');
        last = sentence.end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
    { seed: 4, numRuns: 400 },
  );
});

it.each(['a', 'A. ', '. ', '?', '"', '\n', 'a\n', ' ', '.»', 'U.S. '])(
  'reads 200,000 characters of %j in a moment',
  (unit) => {
    const began = performance.now();
    sentences(unit.repeat(200_000 / unit.length), 'en');
    expect(performance.now() - began).toBeLessThan(2_000);
  },
);
