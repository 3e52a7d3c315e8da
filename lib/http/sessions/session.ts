import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Identity } from "@/lib/domains/accounts/account";
import { handleOf } from "@/lib/engines/sessions/session-store";
import { siteUrl } from "@/lib/site/env";
import { authSecret } from "@/lib/site/secrets";
import { services } from "@/lib/site/services";

/** HTTPS sites get the prefix that binds a cookie to host and TLS (RFC 6265bis, 4.1.3.2). */
export function sessionCookieName(): string {
  return siteUrl().startsWith("https:") ? "__Host-deep-story.session" : "deep-story.session";
}

/** A set-cookie header that ends the cookie here; a name with the prefix is only heard together with Secure. */
export function endedSessionCookie(): string {
  const secure = siteUrl().startsWith("https:") ? "; Secure" : "";
  return `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
}

/** The session id inside a cookie's JWT; null for anything that is not ours. */
export async function sessionIdIn(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: authSecret() });
    return typeof token?.sid === "string" ? token.sid : null;
  } catch {
    return null;
  }
}

/** Whose cookie this is, if the session still lives and the member may come in. */
export async function identify(cookie: string | undefined): Promise<Identity | null> {
  const sessionId = await sessionIdIn(cookie);
  if (!sessionId) return null;
  const session = await services().sessions.find(sessionId);
  return session && services().accounts.identify(session.memberId, sessionId);
}

/** Whether the session that somebody came in with still lives, and they may come in. @throws AppError unavailable */
export async function sessionLives(member: Identity): Promise<boolean> {
  return (await stillIn(member)) !== null;
}

/** The same of an admin, who still is one. @throws AppError unavailable */
export async function isStillAdmin(admin: Identity): Promise<boolean> {
  return (await stillIn(admin))?.role === "admin";
}

async function stillIn({ id, sessionId }: Identity): Promise<Identity | null> {
  const { sessions, accounts } = services();
  const session = await sessions.find(sessionId);
  return session?.memberId === id ? accounts.identify(id, sessionId) : null;
}

/** What news of ended sessions calls this one by. */
export function sessionNames(member: Identity): string[] {
  return [member.id, handleOf(member.sessionId)];
}

/** The signed-in member of the page being rendered; null for a guest. Makes the page dynamic. */
export const currentMember = cache(async (): Promise<Identity | null> => {
  return identify((await cookies()).get(sessionCookieName())?.value);
});
