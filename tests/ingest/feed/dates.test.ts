import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from '../../../src/ingest/feed/feed-date.ts';
import { atomEntry, onlyItem, rssItem } from './reading.ts';

const iso = (written: string) => {
  const at = feedDate(written);
  return at === null ? null : new Date(at).toISOString();
};

describe('a date as mail has it', () => {
  it.each([
    'Mon, 04 Mar 2024 10:05:00 GMT',
    'Sun, 04 Mar 2024 10:05:00 GMT',
    'Mon, 4 Mar 24 10:05 UT',
    '04 Mar 2024 10:05:00',
    'Mon,04 Mar 2024 05:05:00 EST',
    'Mon, 4 Mar 2024 02:05:00 PST',
    'Mon, 4 Mar 2024 11:05:00 BST',
    'Mon, 4 Mar 2024 12:05:00 CEST',
    'Mon, 4 Mar 2024 6:5:0 EDT',
    'Mon, 04 Mar 2024 11:05:00 +0100',
    'Mon, 04 Mar 2024 11:05:00 +01:00',
    'Mon, 04 Mar 2024 04:35:00 -0530',
    'Mon, 04 Mar 2024 12:05:00 GMT+0200',
    'Mon, 04 Mar 2024 05:05:00 -0500 (EST)',
    'Mon Mar  4 10:05:00 2024',
    'Mon Mar 4 02:05:00 PST 2024',
    'Mon Mar 04 2024 11:05:00 GMT+0100 (Central European Time)',
    'Monday, March 4, 2024 10:05 AM',
    'March 4th, 2024 at 10:05 a.m.',
    'Mon, 04-Mar-24 10:05:00 UTC',
    'Mon, 2024/03/04 05:05:00 EST',
    'Mon, 04 Mar, 2024 10:05:00 Etc/GMT',
    'Mon, 04 Mar 2024 10:05:00 XYZ',
    'Mon, 04 Mar 2024 06:05:00 AT',
    'Mon, 04 Mar 2024 09:05:00 A',
    'Mon, 04 Mar 2024 11:05:00 N',
  ])('%s', (written) => {
    expect(iso(written)).toBe('2024-03-04T10:05:00.000Z');
  });

  it.each([
    ['Fri, 14 Feb 2003', '2003-02-14T00:00:00.000Z'],
    ['14 Feb 03', '2003-02-14T00:00:00.000Z'],
    ['14 Feb 99', '1999-02-14T00:00:00.000Z'],
    ['14 Feb 2003 12:30 AM', '2003-02-14T00:30:00.000Z'],
    ['14 Feb 2003 12 pm', '2003-02-14T12:00:00.000Z'],
    ['31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00.000Z'],
  ])('%s', (written, date) => {
    expect(iso(written)).toBe(date);
  });
});

describe('a date as ISO 8601 has it', () => {
  it.each([
    '2024-03-04T10:05:00Z',
    '2024-03-04T10:05Z',
    '2024-03-04 10:05:00',
    '2024-03-04T10:05:00.000000000Z',
    '2024-03-04T11:05:00+01:00',
    '2024-03-04T11:05:00+0100',
    '2024-03-04T11:05:00 +01',
    '2024-03-04T02:05:00−08:00',
    '20240304T100500Z',
    '20240304T1005Z',
    '20240304100500',
    '2024-3-4T10:5:0Z',
    '2024-064T10:05Z',
    '2024-W10-1T10:05Z',
    '24-03-04T10:05Z',
    '2024.03.04 10:05',
  ])('%s', (written) => {
    expect(iso(written)).toBe('2024-03-04T10:05:00.000Z');
  });

  it.each([
    ['2024', '2024-01-01T00:00:00.000Z'],
    ['2024-03', '2024-03-01T00:00:00.000Z'],
    ['2024-03-04', '2024-03-04T00:00:00.000Z'],
    ['20240304', '2024-03-04T00:00:00.000Z'],
    ['2024064', '2024-03-04T00:00:00.000Z'],
    ['24064', '2024-03-04T00:00:00.000Z'],
    ['-24-03', '2024-03-01T00:00:00.000Z'],
    ['2009-W53-7', '2010-01-03T00:00:00.000Z'],
    ['2024-03-04T24:00:00Z', '2024-03-05T00:00:00.000Z'],
    ['2024-03-04T10:05:00,25Z', '2024-03-04T10:05:00.250Z'],
    ['1709546700', '2024-03-04T10:05:00.000Z'],
    ['1709546700000', '2024-03-04T10:05:00.000Z'],
  ])('%s', (written, date) => {
    expect(iso(written)).toBe(date);
  });
});

