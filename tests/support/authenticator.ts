import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

const b64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");
const sha = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

/** What may be told otherwise than an honest browser and device would. */
type Lies = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  counter?: number;
  userHandle?: string | null;
  flags?: number;
};

/** User present and verified (WebAuthn level 3, 6.1). */
const PRESENT_AND_VERIFIED = 0x05;
const ATTESTED = 0x40;

/** CBOR of a byte string, text, small numbers and maps: as much as an attestation is made of. */
function cbor(value: Uint8Array | string | number | Map<string | number, unknown>): Buffer {
  const head = (kind: number, n: number) =>
    n < 24
      ? Buffer.from([(kind << 5) | n])
      : n < 256
        ? Buffer.from([(kind << 5) | 24, n])
        : Buffer.from([(kind << 5) | 25, n >> 8, n & 255]);
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map) {
    const pairs = [...value].flatMap(([name, item]) => [cbor(name), cbor(item as never)]);
    return Buffer.concat([head(4 + 1, value.size), ...pairs]);
  }
  return Buffer.concat([head(2, value.length), Buffer.from(value)]);
}

/** A device with one passkey, as far as a site can see: an ES256 key of its own. */
export function authenticator({ origin = "http://localhost:3000", rpId = "localhost" } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  const own = { origin, rpId };

  const clientData = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const authData = (rp: string, flags: number, counter: number, attested = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha(rp), Buffer.from([flags]), count, attested]);
  };

  return {
    id: b64(id),

    /** What the browser answers to navigator.credentials.create(). @param statement in place of none */
    create(options: { challenge: string }, lies: Lies & { format?: string; statement?: Map<string, unknown> } = {}) {
      const { origin: from, rpId: rp } = { ...own, ...lies };
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)]);
      const data = authData(rp, (lies.flags ?? PRESENT_AND_VERIFIED) | ATTESTED, lies.counter ?? 0, attested);
      const { format = "none", statement = new Map() } = lies;
      const object = cbor(
        new Map<string, unknown>([
          ["fmt", format],
          ["attStmt", statement],
          ["authData", data],
        ]),
      );
      const clientDataJSON = b64(clientData("webauthn.create", lies.challenge ?? options.challenge, from));
      return credential(b64(id), { clientDataJSON, attestationObject: b64(object), transports: ["internal"] });
    },

    /** What it answers to navigator.credentials.get(). */
    get(options: { challenge: string }, memberId: string, lies: Lies = {}) {
      const { origin: from, rpId: rp } = { ...own, ...lies };
      const client = clientData("webauthn.get", lies.challenge ?? options.challenge, from);
      const data = authData(rp, lies.flags ?? PRESENT_AND_VERIFIED, lies.counter ?? 0);
      const signature = sign("sha256", Buffer.concat([data, sha(client)]), privateKey);
      const userHandle = lies.userHandle === undefined ? b64(memberId) : lies.userHandle;
      const parts = {
        clientDataJSON: b64(client),
        authenticatorData: b64(data),
        signature: b64(signature),
        userHandle,
      };
      return credential(b64(id), parts);
    },
  };
}

function credential<Response>(id: string, response: Response) {
  return { id, rawId: id, type: "public-key" as const, response };
}

/** RFC 9053, 7.1.1. */
function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const bytes = (part: string) => Buffer.from(part, "base64url");
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]),
  );
}
