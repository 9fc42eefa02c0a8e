import { afterAll, describe, expect, it } from 'vitest';
import { extractStage } from '../../src/stages/extract.ts';

const stage = extractStage();
afterAll(() => stage.close());

const TEXT = 'Die Kapelle über dem Fluss wird für Müller, Bäcker und Gäste bis März geöffnet sein.';
const url = 'https://gazette.example/kapelle';

it('makes an article of a page, with null for what it does not say', async () => {
  expect(await stage.line({ id: 1, url, html: `<h1>Kapelle</h1><p>${TEXT}</p>` })).toEqual({
    title: 'Kapelle',
    byline: null,
    publishedAt: null,
    language: 'de',
    image: null,
    canonicalUrl: null,
    text: TEXT,
  });
});

it('gives the date as ISO 8601 in UTC', async () => {
  const html = `<time datetime="2026-11-20T08:00:00+02:00">heute</time><p>${TEXT}</p>`;
  expect(await stage.line({ url, html })).toMatchObject({
    publishedAt: '2026-11-20T06:00:00.000Z',
  });
});

describe('the bytes of a page', () => {
  const latin = (html: string) => Buffer.from(html, 'latin1');
  const marked = (html: string) => Buffer.from(`\uFEFF${html}`, 'utf16le');
  it.each([
    ['its header', latin(`<p>${TEXT}</p>`), 'text/html; charset=ISO-8859-1'],
    ['its head', latin(`<meta charset="windows-1252"><p>${TEXT}</p>`), 'text/html'],
    ['itself as UTF-8', Buffer.from(`<p>${TEXT}</p>`), ''],
    [
      'itself as UTF-8, against a wrong header',
      Buffer.from(`<p>${TEXT}</p>`),
      'text/html; charset=iso-8859-1',
    ],
    ['itself as windows-1252', latin(`<p>${TEXT}</p>`), 'text/html; charset=utf-8'],
    ['its byte order mark', marked(`<p>${TEXT}</p>`), 'text/html; charset=utf-8'],
    ['itself past a name nobody knows', latin(`<p>${TEXT}</p>`), 'text/html; charset=nonsense'],
  ])('are read in a charset told by %s', async (_, bytes, contentType) => {
    const line = { url, htmlBase64: bytes.toString('base64'), contentType };
    expect(await stage.line(line)).toMatchObject({ text: TEXT });
  });

  it('are read in a charset of the East', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><p>'),
      Buffer.from([0x8d, 0x60, 0x82, 0xcc, 0x95, 0xc7, 0x81, 0x42]),
    ]);
    expect(await stage.line({ url, htmlBase64: bytes.toString('base64') })).toMatchObject({
      text: '港の壁。',
    });
  });

  it('cut off in the middle of a letter are UTF-8 all the same', async () => {
    const bytes = Buffer.from(`<p>${TEXT} ü`).subarray(0, -1);
    const read = await stage.line({ url, htmlBase64: bytes.toString('base64') });
    expect(read).toMatchObject({ text: TEXT });
  });
});

it.each([null, 7, [], {}, { html: 7 }, { htmlBase64: '%' }, { url: 4, html: 'x' }])(
  'says in a sentence what is wrong with %j',
  async (line) => {
    await expect(stage.line(line)).rejects.toThrow(
      /^(?:The line|"\w+") has to be|^The line has to have/,
    );
  },
);
