import "server-only";
import { siteUrl } from "@/lib/site/env";

const MAX_AGE_S = 10 * 60;

/** Says that who comes back from the provider wants to link that account, not to come in by it. */
function linkCookieName(): string {
  return siteUrl().startsWith("https:") ? "__Secure-deep-story.link" : "deep-story.link";
}

/** The Set-Cookie header with a token of linkedAccounts.invite(); an empty one ends it. */
export function linkCookie(token: string): string {
  const secure = siteUrl().startsWith("https:") ? "; Secure" : "";
  // Lax: it must come along when the provider sends the browser back.
  const scope = `Path=/api/auth; HttpOnly; SameSite=Lax; Max-Age=${token ? MAX_AGE_S : 0}`;
  return `${linkCookieName()}=${token}; ${scope}${secure}`;
}

/** The token that a browser brings back; "" for none. */
export function linkTokenIn(cookies: { get(name: string): { value: string } | undefined }): string {
  return cookies.get(linkCookieName())?.value ?? "";
}
