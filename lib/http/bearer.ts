import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { AppError } from "@/lib/shared/errors";

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * Lets pass who shows the token (RFC 6750, 2.1), compared in constant time.
 * @throws AppError not_found where no token is set or a wrong one is shown: a stranger learns nothing
 */
export function requireToken(authorization: string | null, token: string | undefined): void {
  const shown = authorization?.match(/^Bearer (\S+)$/i)?.[1] ?? "";
  if (!token || !timingSafeEqual(digest(shown), digest(token))) throw new AppError("not_found");
}
