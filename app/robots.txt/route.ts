import { route } from "@/lib/http/route";
import { siteUrl } from "@/lib/site/env";

/** What is nobody's to find: rooms of one reader, and what is no page. "$" ends an address: "/members" is another. */
const CLOSED = [
  "/api/",
  "/me$",
  "/me/",
  "/write$",
  "/write/",
  "/sign-in",
  "/sign-up",
  "/forgot",
  "/no-invitations/",
  "/reset/",
  "/confirm/",
  "/older/",
  "/search",
  "/oops/",
];

/** GET /robots.txt (RFC 9309), with the address of the sitemap. */
export const GET = route({ auth: "anyone" }, () => {
  const rules = CLOSED.map((path) => `Disallow: ${path}\n`).join("");
  const text = `User-agent: *\n${rules}\nSitemap: ${siteUrl()}/sitemap.xml\n`;
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
});
