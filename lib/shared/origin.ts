/**
 * The origin of an address as browsers spell it (RFC 6454, 6.2; WHATWG URL): lower case, an international name in
 * Punycode, no port where it is the scheme's own. Two addresses are of one site when these are equal.
 * @returns null for what is no address with a host
 */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return origin === "null" ? null : origin;
}
