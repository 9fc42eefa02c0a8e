import { z } from 'zod';
import { parseFeed } from '../ingest/parse-feed.ts';

const Line = z.object({
  url: z.string('"url" has to be a string: the address of the feed.').nullish(),
  body: z.string('"body" has to be a string.').nullish(),
  bodyBase64: z.base64('"bodyBase64" has to be base64.').nullish(),
  contentType: z.string('"contentType" has to be a string.').nullish(),
});

/**
 * The stage `feed`: a feed's `body` or `bodyBase64` in, with its `url` and `contentType`; what it
 * is and its items out, with null for what the feed does not say.
 *
 * @returns a function that rejects with an Error of one sentence for what is no feed.
 */
export function feedStage(): (line: unknown) => Promise<object> {
  return async (line) => {
    const parsed = Line.safeParse(line);
    if (!parsed.success) throw new Error(parsed.error.issues[0]?.message, { cause: parsed.error });
    const { url = null, body, bodyBase64, contentType = null } = parsed.data;
    const bytes = body ?? (bodyBase64 == null ? null : Buffer.from(bodyBase64, 'base64'));
    if (bytes === null) throw new Error('"body" or "bodyBase64" has to be there.');
    const { format, title, language, items } = parseFeed(bytes, { url, contentType });
    return {
      format,
      title,
      language,
      items: items.map((item) => ({
        guid: item.guid,
        url: item.url,
        title: item.title,
        publishedAt: item.publishedAt === null ? null : new Date(item.publishedAt).toISOString(),
        author: item.author,
        summary: item.summary,
        image: item.image,
      })),
    };
  };
}
