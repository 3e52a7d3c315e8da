/**
 * Where browsers are sent for private pictures, such as "https://s3.example"; null when they get all from us.
 * Read apart from lib/site/env.ts, which checks it at start: the server in front and Next's cache handler need it too,
 * and are bundled without the site.
 */
export function imageOrigin(): string | null {
  const address = process.env.S3_PUBLIC_ENDPOINT;
  return address ? new URL(address).origin : null;
}
