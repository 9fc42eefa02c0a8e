import { describe, expect, it } from 'vitest';
import { verify } from '../../../src/briefing/verify/verify.ts';

const HARBOUR = `The harbour board of Larvik said on Tuesday 14 May that 1,247 ships had called in 2023, 12 % more than the year before. Chief engineer Dr. Ada Solberg told the board that repairs would cost £4.6m and take between six and eight weeks. "We will not close the pier in summer," she said. Dozens of residents had protested against the plan. The World Maritime Council has not approved the loan. The ferry company sued the board, and the mayor may appeal.`;

const kinds = (claim: string, source = HARBOUR, options = {}) =>
  verify(claim, [source], { language: 'en', ...options }).problems.map(({ kind }) => kind);

describe('a claim is supported when it says', () => {
  it.each([
    ['less than the source', 'Repairs would cost £4.6m.'],
    ['a number with another scale', 'Repairs would cost 4.6 million pounds.'],
    ['a number in words', 'Repairs would take between 6 and 8 weeks.'],
    ['a rounded number that is marked so', 'More than 1,200 ships called at Larvik in 2023.'],
    ['a number rounded up, marked so', 'Nearly 1,250 ships called in 2023.'],
    ['percent in words', '1,247 ships had called, 12 per cent more than the year before.'],
    ['a round word for a round word', 'Dozens of residents protested.'],
    ['a name without its title', 'Engineer Ada Solberg told the board about repairs.'],
    ['a surname alone', 'Solberg told the board that repairs would cost £4.6m.'],
    ['a first name as an initial', 'A. Solberg told the board that repairs would cost £4.6m.'],
    ['a possessive', "Larvik's harbour board said on Tuesday that 1,247 ships had called."],
    ['initials for a name', 'The WMC has not approved the loan.'],
    ['a quotation word for word', 'Solberg said: “We will not close the pier in summer.”'],
    ['the same denial otherwise', "The World Maritime Council hasn't approved the loan."],
    [
      'two things of places far apart',
      'The World Maritime Council has not approved the loan, and repairs would take between six and eight weeks.',
    ],
    ['the same date otherwise', 'The board of Larvik said on May 14 that 1,247 ships had called.'],
  ])('%s', (_, claim) => {
    expect(verify(claim, [HARBOUR], { language: 'en' })).toEqual({ supported: true, problems: [] });
  });
});

describe('a claim fails when it has', () => {
  it.each([
    ['number', 'another number', '1,274 ships had called at Larvik in 2023.'],
    ['number', 'another scale', 'Repairs would cost £4.6bn.'],
    ['number', 'another unit', 'Ships called, £12 more than the year before.'],
    ['number', 'another currency', 'Repairs would cost $4.6m.'],
    ['number', 'another end of a range', 'Repairs would take between six and nine weeks.'],
    ['number', 'a number in words changed', 'Repairs would take between five and eight weeks.'],
    ['number', 'a rounded number that is not marked', '1,200 ships had called in 2023.'],
    ['number', 'a marked rounding too far away', 'More than 1,400 ships had called in 2023.'],
    ['number', 'a rounding as exact as its source', 'More than 1,237 ships had called in 2023.'],
    ['number', 'a round word of another size', 'Thousands of residents had protested.'],
    ['number', 'another year', '1,247 ships had called in 2022.'],
    ['date', 'another day of the week', 'The board said on Friday that 1,247 ships had called.'],
    ['date', 'another month', 'The board said on 14 June that 1,247 ships had called.'],
    ['name', 'another name', 'The harbour board of Skien said that 1,247 ships had called.'],
    ['name', 'another surname', 'Ada Nordahl told the board that repairs would cost £4.6m.'],
    ['quote', 'other words quoted', 'Solberg said: “We will never open the pier again.”'],
    ['negation', 'a denial lost', 'The World Maritime Council has approved the loan.'],
    ['negation', 'a denial added', 'The ferry company has not sued the board.'],
    ['negation', 'a denial added before a verb', 'Residents had not protested against the plan.'],
    [
      'context',
      'what was said of another',
      'The harbour board of Larvik said on Tuesday 14 May the ferry company has not approved the loan.',
    ],
    ['opposite', 'a contrary', '1,247 ships had called in 2023, 12 % fewer than the year before.'],
  ])('%s: %s', (kind, _, claim) => {
    expect(kinds(claim)).toContain(kind);
  });
});

it('finds nothing to show for a claim about something else', () => {
  expect(verify('Bakers in the valley sell rye bread.', [HARBOUR], {}).supported).toBe(false);
});

it('takes a claim without words, and sources without any', () => {
  expect(verify('', [HARBOUR], {})).toEqual({ supported: true, problems: [] });
  expect(verify('…', [], {}).supported).toBe(true);
  expect(verify('The pier of Larvik is closed.', [], {}).supported).toBe(false);
  expect(verify('Der Pier ist zu.', [''], { translated: true }).supported).toBe(false);
});

describe('a translated claim', () => {
  const translated = (claim: string, source = HARBOUR) =>
    verify(claim, [source], { translated: true });

  it.each([
    'Die Reparaturen in Larvik kosten laut Solberg 4,6 Millionen Pfund.',
    'Le conseil du port de Larvik a dit mardi que 1 247 navires étaient venus en 2023.',
    'El martes 14 de mayo se supo que 1247 barcos llegaron a Larvik.',
    'Ларвик: в 2023 году пришло 1247 судов, на 12 % больше.',
    'ラルヴィク港には2023年に1247隻が寄港した。',
  ])('is supported when figures, dates and names are the same: %s', (claim) => {
    expect(translated(claim)).toEqual({ supported: true, problems: [] });
  });

  it.each([
    ['number', 'Die Reparaturen in Larvik kosten laut Solberg 4,7 Millionen Pfund.'],
    ['date', 'Le conseil du port de Larvik a dit vendredi que 1 247 navires étaient venus.'],
    ['date', 'El martes 14 de junio se supo que 1247 barcos llegaron a Larvik.'],
    ['name', 'Die Reparaturen in Trondheim kosten laut Solberg 4,6 Millionen Pfund.'],
    ['number', 'ラルヴィク港には2023年に1274隻が寄港した。'],
  ])('fails with another %s: %s', (kind, claim) => {
    expect(translated(claim).problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('is known as one without being told', () => {
    const claim = 'Die Reparaturen in Larvik kosten nach Angaben von Solberg 4,6 Millionen Pfund.';
    expect(verify(claim, [HARBOUR]).supported).toBe(true);
    expect(verify(claim.replace('4,6', '4,9'), [HARBOUR]).supported).toBe(false);
  });
});

it('answers in time that grows with the texts, not faster', () => {
  const source = 'Port 7 said “no” on Monday and may close 7 piers. '.repeat(4_000);
  const started = performance.now();
  verify(`${'Not 8 “piers” '.repeat(200)}.`, [source]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
