import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { newSecret } from "@/lib/shared/secrets";
import { siteUrl } from "@/lib/site/env";
import { authSecret } from "@/lib/site/secrets";

/** A family's accounts in one browser. */
const ACCOUNTS_MAX = 5;
/** As long as browsers keep one at most. */
const MAX_AGE_S = 400 * 24 * 3600;
const ENTRY = /^([\w-]{43})\.([\w-]{43})$/;

/**
 * A cookie that says with which accounts a browser was signed in before (OWASP, "Slow Down Online Guessing Attacks with
 * Device Cookies"): entries NONCE.SIGNATURE, the latest first. It names nobody: an entry can only be compared with an
 * address. It opens nothing either; wrong passwords from such a browser are counted apart. It comes along on the way back
 * from a provider, too, which Strict would keep it from.
 */
export function deviceCookieName(): string {
  return siteUrl().startsWith("https:") ? "__Secure-deep-story.device" : "deep-story.device";
}

/** The nonce of an account's entry in the Cookie header; null for a browser that the account does not know. */
export function knownDevice(cookieHeader: string | null, email: string): string | null {
  const own = entriesIn(cookieHeader).find((entry) => isOf(entry, email));
  return own?.split(".")[0] ?? null;
}

/** The Set-Cookie header after a sign-in: a new entry for the account, those of others stay. */
export function rememberDevice(cookieHeader: string | null, email: string): string {
  const nonce = newSecret();
  const others = entriesIn(cookieHeader).filter((entry) => !isOf(entry, email));
  const value = [`${nonce}.${signature(nonce, email)}`, ...others].slice(0, ACCOUNTS_MAX).join("~");
  const secure = siteUrl().startsWith("https:") ? "; Secure" : "";
  const scope = "Path=/api/auth; HttpOnly; SameSite=Lax";
  return `${deviceCookieName()}=${value}; ${scope}; Max-Age=${MAX_AGE_S}${secure}`;
}

function entriesIn(cookieHeader: string | null): string[] {
  const pairs = (cookieHeader ?? "").split(/;\s*/);
  const value = pairs.find((pair) => pair.startsWith(`${deviceCookieName()}=`))?.split("=", 2)[1] ?? "";
  return value.split("~", ACCOUNTS_MAX).filter((entry) => ENTRY.test(entry));
}

function isOf(entry: string, email: string): boolean {
  const [nonce = "", shown = ""] = entry.split(".");
  return timingSafeEqual(Buffer.from(shown), Buffer.from(signature(nonce, email)));
}

function signature(nonce: string, email: string): string {
  return createHmac("sha256", authSecret()).update(`device\n${nonce}\n${email}`).digest("base64url");
}
