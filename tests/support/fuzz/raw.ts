import type { Asked, Asker } from "./from-document";
import type { Random } from "./random";
import { cursor, text } from "./values";

const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "SEARCH",
  "LOCK",
  "QUERY",
  "get",
  "X",
];
const PATHS = [
  ..."/ /me /me/posts/ID /me/gallery /me/settings /me/looks /write /write/ID /posts/ID /ko/posts/ID /en /sign-in /sign-up".split(
    " ",
  ),
  ..."/tags/x /tags/TEXT /tags/TEXT/older/CURSOR /older/CURSOR /oops/404 /oops/TEXT /404 /_error /favicon.ico /metrics".split(
    " ",
  ),
  ..."/images/TEXT /images/00000000000000000000000000000000 /_next/static/TEXT /_next/image /_next/data/x/TEXT.json".split(
    " ",
  ),
  ..."/api /api/TEXT /api/posts /api/posts/ID /api/pictures/ID/events /api/me /api/me/context /api/health /api/docs".split(
    " ",
  ),
  ..."/api/docs/TEXT /api/openapi.json /api/auth /api/auth/csrf /api/auth/session /api/auth/callback/credentials".split(
    " ",
  ),
  ..."/api/auth/signout /api/auth/_log /api/auth/error /api/auth/signin /api/auth/TEXT /api/words".split(" "),
];
const TARGETS = [
  "*",
  "http://[/",
  "http://a.test/api/posts",
  "//",
  "///a",
  "/.",
  "/..",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/%",
  "/%00",
  "/%E0%A4%A",
  "/\\",
  "/a;b",
  "?",
  "#",
  "a",
];
const QUERIES = [
  "",
  "?",
  "?a",
  "?%",
  "?callbackUrl=-1",
  "?callbackUrl=http%3A%2F%2F%5B",
  "?error=%0d%0a",
  "?_rsc=x",
  "?next=%2F%2Fx",
  "?limit=-1",
  "?cursor=CURSOR",
  "?tag=TEXT",
  "?posts=TEXT",
  "?w=480&w=1",
  "?url=%2Fimages%2Fx&w=1080&q=75",
  "?__proto__=1",
  `?${"a=1&".repeat(2_000)}`,
];
const HEADERS: Record<string, string[]> = {
  host: ["[", "a b", "", "a:99999", "xn--a", "일기.test", "a.test:80", "127.0.0.1"],
  cookie: [
    "deep-story.session=x",
    "deep-story.session=%E0%A4%A",
    "locale=%",
    "locale=en",
    "next-auth.callback-url=-1",
    "next-auth.csrf-token=%7C",
    "deep-story.device=a.b~%",
    ";;;=",
    "deep-story.session.0=a; deep-story.session.1=b",
  ],
  "accept-language": ["en", "*", "ko;q=x", ",".repeat(2_000), "\x80"],
  "accept-encoding": ["br", "gzip;q=0", "*", "zstd"],
  rsc: ["1", "x"],
  "next-router-state-tree": ["%", "{}", "%5B%22%22%5D", "[".repeat(500)],
  "next-router-prefetch": ["1", "2", "x"],
  "next-router-segment-prefetch": ["/_tree", "/_index", "/%", "x"],
  "next-url": ["/%", "//x", "x"],
  "next-action": ["x", "0".repeat(42)],
  "next-html-request-id": ["x"],
  "content-type": [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "text/plain",
    "x",
  ],
  origin: ["null", "http://[", "http://evil.test"],
  authorization: ["Bearer x", "Bearer", "Basic \xff"],
  "if-none-match": ["*", "W/", '"x"'],
  "if-modified-since": ["x"],
  range: ["bytes=0-", "bytes=9-1", "x"],
  "user-agent": ["\x80\xff", "", "x".repeat(4_000)],
  "x-forwarded-host": ["[", "a b", "evil.test"],
  "x-forwarded-proto": ["x", "https", "http,https"],
  "x-forwarded-port": ["x"],
  "x-middleware-subrequest": ["proxy:proxy:proxy"],
  "x-middleware-rewrite": ["/%"],
  "x-matched-path": ["/%", "/me"],
  "x-nextjs-data": ["1"],
  "x-nextjs-rewrite": ["/%"],
  "x-invoke-path": ["/%"],
  "x-invoke-status": ["500"],
  "x-now-route-matches": ["1=%"],
  "x-prerender-revalidate": ["x"],
  "x-request-id": ["\x80", "x".repeat(300)],
  "x-http-method-override": ["DELETE"],
  expect: ["100-continue", "x"],
  upgrade: ["websocket", "h2c"],
  "last-event-id": ["x"],
  purpose: ["prefetch"],
};

/** A request that no browser makes: odd methods, targets, headers and bodies, put together by chance. */
export function rawRequest(asker: Asker, random: Random): Asked {
  const filled = (pattern: string) =>
    pattern
      .replaceAll("ID", () => random.pick(asker.ids))
      .replaceAll("CURSOR", () => cursor(random))
      .replaceAll("TEXT", () =>
        random.pick([encoded(text(random, 30)), "%", "%ff", "%00", "..", "%2F", "a%2Fb", "\xe9"]),
      );
  const path = random.chance(0.12) ? random.pick(TARGETS) : filled(random.pick(PATHS));
  const target = path + (random.chance(0.4) ? filled(random.pick(QUERIES)) : "");
  const headers: string[] = [];
  if (random.chance(0.3)) headers.push(`cookie: ${asker.cookie}`);
  for (let more = random.int(4); more > 0; more--) {
    const name = random.pick(Object.keys(HEADERS));
    headers.push(`${name}: ${random.pick(HEADERS[name] ?? [])}`);
  }
  const body = random.chance(0.25)
    ? random.pick(["{}", "a=b", "--x--", "[]", "null", text(random), "\xff\xfe", '{"callbackUrl":5}'])
    : "";
  return { method: random.pick(METHODS), target, headers, body };
}

function encoded(words: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(words)));
}
