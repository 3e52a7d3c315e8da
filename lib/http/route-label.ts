import { addressMatcher } from "./address-patterns";
import { DOMAINS } from "./openapi/document";
import { AUTH } from "./openapi/operations/auth";
import { PAGE_ADDRESSES } from "./pages/page-addresses";

/** What a stranger guesses, and files: one label for all of them. */
const OTHER = "other";

const operations = [AUTH, ...DOMAINS].flatMap((domain) => Object.keys(domain.operations));
const addresses = new Set(operations.map((key) => key.slice(key.indexOf(" ") + 1)));
const addressOf = addressMatcher([...addresses, ...PAGE_ADDRESSES, "/metrics"]);

/**
 * The address of a request as a metric's label, as the OpenAPI document or the folder of pages names it:
 * "/api/posts/:id". Never an id, a tag or a query, so there are few, whatever is asked for.
 */
export function routeLabel(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith("/_next/")) return "/_next";
  return addressOf(path)?.replace(/\{(\w+)\}/g, ":$1") ?? OTHER;
}
