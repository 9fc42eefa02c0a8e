import { describe, expect, it } from 'vitest';
import { clean } from '../../src/ingest/clean.ts';

const BODY = [
  'The harbour council voted on Monday to repair the northern wall before the winter storms arrive.',
  'Work will cost 4.2 million crowns and take eleven weeks, the harbour master told the council.',
  'Fishing boats will use the inner basin until the wall is safe again, which the fleet had asked for.',
];

/** A raw article with lines after its body, and perhaps between title and body. */
function raw({ after = [], before = [] }: { after?: string[]; before?: string[] }): string {
  return ['Harbour wall to be repaired', ...before, ...BODY, ...after].join('\n\n');
}

describe('an article as a site stored it', () => {
  it('keeps title and paragraphs, and learns the source from the copyright line', () => {
    const article = clean(raw({ after: ['Leave a Reply', '© 2006-2016 Mideast Time.'] }));
    expect(article).toEqual({
      title: 'Harbour wall to be repaired',
      byline: null,
      publishedAt: null,
      language: 'en',
      source: 'Mideast Time',
      url: null,
      text: BODY.join('\n\n'),
    });
  });

  it.each([
    ['UPDATE 2-Ferry sinks off Kessen', 'Ferry sinks off Kessen'],
    ['RPT-WRAPUP 1-Markets fall', 'Markets fall'],
    ['Update on the ferry', 'Update on the ferry'],
  ])('has its headline "%s" without the number of its version', (title, headline) => {
    expect(clean(BODY.join('\n\n'), { title }).title).toBe(headline);
  });

  it.each([
    ['Copyright (c) 2019, The Harbour Gazette. All rights reserved.', 'The Harbour Gazette'],
    ['© The Daily Anchor 2020', 'The Daily Anchor'],
    ['The Daily Anchor © 2016', 'The Daily Anchor'],
    ['© 2011–2026 Tagblatt Mereham GmbH. Alle Rechte vorbehalten.', 'Tagblatt Mereham'],
    ['© Le Courrier du Port 2019 – Tous droits réservés', 'Le Courrier du Port'],
    ['Copyright © 2020 | The Gazette | Theme by Somebody', 'The Gazette'],
    ['© 2020 The Fen & Shore Post, Inc. All Rights Reserved', 'The Fen & Shore Post'],
    ['版权所有 © 2020 海港日报', '海港日报'],
    ['© 2020 All rights reserved', null],
    ['All rights reserved.', null],
  ])('reads the source of "%s"', (line, source) => {
    const article = clean(raw({ after: [line] }));
    expect(article.source).toBe(source);
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.publishedAt).toBeNull();
  });

  it('parts a copyright line from the paragraph that it ran on to', () => {
    const article = clean(`${raw({})} © 2014 The Gazette.`);
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.source).toBe('The Gazette');
  });

  it('drops the readers’ comments with their heading', () => {
    const comments = ['3 Comments', 'Anna', 'What a waste of money, they should sink it instead.'];
    expect(clean(raw({ after: comments })).text).toBe(BODY.join('\n\n'));
  });

  it('drops a list of other articles, with its teasers', () => {
    const related = [
      'Related posts',
      'Seals are back at the pier',
      'A colony of forty has settled on the rocks below it.',
      'Ferry ramp shut again after an inspection',
      'Regatta moved to Sunday',
    ];
    expect(clean(raw({ after: related })).text).toBe(BODY.join('\n\n'));
  });

  it.each([
    [['Share this', 'Facebook', 'Twitter', 'Print']],
    [['Facebook Twitter WhatsApp Email']],
    [['Posted in Harbour | Tagged storms, wall']],
    [['Previous Article: Seals are back', 'Next Article: Ferry ramp shut']],
    [['Sign up for our newsletter', 'Your email address', 'Subscribe']],
    [['Newsletter', 'The news of the coast in your inbox every morning.', 'Subscribe']],
    [['We use cookies to improve your visit. By staying you agree to our cookie policy.']],
    [['Read more: Ten storms that changed the coast']],
    [['Home | News | Sport | Contact | About us']],
    [['(Reporting by the harbour desk; Editing by the night desk)']],
    [['← Older post', 'Newer post →']],
    [['Filed under: Harbour', 'Comments are closed.', '* * *']],
    [['Teilen', 'Drucken', 'Schreibe einen Kommentar', 'Erforderliche Felder sind mit * markiert']],
    [['Mehr zum Thema', 'Sturm an der Küste', 'Lesen Sie auch: Die Robben sind zurück']],
    [['Partager cet article', 'Laisser un commentaire', 'Tous droits réservés']],
    [['Artículos relacionados', 'Las focas vuelven', 'Deja una respuesta']],
    [['اترك تعليقاً', 'جميع الحقوق محفوظة']],
    [['関連記事', 'アザラシが戻る', '無断転載を禁じます']],
    [['相关阅读', '海豹回来了', '版权所有 © 2020 海港日报']],
    [['Читайте также: Тюлени вернулись', 'Оставить комментарий', 'Все права защищены']],
  ])('drops after the article %j', (after) => {
    expect(clean(raw({ after })).text).toBe(BODY.join('\n\n'));
  });

  it.each([
    'Advertisement',
    'Story continues below',
    'Scroll down for video',
    'Read also: Ten storms that changed the coast',
    'Click here to see all photos',
    'Photo: The wall as seen from the lighthouse',
    'Foto: Hafenamt',
    'Lire aussi : Les phoques sont de retour',
    'Lea también: Las focas vuelven',
    '広告',
    'Follow us on Twitter and Facebook',
  ])('drops "%s" from between two paragraphs', (line) => {
    const [first = '', ...others] = BODY;
    const article = clean(['Harbour wall to be repaired', first, line, ...others].join('\n\n'));
    expect(article.text).toBe(BODY.join('\n\n'));
  });

  it('drops a box inside the article up to where its sentences go on', () => {
    const [first = '', second = '', third = ''] = BODY;
    const box = ['Related stories', 'Seals are back at the pier', 'Regatta moved to Sunday'];
    const article = clean(
      ['Harbour wall to be repaired', first, ...box, second, third].join('\n\n'),
    );
    expect(article.text).toBe(BODY.join('\n\n'));
  });
});

