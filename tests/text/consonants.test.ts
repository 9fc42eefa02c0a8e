import { expect, it } from 'vitest';
import { soundAlike } from '../../src/text/consonants.ts';

it.each([
  ['Гамбург', 'Hamburg'],
  ['Вашингтон', 'Washington'],
  ['Москва', 'Moscow'],
  ['Осселя', 'Ossel'],
  ['Αθήνα', 'Athena'],
  ['Müller', 'Muller'],
])('%s may be %s', (one, other) => {
  expect(soundAlike(one, other)).toBe(true);
  expect(soundAlike(other, one)).toBe(true);
});

it.each([
  ['Брандхольм', 'Ossel'],
  ['Paris', 'London'],
  ['Ada', 'Bo'],
  ['東京', '大阪'],
])('%s is not %s', (one, other) => {
  expect(soundAlike(one, other)).toBe(false);
});
