/**
 * Where a webhook may lead. The desk sends to whatever address somebody has given, so it is one that everybody reaches:
 * a name under https, and neither a number nor the name of a machine of some network.
 */

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** Names that no public server has: RFC 6761, 6762, 8375, and what networks call their own. */
const OF_A_NETWORK = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|arpa|test|invalid)$/;

/** One part of a name: RFC 1034, 3.5. */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** What is wrong with an address. On this machine (`npm start`) a program on this machine may be told as well. */
export function problemOf(text: string, isLocal = false): string | undefined {
  // Whoever reads an address would leave them out without a word.
  if (/[\s\p{Cc}]/u.test(text)) return 'it has a space or a line break in it';
  const url = URL.parse(text);
  if (!url) return 'it is no address, as https://example.org/hook';
  const host = url.hostname.replace(/\.$/, '');
  if (url.username || url.password) return 'it has a name or a password in it: whoever sends signs instead';
  if (url.port === '0') return 'it has port 0, at which nothing answers';
  if (isLocal && LOOPBACK.test(host) && /^https?:$/.test(url.protocol)) return undefined;
  if (url.protocol !== 'https:') return 'it does not begin with https://';
  if (/^[\d.]+$|^\[/.test(host)) return 'it leads to a number: give the name of a server';
  if (!host.split('.').every((label) => LABEL.test(label))) return `"${host}" is no name of a server`;
  if (!host.includes('.') || OF_A_NETWORK.test(host)) return `"${host}" is no name that everybody reaches`;
  return undefined;
}
