import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/site/env";

/** What the provider says of somebody; nothing of it is believed before lib/domains/accounts/linked/claims.ts read it. */
type Said = Record<string, unknown> & { sub: string };

/** Somebody waits while the provider is asked. */
const PATIENCE_MS = 5_000;

/** The OpenID provider of the environment, as next-auth's generic one; null where none is set. */
export function oidcProvider(): OAuthConfig<Said> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER) return null;
  return {
    id: "oidc",
    name: OIDC_NAME,
    type: "oauth",
    // OpenID Connect Discovery, section 4.
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    userinfo: {
      /** By the standard a scope's claims come with userinfo; many put them into the signed token, which goes before. */
      async request({ tokens, client }) {
        const signed = { ...(tokens as unknown as { claims(): Said }).claims() };
        const isWhole = signed.email !== undefined || !client.issuer.metadata.userinfo_endpoint;
        // The client refuses userinfo about another subject than the token's.
        return isWhole ? signed : { ...(await client.userinfo(tokens as never)), ...signed };
      },
    },
    httpOptions: { timeout: PATIENCE_MS },
    profile: ({ sub }) => ({ id: sub, sid: "" }),
  };
}
