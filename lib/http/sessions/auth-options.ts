import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Me } from "@/lib/domains/accounts/account";
import { Credentials } from "@/lib/domains/accounts/inputs";
import type { SignedIn } from "@/lib/domains/accounts/sign-in";
import { siteUrl } from "@/lib/site/env";
import { log } from "@/lib/site/log";
import { authSecret } from "@/lib/site/secrets";
import { services } from "@/lib/site/services";
import { asAppError } from "../problem";
import { addressKeyOf } from "../request";
import { knownDevice } from "./device-cookie";
import { sessionCookieName } from "./session";

type Hears = {
  /**
   * Why the session store or the database could not answer, or there is too much at once: next-auth itself would take
   * that for a session that is over, and end the cookie.
   */
  onFailure(error: unknown): void;
  /** Who has just signed in. */
  onSignedIn(email: string): void;
};

/** next-auth: email and password; the cookie is a JWT that carries the id of a session kept by SessionStore. */
export function authOptions({ onFailure, onSignedIn }: Hears): NextAuthOptions {
  const told = <T>(answer: Promise<T>): Promise<T> => {
    answer.catch(onFailure);
    return answer;
  };
  const secure = siteUrl().startsWith("https:");
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
          const signedIn = await authorize(credentials, headers, onFailure);
          if (signedIn) onSignedIn(credentials.email);
          return signedIn;
        },
      }),
    ],
    callbacks: {
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
async function authorize(
  credentials: Credentials,
  headers: Headers,
  onFailure: Hears["onFailure"],
): Promise<SignedIn | null> {
  try {
    return await services().signIn(credentials, {
      address: addressKeyOf(headers),
      device: knownDevice(headers.get("cookie"), credentials.email),
      userAgent: headers.get("user-agent") ?? "",
    });
  } catch (err) {
    // next-auth puts the message into the address it answers: one of our codes, never a database's words.
    const known = asAppError(err);
    if (!known) log.error({ err }, "sign-in failed");
    else if (known.code === "busy") onFailure(known);
    else if (known.status >= 500) log.warn({ code: known.code, err: known.extra.cause }, "sign-in failed");
    const code = known?.code ?? "internal";
    throw new Error(code);
  }
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
