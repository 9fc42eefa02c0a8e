import type { Said } from '../../core/reply.ts';

/** What is to be read from the web. */
export interface FetchRequest {
  readonly url: string;
  /** `page` asks the site's robots.txt first; a feed is there to be read by programs. */
  readonly kind: 'feed' | 'page';
  /** As the last answer from this address gave them: nothing is sent again that has not changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Gives up when it aborts; the result is then `stopped`. */
  readonly signal?: AbortSignal;
}

/** What a fetch came to. Nothing that the web can do makes it reject. */
export type Fetched = FetchedDocument | NotModified | FetchFailure;

interface Answer {
  /** The last address, after redirects. */
  readonly url: string;
  /** The address to ask from now on: where permanent redirects (301, 308) led; null without them. */
  readonly movedTo: string | null;
  /** For the next request; null where the answer has none, which after `not-modified` means: keep. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds for which the site asks not to come again (Cache-Control: max-age). */
  readonly maxAge: number | null;
}

export interface FetchedDocument extends Answer {
  readonly kind: 'fetched';
  /** 200–299. */
  readonly status: number;
  /** As the site gave it, charset and all. */
  readonly contentType: string | null;
  /** Decompressed; in the site's own charset. */
  readonly bytes: Uint8Array;
}

export interface NotModified extends Answer {
  readonly kind: 'not-modified';
}

export interface FetchFailure {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** A sentence for an operator, without what may be secret in an address. */
  readonly message: string;
  /** The same in any language. */
  readonly said: Said;
  /** The site's answer, where `reason` is `status`. */
  readonly status: number | null;
  /** Epoch milliseconds before which it is no use, or not wanted, to ask again; null = not known. */
  readonly retryAt: number | null;
}

/** Why nothing was fetched. `not-yet` and `stopped` say nothing about the source itself. */
export type FailureReason =
  /** Not an address of the web: no http(s), a user name in it, too long. */
  | 'bad-address'
  /** Leads inside, or to a port that is not the web's. */
  | 'forbidden-address'
  | 'dns'
  /** No connection: refused, reset, no way there. */
  | 'refused'
  | 'tls'
  | 'timeout'
  | 'too-large'
  /** Cut off in the middle, or not HTTP, or not compressed as it says. */
  | 'garbled'
  | 'redirects'
  | 'status'
  | 'robots'
  /** The site has asked to be left alone until `retryAt`; it was not asked again. */
  | 'not-yet'
  | 'stopped';
