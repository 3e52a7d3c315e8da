import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import { AppError } from "@/lib/shared/errors";
import { LOCALE_COOKIE, type Locale, pickLocale } from "@/lib/shared/locale";
import { originOf } from "@/lib/shared/origin";
import { env, siteUrl } from "@/lib/site/env";
import { BODY_MAX_BYTES } from "./body-limit";

const REQUEST_IDS = new WeakMap<Request, string>();

/** What names a request in the log and in its answer: the server in front gave it, `npm run dev` has none. */
export function requestIdOf(request: Request): string {
  const id = request.headers.get("x-request-id") ?? REQUEST_IDS.get(request) ?? randomUUID();
  REQUEST_IDS.set(request, id);
  return id;
}

/** The language of who asks. */
export function localeOf(request: NextRequest): Locale {
  return pickLocale(request.cookies.get(LOCALE_COOKIE)?.value, request.headers.get("accept-language"));
}

/**
 * A key for rate limits by address; hashed, because nobody needs the address itself. The last entry of
 * x-forwarded-for is the one that our proxy (TRUST_PROXY) or our own server wrote; those before it are anyone's claim.
 */
export function addressKeyOf(headers: Headers): string {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
  return createHash("sha256").update(networkOf(address)).digest("base64url").slice(0, 22);
}

/** An IPv4 address, or the /64 of an IPv6 one: that is what one household has. */
function networkOf(address: string): string {
  const v4 = address.match(/(?:^|^::ffff:)(\d+\.\d+\.\d+\.\d+)$/i)?.[1];
  if (v4 || !address.includes(":")) return v4 ?? address;
  const [left = [], right = []] = address.split("::").map((half) => half.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}

/**
 * Refuses a write that another site's page sent (CSRF).
 * @throws AppError foreign_origin
 */
export function requireOwnOrigin(request: NextRequest, hasSession: boolean): void {
  const sender = request.headers.get("origin");
  // No Origin: not a browser, which is fine as long as no cookie speaks for somebody.
  if (!sender) {
    if (hasSession) throw new AppError("foreign_origin");
    return;
  }
  const origin = originOf(sender);
  const asked = env().SITE_URL ? null : originOf(`http://${request.headers.get("host")}`);
  if (origin !== null && (origin === siteUrl() || origin === asked)) return;
  throw new AppError("foreign_origin");
}

/** Whether it says that its body is JSON. */
export function isJson(request: NextRequest): boolean {
  return /^application\/json\b/i.test(request.headers.get("content-type") ?? "");
}

/**
 * The request's JSON.
 * @throws AppError wrong_media_type, too_large, invalid_input
 */
export async function readJson(request: NextRequest): Promise<unknown> {
  if (!isJson(request)) throw new AppError("wrong_media_type");
  const body = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new AppError("invalid_input", { detail: "The body is not JSON", cause });
  }
}

/**
 * The request's body. The server in front has measured it already (lib/http/front): `npm run dev` has none.
 * @throws AppError too_large
 */
export async function readBytes(request: Request, limit = BODY_MAX_BYTES): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new AppError("too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
