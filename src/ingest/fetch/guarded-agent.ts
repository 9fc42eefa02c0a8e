import { isIP } from 'node:net';
import { Agent, type buildConnector } from 'undici';
import type { Clock } from '../../core/clock.ts';
import { say } from '../../words/say.ts';
import type { IsAllowed } from './allowed-hosts.ts';
import type { Dial, Resolve } from './dial.ts';
import { FetchProblem } from './fetch-problem.ts';
import { isPublicAddress } from './public-address.ts';
import { insideProblem, portOf } from './read-address.ts';

/** Bytes of an answer's headers; common servers and proxies stop at 8 to 16 KB. */
const MOST_HEADER_BYTES = 32_768;

export interface GuardOptions {
  readonly clock: Clock;
  readonly isAllowed: IsAllowed;
  readonly resolve: Resolve;
  readonly dial: Dial;
  /** Milliseconds for DNS and connecting together. */
  readonly connectWithin: number;
}

/**
 * Connections that cannot lead inside. For every new one the name is resolved once, all that DNS
 * answers must be public, and just those addresses are dialled: a second answer is never asked for.
 * A connection is only used again for the same host and port.
 */
export function createGuardedAgent(options: GuardOptions): Agent {
  const { clock, dial, connectWithin } = options;
  return new Agent({
    allowH2: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    // The time of a whole visit is held by the one who makes it.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(to, callback) {
      let isOver = false;
      const finish: buildConnector.Callback = (...[error, socket]) => {
        if (isOver) {
          socket?.destroy();
          return;
        }
        isOver = true;
        cancel();
        if (error === null) callback(null, socket);
        else callback(error, null);
      };
      const cancel = clock.after(connectWithin, () =>
        finish(
          new FetchProblem('timeout', say('fetch.not-connected', { where: to.hostname })),
          null,
        ),
      );
      addressesOf(to, options)
        .then((addresses) => {
          if (!isOver) dial(addresses, to, finish);
        })
        .catch((error: Error) => finish(error, null));
    },
  });
}

/** @throws FetchProblem forbidden-address, or what `resolve` rejects with. */
async function addressesOf(
  to: buildConnector.Options,
  { isAllowed, resolve }: GuardOptions,
): Promise<readonly string[]> {
  // The look-up hook of a socket is never called for an address in figures; here all pass.
  const addresses = isIP(to.hostname) === 0 ? await resolve(to.hostname) : [to.hostname];
  if (addresses.length === 0)
    throw new FetchProblem('dns', say('fetch.no-host', { where: to.hostname }));
  if (!isAllowed(to.hostname, portOf(to)) && !addresses.every(isPublicAddress))
    throw insideProblem(to.hostname);
  return addresses;
}
