import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256, hex: what may be kept at rest. A secret of 256 bits needs no salt. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A secret that whoever has the key can make again, so that it need not be kept: HMAC-SHA-256, URL-safe. */
export function derivedSecret(key: string, ...parts: readonly string[]): string {
  return createHmac("sha256", key).update(parts.join("\n")).digest("base64url");
}
