import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { Credentials } from "@/lib/accounts/inputs";
import { siteUrl } from "@/lib/env";
import { LIMITS } from "@/lib/limits/limits";
import { log } from "@/lib/log";
import { authSecret } from "@/lib/secrets";
import { services } from "@/lib/services";
import { AppError } from "@/lib/shared/errors";
import { hashSecret } from "@/lib/shared/secrets";
import { addressKeyOf } from "./request";
import { sessionCookieName } from "./session";

/** next-auth: email and password; the cookie is a JWT that carries the id of a session kept by SessionStore. */
export function authOptions(): NextAuthOptions {
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
        authorize: (input, request) => authorize(input, new Headers(request.headers as Record<string, string>)),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : token),
      /** What GET /api/auth/session tells: nothing once the session has ended. */
      async session({ session, token }) {
        const live = typeof token.sid === "string" ? await services().sessions.find(token.sid) : null;
        const member = live && (await services().accounts.me(live.memberId));
        return { ...session, user: member ? { name: member.name, email: member.email } : undefined };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await services().sessions.remove(token.sid);
      },
    },
  };
}

/** The same answer, in the same time, for an unknown email and a wrong password. */
async function authorize(input: unknown, headers: Headers): Promise<{ id: string; sid: string } | null> {
  const credentials = Credentials.safeParse(input);
  if (!credentials.success) return null;
  try {
    return await signIn(credentials.data, headers);
  } catch (err) {
    // next-auth puts the message into the address it answers: one of our codes, never a database's words.
    const code = err instanceof AppError ? err.code : "internal";
    if (code === "internal") log.error({ err }, "sign-in failed");
    throw new Error(code);
  }
}

async function signIn(
  { email, password }: { email: string; password: string },
  headers: Headers,
): Promise<{ id: string; sid: string } | null> {
  const { limiter, accounts, sessions } = services();
  await limiter.take(LIMITS.signInByAddress, addressKeyOf(headers));
  await limiter.take(LIMITS.signInByEmail, hashSecret(email));
  const checked = await accounts.checkCredentials(email, password);
  if (!checked) return null;
  const { id } = checked;
  const sid = await sessions.create(id, { userAgent: headers.get("user-agent") ?? "" });
  // A new password ended all sessions there were: one that was just being made with the old one must not outlive it.
  if (await checked.stillHold()) return { id, sid };
  await sessions.remove(sid);
  return null;
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
