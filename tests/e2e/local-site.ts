import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A site on loopback for one test: its pages and feeds by path and query, or the status that one
 * answers with; anything else is not there.
 *
 * @param hold what an answer waits for
 */
export async function openSite(
  pages: (origin: string) => Readonly<Record<string, string | number>>,
  hold: (path: string) => Promise<void> | null = () => null,
): Promise<{ readonly origin: string; readonly settings: Readonly<Record<string, string>> }> {
  const server = createServer(async (request, response) => {
    await hold(request.url ?? '');
    const page = pages(origin)[request.url ?? ''] ?? 404;
    const [status, body] = typeof page === 'number' ? [page, ''] : [200, page];
    const type = body.startsWith('<?xml') ? 'application/rss+xml' : 'text/html';
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${host}`;
  return { origin, settings: { FETCH_ALLOW_HOSTS: host } };
}

/** A feed of items as RSS; names are put in as they are. */
export function rss(title: string, items: readonly string[] = []): string {
  const written = items.map(
    (name, index) => `<item><title>${name}</title><guid>${index}</guid></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${written.join('')}</channel></rss>`;
}
