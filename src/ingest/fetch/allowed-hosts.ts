/** Tells whether an operator has opened a host and port, wherever they lead. */
export type IsAllowed = (hostname: string, port: number) => boolean;

/**
 * One named exception, such as `wiki.intranet:8080` or `[fd00::7]:80`, as it is compared: the host
 * as browsers spell it. Null where it is not a host with a port.
 */
export function parseAllowedHost(text: string): string | null {
  const [, host = '', digits = ''] = /^(\[[^\]]+\]|[^*:/?#@\\\s[\]]+):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  const url = host === '' ? null : URL.parse(`http://${host}`);
  if (url === null || port < 1 || port > 65_535) return null;
  return keyOf(url.hostname, port);
}

/** @param keys as parseAllowedHost gives them. */
export function allowedHosts(keys: readonly string[]): IsAllowed {
  const allowed = new Set(keys);
  return (hostname, port) => allowed.has(keyOf(hostname, port));
}

/** Hosts of IPv6 come with brackets from an URL and without them from a socket's options. */
function keyOf(hostname: string, port: number): string {
  const host = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname;
  return `${host.replace(/\.$/, '')}:${port}`;
}
