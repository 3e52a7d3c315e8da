import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { CLIENT } from "./openid";

/**
 * A real OpenID provider (oidc-provider, certified) on loopback, with pages that let anybody in under the name they
 * type. By the standard it tells name and address by userinfo, not in the signed token.
 */
export async function honestProvider() {
  let handle: ReturnType<Provider["callback"]> = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const claimsOf = (sub: string) => ({ sub, email: `${sub}@example.com`, email_verified: true, name: `${sub}님` });
  return {
    issuer,
    /** Lets a site send people here. @param siteUrl known once it has started */
    serve(siteUrl: string) {
      const client = { client_id: CLIENT.id, client_secret: CLIENT.secret };
      const provider = new Provider(issuer, {
        clients: [{ ...client, redirect_uris: [`${siteUrl}/api/auth/callback/oidc`] }],
        claims: { email: ["email", "email_verified"], profile: ["name"] },
        findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => claimsOf(accountId) }),
        pkce: { required: () => true },
        cookies: { keys: [CLIENT.secret] },
      });
      handle = provider.callback();
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
