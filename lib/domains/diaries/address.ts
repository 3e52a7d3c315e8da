import { createHmac } from "node:crypto";

/** What an invitation to an address is found by: the address itself is not kept. @param secret the site's */
export function addressHasher(secret: string): (address: string) => string {
  return (address) => createHmac("sha256", secret).update(`invitation:${address}`).digest("hex");
}
