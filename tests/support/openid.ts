import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export const CLIENT = { id: "deep-story", secret: "a secret between the two" };
const KEY = "one";

/** What an OpenID provider may say otherwise than an honest one would. */
export type Lies = {
  /** Claims of the signed token; undefined leaves one out. */
  claims?: Record<string, unknown>;
  /** Of userinfo alone. */
  userinfo?: Record<string, unknown>;
  /** What the discovery document says. */
  issuer?: string;
  /** The token is signed by a key that is not in the key set. */
  foreignKey?: boolean;
  away?: boolean;
};

/**
 * A small OpenID provider on loopback that can be told to lie: the honest one of the end-to-end tests (oidc-provider)
 * can't. It asks nobody and sends the browser straight back.
 */
export async function lyingProvider() {
  const keys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
  const [own, foreign] = [keys(), keys()];
  let lies: Lies = {};
  const codes = new Map<string, { nonce: string | null; challenge: string | null }>();
  const asked: URL[] = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    asked.push(url);
    const json = (data: unknown, status = 200) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));
    if (lies.away) return response.destroy();
    if (url.pathname === "/.well-known/openid-configuration") return json(configuration());
    if (url.pathname === "/keys") {
      return json({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: KEY, use: "sig", alg: "RS256" }] });
    }
    if (url.pathname === "/me") return json({ ...honest(), ...lies.claims, ...lies.userinfo });
    if (url.pathname !== "/token") return json({}, 404);
    let body = "";
    for await (const chunk of request) body += chunk;
    const form = new URLSearchParams(body);
    const code = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const shown = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!code || shown !== code.challenge) return json({ error: "invalid_grant" }, 400);
    return json({ access_token: randomUUID(), token_type: "Bearer", id_token: idToken(code.nonce) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const configuration = () => ({
    issuer: lies.issuer ?? issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/me`,
    jwks_uri: `${issuer}/keys`,
  });
  const honest = () => ({ sub: "s-1", email: "jiwoo@example.com", email_verified: true, name: "지우" });
  const idToken = (nonce: string | null) => {
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 300, nonce, ...honest() };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const text = `${part({ alg: "RS256", kid: KEY })}.${part({ ...standard, ...lies.claims })}`;
    const { privateKey } = lies.foreignKey ? foreign : own;
    return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
  };

  return {
    issuer,
    asked,
    tell(next: Lies) {
      lies = next;
    },
    /** As its pages would send the browser back. @param over parameters of the way back that are others */
    back(way: string, over: Record<string, string> = {}): string {
      const { searchParams } = new URL(way);
      const code = randomUUID();
      codes.set(code, { nonce: searchParams.get("nonce"), challenge: searchParams.get("code_challenge") });
      const sent = { code, state: searchParams.get("state") ?? "", ...over };
      return `${searchParams.get("redirect_uri")}?${new URLSearchParams(sent)}`;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
