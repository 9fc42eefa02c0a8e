import { expect, it } from 'vitest';
import { answerSigns, Sign } from '../../src/text/answer-signs.ts';
import { root } from '../../src/text/roots.ts';
import { words } from '../../src/text/words.ts';

function having(sign: keyof typeof Sign, text: string, language = 'en'): string[] {
  const inside = words(text, language);
  const roots = inside.map((word) => root(word.text, language));
  const signs = answerSigns(text, inside, roots, language);
  return inside.filter((_, at) => ((signs[at] ?? 0) & Sign[sign]) !== 0).map((word) => word.text);
}

it('tells names, and those of places by the word before', () => {
  const text = 'The mayor, Orla Venn, lives in Little Tarrow and works at the Long Quay.';
  expect(having('name', text)).toEqual(['Orla', 'Venn', 'Little', 'Tarrow', 'Long', 'Quay']);
  expect(having('person', text)).toEqual(['Orla', 'Venn']);
  expect(having('place', text)).toEqual(['Little', 'Tarrow', 'Long', 'Quay']);
  expect(having('place', 'Die Fähre fährt nach Halden.', 'de')).toEqual(['Halden']);
});

it('tells times, but no month from another word', () => {
  expect(having('time', 'On 4 May 1971 it opened, on a Monday.')).toEqual([
    'May',
    '1971',
    'Monday',
  ]);
  expect(having('time', 'It may march on, but not on monday.')).toEqual(['monday']);
  expect(having('time', 'Am 4. Mai, einem Montag, um Mitternacht.', 'de')).toEqual([
    'Mai',
    'Montag',
    'Mitternacht',
  ]);
  expect(having('time', 'Le 4 mai 1971, un lundi.', 'fr')).toEqual(['mai', '1971', 'lundi']);
});

it('tells what a number counts or measures', () => {
  const text = 'Three men, 42 and 7 years old, paid $5 for 310 metres or 20 % in five days.';
  expect(having('number', text)).toEqual(['Three', '42', '7', '5', '310', '20', 'five']);
  expect(having('amount', text)).toEqual(['5', '310', '20']);
  expect(having('duration', text)).toEqual(['7', 'five']);
  expect(having('age', text)).toContain('7');
  expect(having('age', 'Orla Venn, 42, won.')).toEqual(['42']);
  expect(having('number', 'Dozens came, a hundred stayed, one sang.')).toEqual([
    'Dozens',
    'hundred',
  ]);
  expect(having('number', 'Fünfundzwanzig Boote, elf Fähren.', 'de')).toEqual([
    'Fünfundzwanzig',
    'elf',
  ]);
  expect(having('amount', 'Es kostet 3 Millionen Euro.', 'de')).toEqual(['3', 'Millionen']);
});

it('tells who acts, what went before, and what something costs', () => {
  const text = 'The council blames the heat; a pipe had burst, and repairs cost 2,400 so far.';
  expect(having('office', text)).toEqual(['council']);
  expect(having('earlier', text)).toEqual(['had']);
  expect(having('money', text)).toEqual(['2,400']);
  expect(having('money', 'A third, 33 per cent, is free; 4 per cent cost one crown.')).toEqual([
    'free',
  ]);
  expect(having('reason', 'Closed since May, for the roof leaks, and so far empty.')).toEqual([
    'for',
  ]);
  expect(having('money', 'Es kostet nur 3 Kronen.', 'de')).toEqual(['3']);
});

it('tells until when, and the hour of the day', () => {
  expect(having('span', 'Closed until Sunday, since May.')).toEqual(['until', 'since']);
  expect(having('time', 'It opens at six, by 10, with 12 rooms for 3.')).toEqual(['six', '10']);
  expect(having('time', 'Bis Dienstagmittag gesperrt.', 'de')).toEqual(['Dienstagmittag']);
  expect(having('time', 'It ends next week; a week is long.')).toEqual(['week']);
  expect(having('duration', 'It took an hour and two days.')).toEqual(['an', 'two']);
});

it('takes a language that nobody knows', () => {
  for (const language of ['constructor', '__proto__', 'zz', 'not a language', ''])
    expect(having('number', 'Opened in 1971.', language)).toEqual(['1971']);
});
