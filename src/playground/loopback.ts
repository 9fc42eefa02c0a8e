import type { IncomingMessage } from 'node:http';

/**
 * Whether the request comes from this machine's own client or page. A page elsewhere that has its
 * name resolve to this machine sends a foreign Host; a page elsewhere that posts here sends a
 * foreign Origin; both are refused, on the API, the gateway and the page alike.
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}
