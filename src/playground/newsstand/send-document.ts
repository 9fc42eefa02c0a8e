import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Document, notice, type Printed } from './document.ts';

/** Nothing on these pages runs or sends anything. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sends a document, or 304 to somebody who has it already. */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  { document, changedAt }: Printed,
): void {
  const etag = `"${createHash('sha256').update(document.body).digest('hex').slice(0, 24)}"`;
  response.setHeader('etag', etag).setHeader('last-modified', new Date(changedAt).toUTCString());
  if (isKnown(request, etag, changedAt)) response.writeHead(304).end();
  else sendPlainly(response, 200, document);
}

/** Sends a document that is not to be kept. */
export function sendPlainly(response: ServerResponse, status: number, document: Document): void {
  response
    .writeHead(status, {
      'content-type': document.type,
      'content-length': Buffer.byteLength(document.body),
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    .end(document.body);
}

/** Sends a page that says one thing. */
export function sendNotice(response: ServerResponse, status: number, title: string): void {
  sendPlainly(response, status, notice(title));
}

/** By its ETag; only where none is given, by its date (RFC 9110, 13.2.2). */
function isKnown({ headers }: IncomingMessage, etag: string, changedAt: number): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined)
    return known.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // HTTP knows whole seconds alone.
  return Math.floor(changedAt / 1000) * 1000 <= since;
}
