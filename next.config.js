import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";
import { DOCS_POLICY } from "./lib/http/openapi/docs-policy.js";
import {
  ANY_PAGE,
  CAMERA_PAGES,
  NO_REFERRER,
  OWN_CAMERA,
  OWN_PAGES_ONLY,
  SECURITY_HEADERS,
} from "./lib/http/security-headers.js";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** Page addresses: all but the API, picture bytes and files. */
const PAGES = "/:path((?!api/|metrics$|images/|_next/|ko/|en/|ko$|en$|(?!tags/).*\\.[a-z0-9]{2,5}$).*)";

/** The language of a page, without a proxy in front of cached pages; the same rule as lib/shared/locale.ts. */
const LANGUAGE = [
  { source: PAGES, has: [{ type: "cookie", key: "locale", value: "(?<lang>ko|en)" }], destination: "/:lang/:path" },
  {
    source: PAGES,
    has: [{ type: "header", key: "accept-language", value: "(?:(?!\\bko\\b).)*" }],
    destination: "/en/:path",
  },
  {
    source: PAGES,
    has: [{ type: "header", key: "accept-language", value: "(?:(?!\\bko\\b).)*\\ben\\b.*" }],
    destination: "/en/:path",
  },
  { source: PAGES, destination: "/ko/:path" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Pictures are made in two widths when they are drawn. Next's optimizer would keep copies of public ones outside
  // DATA_DIR, which nobody removes when they are hidden.
  images: { unoptimized: true },
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL("./.build/page-cache.mjs", import.meta.url)),
  cacheMaxMemorySize: 0,
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@prisma/schema-engine-wasm",
    "@node-rs/argon2",
    "sharp",
    "pino",
    "pg",
    "ioredis",
    "nodemailer",
    "prom-client",
    "@aws-sdk/client-ec2",
    "@aws-sdk/client-s3",
    "@aws-sdk/s3-request-presigner",
  ],
  // `npm run check` looks at types; the build of a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Typing renders the whole editor for each letter: in what says "use memo", what did not change is skipped. Not
  // everywhere: the compiler takes what a module remembers for a constant (docs/decisions.md).
  reactCompiler: { compilationMode: "annotation" },
  experimental: { authInterrupts: true, turbopackRustReactCompiler: true },
  rewrites: async () => ({ beforeFiles: LANGUAGE, afterFiles: [], fallback: [] }),
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS.filter((header) => header !== OWN_PAGES_ONLY) },
    { source: CAMERA_PAGES, headers: [OWN_CAMERA] },
    // What is set here stays: a picture's own answer says who may embed it.
    { source: "/:path((?!images/|posts/[^/]+/card).*)", headers: [OWN_PAGES_ONLY] },
    // Their addresses open something: no other site hears of them.
    { source: "/(reset|confirm|ko/reset|ko/confirm|en/reset|en/confirm)/:path*", headers: [NO_REFERRER] },
    { source: "/(no-invitations|ko/no-invitations|en/no-invitations)/:path*", headers: [NO_REFERRER] },
    { source: "/:file(og\\.png|icon\\.svg|icon-180\\.png|favicon\\.ico)", headers: [ANY_PAGE] },
    { source: "/api/:path*", headers: [{ key: "content-security-policy", value: "default-src 'none'" }] },
    { source: "/api/docs/:path*", headers: [{ key: "content-security-policy", value: DOCS_POLICY }] },
  ],
};

export default withNextIntl(config);
