import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerMeant } from '../../src/briefing/answer/answer-meant.ts';
import { readInConversation } from '../../src/briefing/answer/conversation-question.ts';
import { type AskedArticle, readArticle } from '../../src/briefing/answer/read-article.ts';

function answerFrom<A extends AskedArticle>(
  question: string,
  articles: readonly A[],
  earlier: readonly string[] = [],
) {
  const meant = readInConversation(question, earlier);
  const { language } = meant.question;
  return answerMeant(
    meant,
    articles.map((article) => ({ read: readArticle(article, language), score: 1 })),
  );
}

const article = (id: number, title: string, text: string, language: string | null = 'en') => ({
  id,
  title,
  text,
  language,
});

const BRIDGE = article(
  1,
  'A bridge for Little Tarrow',
  `The harbour office opened a bridge to Little Tarrow on 4 May 1971. It was designed by the engineer Orla Venn and is 310 metres long.

Forty-two workers built it in three years. The bridge closed for a week in 1988 because ice had bent a pier. Tolls brought in $2.3 million before they were abolished.`,
);
const MILL = article(
  2,
  'The mill at Ruddelbeck',
  'The mill at Ruddelbeck grinds wheat from the valley. Its wheel, 6 metres high, was replaced in 1954. The miller lives next door.',
);
const FERRY = article(
  3,
  'Ferry late again',
  'The ferry to Great Tarrow was an hour late on Monday. Who will pay for the wait? The company has not said.',
);
const ARTICLES = [MILL, FERRY, BRIDGE];

const first = (question: string, articles = ARTICLES, earlier: readonly string[] = []) =>
  answerFrom(question, articles, earlier).sentences[0]?.text;

it.each([
  ['Who designed the bridge to Little Tarrow?', 'Orla Venn'],
  ['When was the bridge opened?', '4 May 1971'],
  ['How long is the bridge?', '310 metres'],
  ['How many workers built the bridge?', 'Forty-two'],
  ['Why did the bridge close?', 'because ice'],
  ['How much money did tolls bring in?', '$2.3 million'],
  ['What does the mill grind?', 'wheat'],
  ['How high is the wheel of the mill?', '6 metres'],
  ['When was the wheel replaced?', '1954'],
  ['Where does the miller live?', 'next door'],
])('finds the sentence that says it: %s', (question, said) => {
  expect(first(question)).toContain(said);
  expect(answerFrom(question, ARTICLES).answered).toBe(true);
});

it('prefers what could be an answer to what only repeats the question', () => {
  const fair = article(
    4,
    'The fair',
    'How many visitors came to the fair in Hesterfold? The fair in Hesterfold had visitors from all over the valley. There were 4,300 of them.',
  );
  const [best] = answerFrom('How many visitors came to the fair in Hesterfold?', [fair]).sentences;
  expect(best?.text).not.toMatch(/\?$/);
});

it('matches other forms of a word and words that say the same', () => {
  const race = article(
    5,
    'Regatta',
    'The women of Sarnby won the regatta. The film of it was shown.',
  );
  expect(first('Who wins the regatta?', [race])).toContain('Sarnby');
  expect(answerFrom('Which movie was shown?', [race]).sentences[0]?.text).toContain('film');
});

it.each([
  [
    'Wer gewann den Pokal?',
    'de',
    'Grauwick hat den Pokal gewonnen. Das Wetter war gut.',
    'Grauwick',
  ],
  [
    'Wann brannte die Mühle?',
    'de',
    'Die Mühle steht am Fluss. Im Jahr 1954 hat die Mühle gebrannt.',
    '1954',
  ],
  ['¿Dónde está el molino?', 'es', 'El molino cerró ayer. El molino está en Halden.', 'Halden'],
  [
    'Pourquoi le pont est-il fermé ?',
    'fr',
    'Le pont est long. Le pont est fermé à cause de la glace.',
    'glace',
  ],
  [
    'Quanto costa il ponte?',
    'it',
    'Il ponte è lungo. Il ponte costa 3 milioni di euro.',
    '3 milioni',
  ],
  ['橋はいつ開通しましたか', 'ja', '町は静かです。橋は1971年に開通しました。', '1971'],
  ['Когда открыли мост?', 'ru', 'Город тихий. Мост открыли в 1971 году.', '1971'],
  ['Milloin silta avattiin?', 'fi', 'Kaupunki on hiljainen. Silta avattiin vuonna 1971.', '1971'],
  ['다리는 언제 개통했나요?', 'ko', '도시는 조용하다. 다리는 1971년에 개통했다.', '1971'],
  ['متى افتتح الجسر؟', 'ar', 'المدينة هادئة. افتتح الجسر عام 1971.', '1971'],
  ['पुल कब खोला गया?', 'hi', 'शहर शांत है। पुल 1971 में खोला गया।', '1971'],
  ['สะพานเปิดเมื่อไหร่', 'th', 'เมืองเงียบ\nสะพานเปิดในปี 1971', '1971'],
  ['桥有多长？', 'zh', '天气很好。桥长310米。', '310'],
])('answers in other languages: %s', (question, language, text, said) => {
  expect(first(question, [article(9, '', text, language)])).toContain(said);
});

