import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Me } from "@/lib/domains/accounts/account";
import { beginSession, type SignedIn } from "@/lib/domains/accounts/begin-session";
import { Credentials } from "@/lib/domains/accounts/inputs";
import { siteUrl } from "@/lib/site/env";
import { log } from "@/lib/site/log";
import { authSecret } from "@/lib/site/secrets";
import { services } from "@/lib/site/services";
import { asAppError } from "../problem";
import { addressKeyOf } from "../request";
import type { CameIn } from "./come-in";
import { knownDevice } from "./device-cookie";
import { oidcProvider } from "./oidc-provider";
import { sessionCookieName } from "./session";

type Hears = {
  /**
   * Why the session store or the database could not answer, or there is too much at once: next-auth itself would take
   * that for a session that is over, and end the cookie.
   */
  onFailure(error: unknown): void;
  /** Who has just signed in. */
  onSignedIn(email: string): void;
  /** What the provider said of somebody: the session that began, or the page to go to instead. */
  comeIn(said: unknown): Promise<CameIn | string>;
};

/** next-auth: email and password, a token that a passkey got, or a provider; the cookie is a JWT that carries the id of a session kept by SessionStore. */
export function authOptions({ onFailure, onSignedIn, comeIn }: Hears): NextAuthOptions {
  const told = <T>(answer: Promise<T>): Promise<T> => {
    answer.catch(onFailure);
    return answer;
  };
  const failed = failing(onFailure);
  const secure = siteUrl().startsWith("https:");
  const oidc = oidcProvider();
  return {
    secret: authSecret(),
    // The session store decides how long; the cookie only has to outlive it (browsers keep one 400 days at most).
    session: { strategy: "jwt", maxAge: 400 * 24 * 3600 },
    useSecureCookies: secure,
    cookies: {
      sessionToken: { name: sessionCookieName(), options: { httpOnly: true, sameSite: "lax", path: "/", secure } },
    },
    pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(input, request) {
          const credentials = Credentials.safeParse(input).data;
          if (!credentials) return null;
          const headers = new Headers(request.headers as Record<string, string>);
          const signedIn = await byPassword(credentials, headers).catch(failed);
          if (signedIn) onSignedIn(credentials.email);
          return signedIn;
        },
      }),
      CredentialsProvider({
        id: "token",
        credentials: { token: { type: "text" } },
        async authorize(input, request) {
          const headers = new Headers(request.headers as Record<string, string>);
          const signedIn = await byToken(String(input?.token ?? ""), headers).catch(failed);
          if (signedIn) onSignedIn(signedIn.email);
          return signedIn;
        },
      }),
      ...(oidc ? [oidc] : []),
    ],
    logger: { error: logFailure, warn: () => {}, debug: () => {} },
    callbacks: {
      /** Credentials were checked; what a provider says is only now looked at. */
      async signIn({ user, account, profile }) {
        if (account?.provider !== oidc?.id) return true;
        const signedIn = await comeIn(profile).catch(failed);
        if (typeof signedIn === "string") return signedIn;
        onSignedIn(signedIn.email);
        Object.assign(user, signedIn);
        return true;
      },
      jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : token),
      /** What GET /api/auth/session tells: nothing once the session has ended. */
      async session({ session, token }) {
        const member = typeof token.sid === "string" ? await told(memberOf(token.sid)) : null;
        return { ...session, user: member ? { name: member.name, email: member.email } : undefined };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await told(services().sessions.remove(token.sid));
        // What they opened is not open to whoever comes in next.
        if (token?.sub) await told(services().faceKeys.close(token.sub));
      },
    },
  };
}

/** Whose living session this is, if the member may come in. */
async function memberOf(sid: string): Promise<Me | null> {
  const { sessions, accounts } = services();
  const live = await sessions.find(sid);
  const known = live && (await accounts.identify(live.memberId, sid));
  return known && accounts.me(known.id);
}

/** The same answer, in the same time, for an unknown email and a wrong password. */
function byPassword(credentials: Credentials, headers: Headers): Promise<SignedIn | null> {
  return services().signIn(credentials, {
    address: addressKeyOf(headers),
    device: knownDevice(headers.get("cookie"), credentials.email),
    userAgent: headers.get("user-agent") ?? "",
  });
}

/** By what a passkey got a moment ago. */
async function byToken(token: string, headers: Headers): Promise<(SignedIn & { email: string }) | null> {
  const { passkeySignIn, sessions, noteDevice } = services();
  const checked = await passkeySignIn.checkToken(token);
  const userAgent = headers.get("user-agent") ?? "";
  const signedIn = checked && (await beginSession(sessions, checked, userAgent));
  if (signedIn && !knownDevice(headers.get("cookie"), checked.email)) await noteDevice(signedIn.id, userAgent);
  return signedIn && { ...signedIn, email: checked.email };
}

/** next-auth puts an error's message into the address it answers: one of our codes, never a database's words. */
function failing(onFailure: Hears["onFailure"]): (err: unknown) => never {
  return (err) => {
    const known = asAppError(err);
    if (!known) log.error({ err }, "sign-in failed");
    else if (known.code === "busy" || known.code === "member_suspended") onFailure(known);
    else if (known.status >= 500) log.warn({ code: known.code, err: known.extra.cause }, "sign-in failed");
    throw new Error(known?.code ?? "internal");
  };
}

/** What next-auth itself would write to the console, whole profiles among it. */
function logFailure(code: string, details: unknown): void {
  const error = details instanceof Error ? details : (details as { error?: unknown }).error;
  log.warn({ code, reason: error instanceof Error ? error.message : undefined }, "next-auth could not go on");
}

declare module "next-auth" {
  interface User {
    id: string;
    /** Session id. */
    sid: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}
