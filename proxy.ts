import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/http/pages/content-security-policy";

/** Where signing in helps. An admin's page is none of these: to a guest it does not exist. */
const OF_MEMBERS = /^\/(?:(?:ko|en)\/)?(?:me|write|diaries|lab\/cells)(?:\/|$)/;

/**
 * Pages made for one reader, one question, or one link of a mail are kept by nobody, and get a nonce for their scripts.
 * Those of members send guests to sign in and back; whether the session still lives is the page's own question. Cached
 * pages don't come through here: their policy names the hashes of their scripts (lib/http/pages/page-cache.ts), and
 * nothing stands between them and the reader.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isGuest = !request.cookies.getAll().some(({ name }) => name.endsWith("deep-story.session"));
  if (isGuest && OF_MEMBERS.test(pathname)) {
    const next = encodeURIComponent(pathname + search);
    return NextResponse.redirect(new URL(`/sign-in?next=${next}`, request.url), 307);
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`]);
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on every script of the page.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = {
  matcher: [
    "/me/:path*",
    "/write/:path*",
    "/diaries/:path*",
    "/admin/:path*",
    "/lab/cells/:path*",
    "/search",
    "/reset/:path*",
    "/confirm/:path*",
    "/no-invitations/:path*",
    "/(ko|en)/me/:path*",
    "/(ko|en)/write/:path*",
    "/(ko|en)/diaries/:path*",
    "/(ko|en)/admin/:path*",
    "/(ko|en)/lab/cells/:path*",
    "/(ko|en)/search",
    "/(ko|en)/reset/:path*",
    "/(ko|en)/confirm/:path*",
    "/(ko|en)/no-invitations/:path*",
  ],
};
