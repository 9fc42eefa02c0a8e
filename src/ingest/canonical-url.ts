/** Parameters that say where a reader came from, and nothing of what is read. */
const TRACKING =
  /^(?:utm_.*|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id|at_(?:medium|campaign|custom\d|link.*|format|bbc_team|ptr_.*)|cmpid|cmp|ns_(?:source|mchannel|campaign|linkname|fee)|ito|xtor|wt\.mc_id|partner|partnerid|ref|ref_src|ref_url|referrer|source|src|smid|smtyp|rss|feed(?:type|name)?|share(?:id|token)?|spm|ocid|icid|ncid|cid|s_cid|sr_share|guccounter|guce_.*)$/i;

/**
 * One spelling for all addresses of the same article: without tracking parameters and fragment,
 * the others in order, host in lower case, no "www." and no slash at the end. For comparing only;
 * what readers are sent to is the address as it was given.
 *
 * @returns null for what is no http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${path}${url.search}`;
}
