import { createHmac, timingSafeEqual } from "node:crypto";

/** What an invitation to an address is found by: the address itself is not kept. @param secret the site's */
export function addressHasher(secret: string): (address: string) => string {
  return (address) => createHmac("sha256", secret).update(`invitation:${address}`).digest("hex");
}

export type QuietTokens = ReturnType<typeof createQuietTokens>;

/**
 * What stands in the link "no more invitations to this address": the hash of the address and our signature. It names
 * nobody, works for ever, and is made by who reads mail there alone.
 */
export function createQuietTokens(secret: string) {
  const hashAddress = addressHasher(secret);
  const signed = (hash: string) => {
    const signature = createHmac("sha256", secret).update(`no-invitations:${hash}`).digest();
    return Buffer.concat([Buffer.from(hash, "hex"), signature]).toString("base64url");
  };
  return {
    of: (address: string): string => signed(hashAddress(address)),

    /** @returns the hash of the address, null for what we did not sign */
    hashIn(token: string): string | null {
      const hash = Buffer.from(token, "base64url").subarray(0, 32).toString("hex");
      const [shown, right] = [Buffer.from(token), Buffer.from(signed(hash))];
      return shown.length === right.length && timingSafeEqual(shown, right) ? hash : null;
    },
  };
}
