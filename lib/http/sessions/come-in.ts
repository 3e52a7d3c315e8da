import "server-only";
import type { NextRequest } from "next/server";
import type { Identity } from "@/lib/domains/accounts/account";
import { beginSession, type SignedIn } from "@/lib/domains/accounts/begin-session";
import { Claims } from "@/lib/domains/accounts/linked/claims";
import { siteUrl } from "@/lib/site/env";
import { services } from "@/lib/site/services";
import { localeOf } from "../request";
import { knownDevice } from "./device-cookie";
import { linkTokenIn } from "./link-cookie";
import { identify, sessionCookieName } from "./session";

/** Who was let in, by the address that they have here. */
export type CameIn = SignedIn & { email: string };

/**
 * Who comes back from the provider: is let in, or has linked that account.
 * @returns the session that began, or the page that says what became of it
 * @throws AppError unavailable
 */
export async function comeInByProvider(request: NextRequest, said: unknown): Promise<CameIn | string> {
  const { linkedAccounts, sessions, noteDevice } = services();
  const claims = Claims.safeParse(said).data;
  if (!claims) return failedSignIn("refused");
  const member = await identify(request.cookies.get(sessionCookieName())?.value);
  if (member && (await isLinking(member, request))) {
    const refusal = await linkedAccounts.link(member, claims);
    return `${siteUrl()}/me/settings?linked=${refusal?.refused ?? "yes"}`;
  }
  // Who set out to link and came back too late must not find themselves in another's account, or in a new one.
  if (member && !(await linkedAccounts.opens(member.id, claims))) {
    return failedSignIn("signed_in_already", "/me/settings");
  }
  const checked = await linkedAccounts.comeIn(claims, localeOf(request));
  if ("refused" in checked) {
    // Where they go on to link it, once they are in.
    const next = checked.refused === "link_first" ? "/me/settings" : null;
    return failedSignIn(checked.refused, next);
  }
  const userAgent = request.headers.get("user-agent") ?? "";
  const signedIn = await beginSession(sessions, checked, userAgent);
  if (!signedIn) return failedSignIn("refused");
  const { email, isNew } = checked;
  if (!isNew && !knownDevice(request.headers.get("cookie"), email)) await noteDevice(signedIn.id, userAgent);
  return { ...signedIn, email };
}

/** The sign-in page, which says why nobody was let in. */
export function failedSignIn(why: string, next: string | null = null): string {
  return `${siteUrl()}/sign-in?${new URLSearchParams({ provider: why, ...(next && { next }) })}`;
}

/** Whether this browser set out, as this member, to link what the provider says. */
async function isLinking(member: Identity, request: NextRequest): Promise<boolean> {
  const token = linkTokenIn(request.cookies);
  return Boolean(token) && (await services().linkedAccounts.isInvited(member, token ?? ""));
}
