import { createHmac } from "node:crypto";

/** What an invitation to an address is found by: the address itself is not kept. @param secret the site's */
export function addressHasher(secret: string): (address: string) => string {
  return (address) => createHmac("sha256", secret).update(`invitation:${address}`).digest("hex");
}

/** "bo***@example.com": enough for who typed it to know it again. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const local = [...address.slice(0, at)];
  return `${local.slice(0, Math.min(2, Math.ceil(local.length / 2))).join("")}***${address.slice(at)}`;
}
