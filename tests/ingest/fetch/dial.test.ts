import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/core/clock.ts';
import { systemResolve } from '../../../src/ingest/fetch/dial.ts';
import { createFetcher } from '../../../src/ingest/fetch/fetcher.ts';
import { reasonOf, textOf } from './local-web.ts';

/** A server on loopback, and a reader of a name that DNS knows only through the test. */
async function intranet(answers: readonly string[]) {
  const server = createServer((request, response) => response.end(request.headers.host));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetcher = createFetcher({
    clock: systemClock,
    allowHosts: [`wiki.invalid:${port}`],
    manners: { atOnce: 2, pause: 0 },
    resolve: async () => answers,
  });
  return {
    port,
    fetch: (url: string) => fetcher.fetch({ url, kind: 'feed' }),
    async [Symbol.asyncDispose]() {
      await fetcher.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it('a connection goes where the check looked, whatever the system knows of the name', async () => {
  await using site = await intranet(['127.0.0.1']);
  const fetched = await site.fetch(`http://wiki.invalid:${site.port}/`);
  expect(textOf(fetched)).toBe(`wiki.invalid:${site.port}`);
});

it('of several addresses the one that answers is used', async () => {
  await using site = await intranet(['::1', '127.0.0.1']);
  const fetched = await site.fetch(`http://wiki.invalid:${site.port}/`);
  expect(textOf(fetched)).toBe(`wiki.invalid:${site.port}`);
});

it('a site that refuses, or does not speak TLS, is told apart', async () => {
  await using site = await intranet(['::1']);
  expect(reasonOf(await site.fetch(`http://wiki.invalid:${site.port}/`))).toBe('refused');
  await using plain = await intranet(['127.0.0.1']);
  expect(reasonOf(await plain.fetch(`https://wiki.invalid:${plain.port}/`))).toBe('tls');
});

it('the system itself is asked for names, all their addresses', async () => {
  expect(await systemResolve('localhost')).toContain('127.0.0.1');
});
