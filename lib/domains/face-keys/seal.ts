import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const NUMBERS = 128;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals the numbers of a face for one member: AES-256-GCM (NIST SP 800-38D) under a key that HKDF (RFC 5869) makes of the
 * site's secret and the member. Neither a copy of the database alone nor another member's row opens it.
 * @returns nonce, tag and ciphertext
 */
export function sealFace(siteSecret: string, memberId: string, numbers: Float32Array): Buffer<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(siteSecret, memberId), nonce);
  const plain = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const sealed = [cipher.update(plain), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** @returns the numbers of a face; null for what this site did not seal for this member, or with another secret */
export function unsealFace(siteSecret: string, memberId: string, sealed: Uint8Array): Float32Array | null {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    // Shorter tags, which Node would take, are easier to guess.
    const decipher = createDecipheriv("aes-256-gcm", keyOf(siteSecret, memberId), nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    if (plain.length !== NUMBERS * Float32Array.BYTES_PER_ELEMENT) return null;
    return Float32Array.from({ length: NUMBERS }, (_, at) => plain.readFloatLE(at * Float32Array.BYTES_PER_ELEMENT));
  } catch {
    return null;
  }
}

function keyOf(siteSecret: string, memberId: string): Buffer {
  return Buffer.from(hkdfSync("sha256", siteSecret, memberId, "face key", 32));
}
