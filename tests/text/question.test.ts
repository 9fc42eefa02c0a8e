import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuestion } from '../../src/text/question.ts';

const textsOf = (found: readonly { text: string }[]) => found.map(({ text }) => text);

it.each([
  ['Who opened the bridge?', 'en', 'person'],
  ['When was the bridge opened?', 'en', 'time'],
  ['In what year did the mill close?', 'en', 'time'],
  ['Where did the ferry sink?', 'en', 'place'],
  ['Which city bought the trams?', 'en', 'place'],
  ['How many trams were bought?', 'en', 'number'],
  ['How much did the trams cost?', 'en', 'money'],
  ['How much is a ticket?', 'en', 'money'],
  ['How deep is the harbour?', 'en', 'size'],
  ['Was anybody hurt?', 'en', 'whether'],
  ['Do you know why the mill closed?', 'en', 'reason'],
  ['What is the ferry called?', 'en', 'name'],
  ['How did the fire start?', 'en', 'manner'],
  ['Ist die Brücke offen?', 'de', 'whether'],
  ['¿Hubo heridos?', 'es', 'whether'],
  ['Y a-t-il des blessés ?', 'fr', 'whether'],
  ["Combien d'employés y a-t-il ?", 'fr', 'number'],
  ['How long did the crossing take?', 'en', 'duration'],
  ['How old is the bridge?', 'en', 'age'],
  ['Why was the ferry late?', 'en', 'reason'],
  ['What did the city say?', 'en', 'any'],
  ['Who is Alan Whitcombe?', 'en', 'any'],
  ['Wer hat die Brücke eröffnet?', 'de', 'person'],
  ['Wie viele Menschen wurden verletzt?', 'de', 'number'],
  ['In welcher Stadt steht die Mühle?', 'de', 'place'],
  ['Warum ist die Fähre gesperrt?', 'de', 'reason'],
  ['Qui a ouvert le pont ?', 'fr', 'person'],
  ['Quand le moulin a-t-il fermé ?', 'fr', 'time'],
  ['Combien de trams la ville a-t-elle achetés ?', 'fr', 'number'],
  ['¿Cuándo se abrió el puente?', 'es', 'time'],
  ['¿Por qué está cerrado el molino?', 'es', 'reason'],
  ['¿Dónde está la isla?', 'es', 'place'],
  ['Dove si trova il mulino?', 'it', 'place'],
  ['Quem abriu a ponte?', 'pt', 'person'],
  ['Hoeveel mensen raakten gewond?', 'nl', 'number'],
])('reads what %s asks for', (typed, language, kind) => {
  expect(readQuestion(typed)).toMatchObject({ language, kind, asks: true });
});

it('keeps what a question is about, and knows which of it is asked for', () => {
  const question = readQuestion('How many electric trams did the city of Halden buy?');
  expect(textsOf(question.telling)).toEqual(['electric', 'trams', 'city', 'Halden', 'buy']);
  expect(textsOf(question.focus)).toEqual(['electric', 'trams']);
  expect(textsOf(readQuestion('What happened at the mill?').light)).toEqual(['happened']);
});

it('knows the end of a word that stands apart from it', () => {
  expect(textsOf(readQuestion("Who is the town 's mayor ?").telling)).toEqual(['town', 'mayor']);
  expect(textsOf(readQuestion("What does 'em' mean?").telling)).toContain('em');
});

it.each([
  ['And why?', true],
  ['When was that?', true],
  ['And how many of them were hurt?', true],
  ['What about the ferry to Little Tarrow?', true],
  ['Did he say so?', true],
  ['Und warum?', true],
  ['Wie lange hat das gedauert?', true],
  ['Et pourquoi ?', true],
  ['¿Y cuándo?', true],
  ['Who opened the new bridge over the Drelle?', false],
  ['Wer hat die neue Brücke über die Drelle eröffnet?', false],
  ['Combien de trams électriques la ville de Halden a-t-elle achetés ?', false],
])('tells whether %s leans on what was asked before', (typed, leansBack) => {
  expect(readQuestion(typed).leansBack).toBe(leansBack);
});

it('takes any text for a question, and reads no more of it than a question has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (typed) => {
      const { telling } = readQuestion(typed);
      for (const { text, start, end } of telling) {
        expect(typed.slice(start, end)).toBe(text);
        expect(end).toBeLessThanOrEqual(1_000);
      }
    }),
  );
});
