import type { IncomingMessage } from "node:http";
import { addressMatcher } from "../address-patterns";
import { BODY_MAX_BYTES, UPLOAD_EXTRA_BYTES, UPLOAD_MAX_BYTES, type Uploads } from "../body-limit";

export type LimitOf = (request: Pick<IncomingMessage, "method" | "url">) => number;

/**
 * How many bytes of body a request may have: few, but for the uploads' own methods and addresses.
 * @throws Error for an upload that would leave the others no room
 */
export function bodyLimits(uploads: Uploads): LimitOf {
  for (const [key, bytes] of Object.entries(uploads)) {
    if (bytes > UPLOAD_MAX_BYTES) throw new Error(`${key} takes more than ${UPLOAD_MAX_BYTES} bytes`);
  }
  const patternOf = addressMatcher(Object.keys(uploads).map((key) => key.slice(key.indexOf(" ") + 1)));
  return ({ method, url = "" }) => {
    const pattern = patternOf(url.split("?", 1)[0] ?? "");
    const fileBytes = pattern === null ? undefined : uploads[`${method} ${pattern}`];
    return fileBytes === undefined ? BODY_MAX_BYTES : Math.max(BODY_MAX_BYTES, fileBytes + UPLOAD_EXTRA_BYTES);
  };
}