describe('a date in words of', () => {
  it.each([
    ['German', 'Mo, 04 März 2024 10:05:00 GMT'],
    ['French', 'lun., 4 mars 2024 10:05:00 GMT'],
    ['French, on a day that sounds like March', 'mar., 4 mars 2024 10:05:00 GMT'],
    ['Spanish', '4 de marzo de 2024 10:05'],
    ['Italian', 'lun, 04 marzo 2024 10:05:00 +0000'],
    ['Portuguese', 'seg, 04 março 2024 10:05:00 GMT'],
    ['Dutch', 'ma, 04 mrt 2024 10:05:00 GMT'],
    ['Russian', 'Пн, 04 мар 2024 13:05:00 MSK'],
    ['Polish', '4 marca 2024 10:05'],
    ['Greek', 'Δευ, 04 Μαρ 2024 05:05:00 EST'],
    ['Hungarian', '2024-március-04T11:05+01:00'],
    ['Finnish', '4. maaliskuuta 2024 10:05'],
    ['Korean', '2024년 3월 4일 오전 10:05:00'],
    ['Japanese', '2024年3月4日 10時05分'],
    ['Chinese', '2024年03月04日 上午 10:05'],
  ])('%s', (_, written) => {
    expect(iso(written)).toBe('2024-03-04T10:05:00.000Z');
  });
});

describe('a date that leaves doubt', () => {
  it.each([
    '',
    'yesterday',
    'Mon, 31 Feb 2024 10:00:00 GMT',
    'Thu, 29 Feb 2023 10:00:00 GMT',
    'Mon, 04 Mar 2024 25:00:00 GMT',
    'Mon, 04 Mar 2024 10:61:00 GMT',
    '2024-13-01',
    '2024-366-1',
    '2023-366',
    '2024-W54',
    '0000-00-00T00:00:00Z',
    'Mon, 04 Mar 124 10:00:00 GMT',
    'Mon, 04 Mar 10:00:00 GMT',
    '03/04/2024',
    '2024-03-04T10:00:00+99:00',
    `2024-03-04${' '.repeat(200)}x`,
  ])('%j is none', (written) => {
    expect(feedDate(written)).toBeNull();
  });

  it('has none where day and month cannot be told apart, and has one where they can', () => {
    expect(iso('14/02/2024 10:05')).toBe('2024-02-14T10:05:00.000Z');
    expect(iso('02/14/2024 10:05')).toBe('2024-02-14T10:05:00.000Z');
    expect(iso('04.03.2024 10:05')).toBe('2024-03-04T10:05:00.000Z');
  });

  it('gives way to the next date of the item', () => {
    const item = onlyItem(rssItem('<pubDate>soon</pubDate><dc:date>2024-03-04</dc:date>'));
    expect(item.publishedAt).toBe(Date.UTC(2024, 2, 4));
    expect(onlyItem(rssItem('<title>Wall</title>')).publishedAt).toBeNull();
    expect(onlyItem(atomEntry('<updated>2024-03-04</updated>'))).toMatchObject({
      publishedAt: Date.UTC(2024, 2, 4),
      updatedAt: Date.UTC(2024, 2, 4),
    });
  });
});

describe('any moment', () => {
  const moment = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

  it('is read back from every standard form of it', () => {
    fc.assert(
      fc.property(moment, (date) => {
        expect(feedDate(date.toISOString())).toBe(date.getTime());
        expect(feedDate(date.toUTCString())).toBe(date.getTime());
        expect(feedDate(date.toISOString().replace(/[-:]|\.000/g, ''))).toBe(date.getTime());
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('is a time or none, whatever is written', () => {
    const part = fc.constantFrom(
      ...'Mon , 4 04 31 Mar mars 2024 24 10:05 :60 am PM EST +0100 Z T - / . 年 W10 1709546700'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const at = feedDate(parts.join(''));
        expect(at === null || !Number.isNaN(new Date(at).getTime())).toBe(true);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
