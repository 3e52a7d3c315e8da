import { domainToASCII } from "node:url";
import { z } from "zod";

/** RFC 5321, 4.5.3.1.3: a path of 256 octets less its brackets. */
const ADDRESS_MAX = 254;
/** Letters of any script (RFC 6531) and every sign but those that need quotes; dots wherever a server put them. */
const LOCAL_PART = /^[^\s@"(),:;<>[\]\\\p{C}\p{Z}]+$/u;
const DOMAIN = /^(?:[a-z0-9][a-z0-9-]*\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]*[a-z0-9]$/;
const ASCII = /^[ -~]*$/;

/**
 * The one form of an address, however it was typed: no capitals, no full-width letters, nothing unseen, the domain as
 * DNS knows it. Taken is what mail servers take, not what the standard calls well formed: phone companies gave out
 * "two..dots@" and "dot.@", and a top-level domain may be "xn--3e0b707e".
 * @returns null when it is no address
 */
export function mailbox(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .replace(/\p{DI}/gu, "")
    .trim()
    .toLowerCase();
  const at = plain.lastIndexOf("@");
  const local = plain.slice(0, Math.max(at, 0));
  const named = plain.slice(at + 1);
  const domain = ASCII.test(named) ? named : LOCAL_PART.test(named) ? domainToASCII(named) : "";
  const address = `${local}@${domain}`;
  const fits = Buffer.byteLength(address) <= ADDRESS_MAX;
  return fits && LOCAL_PART.test(local) && DOMAIN.test(domain) ? address : null;
}

/** In its one form: one mailbox, one account. */
export const Email = z
  .string()
  .max(1_000)
  .transform((typed, { issues }) => {
    const address = mailbox(typed);
    if (address) return address;
    issues.push({ code: "invalid_format", format: "email", input: typed, message: "Not an email address" });
    return z.NEVER;
  });

/** "bo***@example.com": enough for who knows it to know it again. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const local = [...address.slice(0, at)];
  return `${local.slice(0, Math.min(2, Math.ceil(local.length / 2))).join("")}***${address.slice(at)}`;
}
