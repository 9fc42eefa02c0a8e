import { UserError } from '../core/errors.ts';
import { refusal } from '../words/say.ts';
import { pageText } from './extract/page-text.ts';
import type { Extracted } from './extract.ts';
import type { Extract } from './extract-pool.ts';
import type { Fetcher } from './fetch/fetcher.ts';

/** A page of the web as an article. */
export interface PageArticle extends Extracted {
  /** Where it was in the end, after redirects. */
  readonly url: string;
}

/** Reads the articles of pages. */
export type ReadPage = (url: string, signal?: AbortSignal) => Promise<PageArticle>;

const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/** @returns reads a page; rejects with a UserError that says why it cannot be had. */
export function createReadPage(fetcher: Fetcher, extract: Extract): ReadPage {
  return async (url, signal) => {
    const request = { url, kind: 'page', ...(signal === undefined ? {} : { signal }) } as const;
    const fetched = await fetcher.fetch(request);
    if (fetched.kind === 'failed') throw new UserError(fetched.message, { said: fetched.said });
    if (fetched.kind === 'not-modified') throw refusal('page.not-sent');
    const { bytes, contentType } = fetched;
    if (contentType !== null && !PAGE.test(contentType.trim())) throw refusal('page.other-kind');
    const extracted = await extract(pageText(bytes, contentType ?? ''), fetched.url);
    return { ...extracted, url: fetched.url };
  };
}
