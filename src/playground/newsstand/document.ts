import { type Markup, markup } from './markup.ts';

/** A document as it is sent. */
export interface Document {
  readonly type: string;
  readonly body: string;
}

/** What lies at an address. */
export interface Printed {
  readonly document: Document;
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

export function asPage({ markup }: Markup): Document {
  return { type: 'text/html; charset=utf-8', body: markup };
}

/** A page that says one thing. */
export function notice(title: string): Document {
  return asPage(markup`<!doctype html>
<title>${title}</title>
<h1>${title}</h1>
`);
}