describe('what an article says of itself', () => {
  it.each([
    ['By the foreign desk', 'the foreign desk'],
    ['By Jane Rowe, Reporter', 'Jane Rowe, Reporter'],
    ['Von der Wirtschaftsredaktion', 'der Wirtschaftsredaktion'],
    ['Par Jeanne Duval', 'Jeanne Duval'],
    ['By Dr. J. R. Rowe and Mary-Ann O’Dell', 'Dr. J. R. Rowe and Mary-Ann O’Dell'],
    ['Written by Jane Rowe | 3 comments', 'Jane Rowe'],
  ])('takes the byline "%s" out of the body', (line, byline) => {
    const article = clean(raw({ before: [line] }));
    expect(article.byline).toBe(byline);
    expect(article.text).toBe(BODY.join('\n\n'));
  });

  it.each([
    'Von Anfang an umstritten',
    'By mid-century the sea will rise',
    'By the numbers',
    'Par temps de pluie',
  ])('takes no byline from "%s"', (line) => {
    const article = clean(raw({ before: [line] }));
    expect(article.byline).toBeNull();
    expect(article.text).toContain(line);
  });

  it.each([
    ['Published: 4 March 2014 10:12 GMT', '2014-03-04T10:12:00.000Z'],
    ['Updated 5 May 2020', '2020-05-05T00:00:00.000Z'],
    ['5 May 2020 · 3 min read', '2020-05-05T00:00:00.000Z'],
    ['05:22 EST, 25 September 2012', '2012-09-25T10:22:00.000Z'],
    ['Published 4 March 2014 | Updated 5 March 2014', '2014-03-04T00:00:00.000Z'],
    ['Updated 5 March 2014, published 4 March 2014', '2014-03-04T00:00:00.000Z'],
    ['Stand: 4. März 2014, 10:12 Uhr', '2014-03-04T00:00:00.000Z'],
    ['Publié le 4 mars 2014 à 10h12', '2014-03-04T00:00:00.000Z'],
    ['公開日：2014年3月4日', '2014-03-04T00:00:00.000Z'],
    ['25/09/2012', '2012-09-25T00:00:00.000Z'],
    ['Tuesday, March 4th, 2014', '2014-03-04T00:00:00.000Z'],
    ['MEREHAM, 4 March 2014', '2014-03-04T00:00:00.000Z'],
    ['2014-03-04T23:30:00-02:00', '2014-03-05T01:30:00.000Z'],
  ])('reads the date of "%s" and takes the line out', (line, iso) => {
    const { publishedAt, text } = clean(raw({ before: [line] }));
    expect(publishedAt === null ? null : new Date(publishedAt).toISOString()).toBe(iso);
    expect(text).toBe(BODY.join('\n\n'));
  });

  it.each([
    'Published: 03/04/2020',
    'Posted 3 hours ago',
    'Published: 4 March',
    'Published 31 February 2014',
  ])('knows no date from "%s"', (line) => {
    const article = clean(raw({ before: [line] }));
    expect(article.publishedAt).toBeNull();
    expect(article.text).toBe(BODY.join('\n\n'));
  });

  it('finds byline and date in one line, and in lines that were parted', () => {
    const whole = clean(raw({ before: ['Posted by Jane Rowe on March 4, 2014 at 10:12'] }));
    const parted = clean(
      raw({
        before: [
          'By',
          'Jane Rowe',
          'PUBLISHED:',
          '10:12 GMT, 4 March 2014',
          '|',
          'UPDATED:',
          '9:00 GMT, 6 March 2014',
        ],
      }),
    );
    expect(whole).toMatchObject({ byline: 'Jane Rowe', publishedAt: Date.UTC(2014, 2, 4) });
    expect(parted).toMatchObject({
      byline: 'Jane Rowe',
      publishedAt: Date.UTC(2014, 2, 4, 10, 12),
    });
    expect(parted.text).toBe(BODY.join('\n\n'));
  });

  it('finds them in a head that was run together into the first paragraph', () => {
    const article = clean(
      [
        'Wall repaired',
        `By . Jane Rowe . PUBLISHED: . 10:12 GMT, 4 March 2014 . | . ${BODY[0]}`,
      ].join('\n\n'),
    );
    expect(article).toMatchObject({ byline: 'Jane Rowe', text: BODY[0] });
    expect(article.publishedAt).toBe(Date.UTC(2014, 2, 4, 10, 12));
  });

  it('does not take a date from the readers’ comments or from other articles', () => {
    const after = [
      'Related stories',
      'Seals are back',
      '3 March 2014',
      '2 Comments',
      'Posted by Anna on 5 March 2014',
    ];
    expect(clean(raw({ after }))).toMatchObject({ publishedAt: null, byline: null });
  });
});
