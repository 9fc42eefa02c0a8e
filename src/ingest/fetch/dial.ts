import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';

/** Asks DNS for all addresses of a name. Rejects with a system error where there are none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Connects to the first of the addresses that answers, whatever DNS would say by now. */
export type Dial = (
  addresses: readonly string[],
  to: buildConnector.Options,
  callback: buildConnector.Callback,
) => void;

/** The operating system's own look-up, with its hosts file. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** Connections of this machine. @param within milliseconds until it is given up. */
export function systemDial(within: number): Dial {
  return (addresses, to, callback) => {
    const connect = buildConnector({
      allowH2: false,
      timeout: within,
      lookup: answerWith(addresses),
    });
    connect(to, callback);
  };
}

function answerWith(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const first = answers[0];
    if (options.all === true || first === undefined) callback(null, answers);
    else callback(null, first.address, first.family);
  };
}
