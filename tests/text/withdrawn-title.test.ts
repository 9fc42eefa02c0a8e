import { expect, it } from 'vitest';
import { isWithdrawnTitle } from '../../src/text/withdrawn-title.ts';

it.each([
  'WITHDRAWN: Ferry ramp breaks',
  'Withdrawn – Ferry ramp breaks',
  'RETRACTED Ferry ramp breaks',
  'WITHDRAWN-Ferry ramp breaks',
  'Retraction: Ferry ramp breaks',
  '[Retracted] Ferry ramp breaks',
  'Withdrawn',
  'Zurückgezogen: Fährrampe bricht',
  'Retractado: se rompe la rampa',
  'Rétracté : la rampe cède',
  '【撤回】フェリーの桟橋が壊れる',
])('%j says that its report is withdrawn', (title) => {
  expect(isWithdrawnTitle(title)).toBe(true);
});

it.each([
  'Retraction of glaciers speeds up',
  'Withdrawn troops reach Tarn',
  'Retracted-wheel landing ends well',
  'Ministry calls the report “withdrawn”',
  'Bill withdrawn: what now?',
  'RETRACTIONS RISE',
  '',
])('%j does not', (title) => {
  expect(isWithdrawnTitle(title)).toBe(false);
});