it.each([
  ['Who designed the bridge to Grauwick?', 'another name'],
  ['Why did the bridge close in 2003?', 'another year'],
  ['Who painted the lighthouse of Sarnby?', 'another subject'],
  ['How many goals did the Rovers score on Sunday?', 'another subject'],
  ['Which airline flies to Little Tarrow?', 'nothing of it'],
  ['Wer hat den Leuchtturm gestrichen?', 'another language'],
])('says that the articles do not tell: %s (%s)', (question) => {
  expect(answerFrom(question, ARTICLES).answered).toBe(false);
});

it('answers from one article that speaks of nothing else', () => {
  const well = article(
    4,
    'The well',
    'The well is deep. The well is old. The well was dug in 1820. Nobody drinks from the well.',
  );
  const { answered, sentences } = answerFrom('When was the well dug?', [well]);
  expect(answered).toBe(true);
  expect(sentences[0]?.text).toContain('1820');
  expect(answerFrom('Who painted the well?', [well]).answered).toBe(false);
});

it.each([
  ['Qui a peint le phare ?', 'fr', 'Le pont est long. La ville a vendu les trams.'],
  ['¿Quién pintó el faro?', 'es', 'El puente es largo. La ciudad vendió los tranvías.'],
  ['Кто покрасил маяк?', 'ru', 'Мост длинный. Город продал трамваи.'],
  ['Kuka maalasi majakan?', 'fi', 'Silta on pitkä. Kaupunki myi raitiovaunut.'],
  ['灯台は誰が塗りましたか', 'ja', '橋は長いです。町は路面電車を売りました。'],
  ['谁粉刷了灯塔？', 'zh', '桥很长。市政府卖掉了电车。'],
])('says in other languages too that the articles do not tell: %s', (question, language, text) => {
  expect(answerFrom(question, [article(9, '', text, language)]).answered).toBe(false);
});

it('understands a question by the ones before it', () => {
  const earlier = ['Who designed the bridge to Little Tarrow?'];
  expect(first('And when was it opened?', ARTICLES, earlier)).toContain('1971');
  expect(first('How long is it?', ARTICLES, earlier)).toContain('310 metres');
  expect(first('And why did it close?', ARTICLES, [...earlier, 'How long is it?'])).toContain(
    'ice',
  );
  const other = ['How high is the wheel of the mill?'];
  expect(BRIDGE.text).toContain(first('And the bridge?', ARTICLES, other));
});

it('gives the sentence before with one that points back to it', () => {
  const [best] = answerFrom('Who designed the bridge to Little Tarrow?', ARTICLES).sentences;
  const { start = 0, end = 0 } = best?.passage ?? {};
  expect(BRIDGE.text.slice(start, end)).toMatch(/^The harbour office opened .* 310 metres long\.$/);
});

it('quotes a sentence once, however many articles have it', () => {
  const { sentences } = answerFrom('When was the wheel replaced?', [MILL, { ...MILL, id: 7 }]);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
});

it('has nothing to say to what is no question, or without articles', () => {
  for (const typed of ['', '   ', '???', '🦊', 'the of and'])
    expect(answerFrom(typed, ARTICLES)).toEqual({ answered: false, sentences: [] });
  expect(answerFrom('Who?', [])).toEqual({ answered: false, sentences: [] });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Who',
          'bridge',
          'Tarrow',
          '1971',
          '.',
          '?',
          '\n\n',
          '“',
          "'s",
          'Wer',
          '橋',
          '$',
          '\ud800',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ')),
);

it('quotes exactly, best first, whatever is asked of whatever text', () => {
  const anyArticle = fc.record({
    title: anyText,
    text: anyText,
    language: fc.constantFrom(null, 'en', 'de', 'ja', 'xx', 'not a language'),
  });
  fc.assert(
    fc.property(
      anyText,
      fc.array(anyText, { maxLength: 3 }),
      fc.array(anyArticle, { maxLength: 4 }),
      (question, earlier, given) => {
        const articles = given.map((one, id) => ({ ...one, id }));
        const { sentences } = answerFrom(question, articles, earlier);
        expect(sentences.length).toBeLessThanOrEqual(10);
        sentences.forEach(
          ({ article: { text: whole }, text, start, end, score, passage }, index) => {
            expect(whole.slice(start, end)).toBe(text);
            expect(passage.start).toBeLessThanOrEqual(start);
            expect(passage.end).toBe(end);
            expect(score).toBeLessThanOrEqual(sentences[index - 1]?.score ?? Infinity);
          },
        );
      },
    ),
    { numRuns: 200 },
  );
});

it('reads no more of an article than one has', () => {
  const long = `${'The bridge is long. '.repeat(2_500)}The bridge was opened in 1971.`;
  const { sentences } = answerFrom('When was the bridge opened?', [article(1, '', long)]);
  expect(sentences.every(({ end }) => end <= 40_000)).toBe(true);
});
