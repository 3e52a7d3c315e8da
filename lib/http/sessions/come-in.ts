import "server-only";
import type { NextRequest } from "next/server";
import { beginSession, type SignedIn } from "@/lib/domains/accounts/begin-session";
import { Claims } from "@/lib/domains/accounts/linked/claims";
import { siteUrl } from "@/lib/site/env";
import { services } from "@/lib/site/services";
import { localeOf } from "../request";
import { linkTokenIn } from "./link-cookie";
import { identify, sessionCookieName } from "./session";

/**
 * Who comes back from the provider: is let in, or has linked that account.
 * @returns the session that began, or the page that says what became of it
 * @throws AppError unavailable
 */
export async function comeInByProvider(request: NextRequest, said: unknown): Promise<SignedIn | string> {
  const { linkedAccounts, sessions } = services();
  const claims = Claims.safeParse(said).data;
  if (!claims) return failedSignIn("refused");
  const linking = await linkingMember(request);
  if (linking) {
    const refusal = await linkedAccounts.link(linking, claims);
    return `${siteUrl()}/me/settings?linked=${refusal?.refused ?? "yes"}`;
  }
  const checked = await linkedAccounts.comeIn(claims, localeOf(request));
  if ("refused" in checked) {
    // Where they go on to link it, once they are in.
    const next = checked.refused === "link_first" ? "/me/settings" : null;
    return failedSignIn(checked.refused, next);
  }
  const signedIn = await beginSession(sessions, checked, request.headers.get("user-agent") ?? "");
  return signedIn ?? failedSignIn("refused");
}

/** The sign-in page, which says why nobody was let in. */
export function failedSignIn(why: string, next: string | null = null): string {
  return `${siteUrl()}/sign-in?${new URLSearchParams({ provider: why, ...(next && { next }) })}`;
}

/** Whose account this browser set out to link it to, if they are still signed in. */
async function linkingMember(request: NextRequest): Promise<string | null> {
  const token = linkTokenIn(request.cookies);
  const member = token && (await identify(request.cookies.get(sessionCookieName())?.value));
  return member && (await services().linkedAccounts.isInvited(member, token)) ? member.id : null;
}
