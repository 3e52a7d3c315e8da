import type { IncomingMessage, ServerResponse } from "node:http";
import { SECURITY_HEADERS } from "../security-headers";
import { canonicalAddress } from "./canonical-address";

/**
 * Sends who asks for a page by another spelling to the page's own address, for good.
 * @returns false when the address is spelled as it should be
 */
export function sendToOneSpelling({ method, url = "" }: IncomingMessage, response: ServerResponse): boolean {
  const location = method === "GET" || method === "HEAD" ? canonicalAddress(url) : null;
  if (location === null) return false;
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  response.writeHead(308, { location, "content-length": 0 }).end();
  return true;
}
