import { expect, it } from 'vitest';
import { pointsBack } from '../../src/text/backward.ts';
import { words } from '../../src/text/words.ts';

const leans = (text: string, language: string | null) =>
  pointsBack(text, words(text, language), language);

it.each([
  ['en', 'He also opened the harbour.'],
  ['en', "They're waiting outside the harbour."],
  ['en', 'In that harbour forty ships wait.'],
  ['en', 'We wait until the harbour opens.”'],
  ['de', 'In diesem Hafen warten vierzig Schiffe.'],
  ['fr', "C'est là que le port attend."],
  ['es', 'Ellos esperan fuera del puerto.'],
  ['it', 'Questa nave aspetta fuori dal porto.'],
  ['pt', 'Esse navio espera fora do porto.'],
  ['nl', 'Deze schepen wachten buiten de haven.'],
  ['sv', 'Hon väntar utanför hamnen.'],
  ['pl', 'Jego statek czeka przed portem.'],
  ['ru', 'Они ждут у входа в порт.'],
  ['ja', 'その船は港の外で待っている。'],
  ['zh', '他们在港口外面等待。'],
])('knows what leans on an earlier sentence (%s): %s', (language, text) => {
  expect(leans(text, language)).toBe(true);
});

it.each([
  ['en', 'The harbour master said that he would open it again.'],
  ['en', 'On Monday the harbour opened.'],
  ['en', '“Ships wait,” the harbour master said.'],
  ['en', "The harbour master called it 'a quiet day'."],
  ['de', 'Im Hafen warten vierzig Schiffe.'],
  ['fr', 'Le port attend quarante navires.'],
  ['ja', '嵐のため港は閉鎖された。'],
  [null, 'He also opened the harbour.'],
])('knows what stands alone (%s): %s', (language, text) => {
  expect(leans(text, language)).toBe(false);
});
