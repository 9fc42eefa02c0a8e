/**
 * Parameters that say where a reader came from, on every site that has them. Those that mostly do
 * (`ref`, `source`, `cid`) stay: where one names what is read, two articles would become one.
 */
const TRACKING =
  /^(?:utm_.*|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id|at_(?:medium|campaign|custom\d|format|bbc_team|ptr_.*)|ns_(?:mchannel|campaign|linkname)|xtor|wt\.mc_id|ref_src|guccounter|guce_.*)$/i;

/** An http(s) address without what tells its site where the reader came from; null for any other. */
export function withoutTracking(address: string): string | null {
  return trackless(address)?.href ?? null;
}

/**
 * One spelling for all addresses of the same article: without tracking parameters and fragment, the
 * other parameters in order, no "www." and no slash at the end. For comparing only.
 *
 * @returns null for what is no http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  const url = trackless(address);
  if (url === null) return null;
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${path}${url.search}`;
}

function trackless(address: string): URL | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  // This rewrites the spelling of all, so it is done only where there is something to take away.
  const parameters = [...url.searchParams];
  const own = parameters.filter(([name]) => !TRACKING.test(name));
  if (own.length < parameters.length) url.search = new URLSearchParams(own).toString();
  return url;
}
