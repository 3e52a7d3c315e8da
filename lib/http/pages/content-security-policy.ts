import { imageOrigin } from "./image-origin";

/**
 * Everything from our own origin, but private pictures from where they are kept; scripts by their own file, and inline
 * ones only as named in `inlineScripts`.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts].join(" "),
    // Style attributes (picture sizes, placeholders) can't carry a nonce.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${imageOrigin() ?? ""}`.trimEnd(),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
