/** Words in addresses are shorter; what is longer may be a key that lets its bearer in. */
const LONGEST_SHOWN = 20;
/** Words, with a number of one or two figures at most after each, or a year: keys look otherwise. */
const WORDS = /^(?:\d{4}|(?:[A-Z]?[a-z]+|[A-Z]+)\d{0,2}(?:[-_.](?:[A-Z]?[a-z]+|[A-Z]+)\d{0,2})*)$/;
const LONGEST_HOST = 80;

/**
 * An address as logs and messages may say it: the host and the first part of the path. The rest,
 * the query and a user's name are left out, for the address of a feed may hold a private token.
 */
export function describeUrl(address: string | URL): string {
  const url = URL.parse(address);
  if (url === null || url.host === '') return 'an unreadable address';
  const host = url.host.length > LONGEST_HOST ? `${url.host.slice(0, LONGEST_HOST)}…` : url.host;
  const [first = '', ...others] = url.pathname.slice(1).split('/');
  if (first === '') return host;
  const more = others.length > 0 || url.search !== '' ? '/…' : '';
  const isShown = first.length <= LONGEST_SHOWN && WORDS.test(first);
  return isShown ? `${host}/${first}${more}` : `${host}/…`;
}
