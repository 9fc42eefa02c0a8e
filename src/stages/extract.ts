import { z } from 'zod';
import { systemClock } from '../core/clock.ts';
import { pageText } from '../ingest/extract/page-text.ts';
import { createExtractor } from '../ingest/extract-pool.ts';
import type { Stage } from './run-stage.ts';

/** Milliseconds that one page may take. */
const TIMEOUT = 2000;

const Line = z
  .object({
    url: z.string('"url" has to be a string: the address of the page.').default(''),
    html: z.string('"html" has to be a string.').optional(),
    htmlBase64: z.base64('"htmlBase64" has to be the bytes of the page in Base64.').optional(),
    contentType: z.string('"contentType" has to be a string.').nullish(),
  })
  .refine(({ html, htmlBase64 }) => html !== undefined || htmlBase64 !== undefined, {
    error: 'The line has to have "html", or "htmlBase64" and "contentType".',
  });

/**
 * The stage `extract`: `url` with `html`, or with `htmlBase64` and `contentType`, in; the page's
 * title, byline, date (ISO 8601, UTC), language, image, canonical address and article text out, null
 * where the page does not say. A page that holds up its thread gives an error, and the next works.
 */
export function extractStage(): Stage {
  const extractor = createExtractor({ threads: 1, timeout: TIMEOUT, clock: systemClock });
  return {
    async line(input) {
      const read = Line.safeParse(input, { error: () => 'The line has to be an object.' });
      if (!read.success) throw new Error(read.error.issues[0]?.message, { cause: read.error });
      const { url, html, htmlBase64 = '', contentType } = read.data;
      const page = html ?? pageText(Buffer.from(htmlBase64, 'base64'), contentType ?? '');
      const { publishedAt, ...article } = await extractor.extract(page, url);
      const { title, byline, language, image, canonicalUrl, text } = article;
      const date = publishedAt === null ? null : new Date(publishedAt).toISOString();
      return { title, byline, publishedAt: date, language, image, canonicalUrl, text };
    },
    close: () => extractor.close(),
  };
}
