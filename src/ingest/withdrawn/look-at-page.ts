import { UserError } from '../../core/errors.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { pageText } from '../extract/page-text.ts';
import type { Extract } from '../extract-pool.ts';
import type { FetchFailure } from '../fetch/fetched.ts';
import type { Fetcher } from '../fetch/fetcher.ts';

/** What stands at the address of an article. */
export type Seen =
  | {
      readonly kind: 'there';
      /** Null where the page is unchanged, or says none. */
      readonly title: string | null;
      /** Since its etag and lastModified were given. */
      readonly isUnchanged: boolean;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  /** The site says that there is nothing, or nothing any more: 404 or 410. */
  | { readonly kind: 'gone' }
  /** Anything that says nothing of the article, such as a site in trouble, or a way to its front page. */
  | { readonly kind: 'unclear' }
  /** The process is being stopped. */
  | { readonly kind: 'stopped' };

/** A page to look at. */
export interface PageToSee {
  readonly url: string;
  /** The front page of its site. */
  readonly front: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** Looks at pages, as politely as anything else that reads them. */
export interface LookAtPage {
  /** What stands there, with its title. */
  look(page: PageToSee): Promise<Seen>;
  /** The same without its title. */
  glance(page: PageToSee): Promise<Seen['kind']>;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

export function createLookAtPage(fetcher: Fetcher, extract: Extract): LookAtPage {
  async function fetchPage({ url, front, etag = null, lastModified = null }: PageToSee) {
    const fetched = await fetcher.fetch({ url, kind: 'page', etag, lastModified });
    if (fetched.kind === 'failed') return { fetched, kind: failureKind(fetched) } as const;
    const isAway = isFront(fetched.url, front) && !isFront(url, front);
    return { fetched, kind: isAway ? 'unclear' : 'there' } as const;
  }

  return {
    async look(page) {
      const { fetched, kind } = await fetchPage(page);
      if (fetched.kind === 'failed' || kind !== 'there') return { kind } as Seen;
      const { etag, lastModified } = fetched;
      if (fetched.kind === 'not-modified')
        return {
          kind,
          title: null,
          isUnchanged: true,
          etag: etag ?? page.etag ?? null,
          lastModified: lastModified ?? page.lastModified ?? null,
        };
      const type = fetched.contentType?.trim() ?? '';
      const there = { kind, isUnchanged: false, etag, lastModified };
      if (!HTML.test(type)) return { ...there, title: null };
      try {
        const { title } = await extract(pageText(fetched.bytes, type), fetched.url);
        return { ...there, title };
      } catch (error) {
        // A page that takes too long says nothing; a thread that is ended says that we stop.
        if (!(error instanceof UserError)) throw error;
        return { kind: 'unclear' };
      }
    },
    glance: async (page) => (await fetchPage(page)).kind,
  };
}

function failureKind({ reason, status }: FetchFailure): Exclude<Seen['kind'], 'there'> {
  if (reason === 'stopped') return 'stopped';
  return status === 404 || status === 410 ? 'gone' : 'unclear';
}

/** The front page as its feed names it, or the root of a site. */
function isFront(address: string, front: string): boolean {
  const { pathname, search } = new URL(address);
  return (pathname === '/' && search === '') || canonicalUrl(address) === canonicalUrl(front);
}
