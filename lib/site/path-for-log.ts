/** A request's address as the log may have it: no query, and no token of a one-time link. */
export function pathForLog(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  return path.replace(
    /^((?:\/(?:ko|en))?\/(?:reset|confirm|no-invitations)|\/api\/(?:password-reset|confirm|no-invitations))\/.+$/,
    "$1/-",
  );
}
