/** Addresses that are no pages: their own handlers bring what they take to one form. */
const NOT_PAGES = /^\/(api|_next|images|metrics)(\/|$)|^\/[/\\]/;
const UUID_SEGMENT = /(?<=\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/gi;

/**
 * The one spelling of a page's address: ids in lower case, no percent-encoding where a letter needs none (RFC 3986,
 * 6.2.2). Every other spelling would be a page of its own in the cache: others could fill the memory with them, and
 * somebody who hides a day hides it at all of its addresses.
 *
 * @param address path and query, as in a request line
 * @returns null where the address is spelled so already
 */
export function canonicalAddress(address: string): string | null {
  const end = address.indexOf("?");
  const path = end === -1 ? address : address.slice(0, end);
  if (!path.startsWith("/") || NOT_PAGES.test(path)) return null;
  const canonical = path.replace(/%[0-9a-f]{2}/gi, unlessNeeded).replace(UUID_SEGMENT, (id) => id.toLowerCase());
  return canonical === path ? null : canonical + address.slice(path.length);
}

/** A dot stays as it was: decoded, "/%2e%2e/" would be another address. */
function unlessNeeded(encoded: string): string {
  const letter = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
  return /[a-z0-9_~-]/i.test(letter) ? letter : encoded.toUpperCase();
}
