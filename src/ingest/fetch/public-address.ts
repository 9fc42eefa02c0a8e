import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by its number, yet it is Azure's inside: the virtual machine's own agent and metadata. */
const AZURE_WIRE_SERVER = '168.63.129.16';
/** The only part of IPv6 from which public addresses are given out (IANA's IPv6 address space). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Where a translator reaches IPv4 (RFC 6052); on networks with DNS64 half the web is there. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether an IP address is one of the public internet. Private, loopback, link-local, shared
 * (CGNAT), multicast, benchmarking, documentation, reserved and metadata addresses are not, nor is
 * any IPv6 form that carries an IPv4 address, but for NAT64 of a public one. Anything that is not
 * plainly an address is not public either.
 *
 * @param address four decimal numbers, or IPv6 without brackets.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return isPublicV4(parsed);
  if (parsed.match(NAT64)) return isPublicV4(new ipaddr.IPv4(parsed.toByteArray().slice(12)));
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === 'unicast';
}

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && address.toString() !== AZURE_WIRE_SERVER;
}
