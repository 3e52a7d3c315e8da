import { type ApiFailure, type ApiResult, askJson, callApi } from "@/components/api/client";
import { guestWish } from "@/components/kept/wish";
import { askContext, rememberReader } from "./reader-context";

type Done = { ok: true };

/** What these endpoints may say besides a wrong password; not the whole catalog, for this is on every page. */
const TEMPORARY = ["too_many_requests", "busy", "no_room", "unavailable"] as const;

/**
 * Signs in through next-auth's own endpoints; its client library would weigh more than this page.
 * @returns a failure with wrong_credentials, or why nothing could be checked
 */
export async function signIn(email: string, password: string): Promise<Done | ApiFailure> {
  return cameIn(await postForm("/api/auth/callback/credentials", { email, password }));
}

/** Signs in with a token that a passkey got. */
export async function signInByToken(token: string): Promise<Done | ApiFailure> {
  return cameIn(await postForm("/api/auth/callback/token", { token }));
}

/** Where the OpenID provider is to be asked; it sends the browser back to `next`. */
export async function wayToProvider(next: string): Promise<{ ok: true; url: string } | ApiFailure> {
  const answer = await askNextAuth("/api/auth/signin/oidc", { callbackUrl: next });
  if (!answer.ok) return answer;
  const { url = "" } = answer.data;
  // An address of our own says that the provider could not be asked.
  const isThere = URL.canParse(url) && new URL(url).origin !== location.origin;
  if (!isThere) return failure("unavailable");
  guestWish().leave();
  return { ok: true, url };
}

/** Ends this session, here and on the server. */
export async function signOut(): Promise<Done | ApiFailure> {
  const result = await postForm("/api/auth/signout", {});
  if (result.ok) rememberReader(false);
  return result;
}

/** What they asked for as a guest is now this member's wish, and nobody else's. */
async function cameIn(result: Done | ApiFailure): Promise<Done | ApiFailure> {
  if (!result.ok) return result;
  rememberReader(true);
  const wish = guestWish();
  if (wish.pending()) wish.signedIn((await askContext([]))?.member?.id);
  return result;
}

/** Where to go after signing in, as `?next=` names it: only ever a page of this site. */
export function safeNext(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "";
  const page = next.startsWith("/") ? pageHere(next) : null;
  // Whoever is given the path reads it anew: what is left of "/.//host" is "//host", another site.
  return page !== null && pageHere(page) === page ? page : "/";
}

/** The way to another way in that keeps where to go afterwards. */
export function withNext(href: "/sign-in" | "/sign-up" | "/forgot", search: string): string {
  const next = safeNext(search);
  return next === "/" ? href : `${href}?next=${encodeURIComponent(next)}`;
}

/**
 * Path, query and fragment of an address as the browser reads it (it drops tabs and newlines, takes a backslash for a
 * slash and walks the dots); null where it leads to another site.
 */
function pageHere(address: string): string | null {
  if (!URL.canParse(address, location.origin)) return null;
  const { origin, pathname, search, hash } = new URL(address, location.origin);
  return origin === location.origin ? pathname + search + hash : null;
}

type Said = { url?: string; code?: string; reason?: string; until?: string | null };

async function postForm(path: string, fields: Record<string, string>): Promise<Done | ApiFailure> {
  const answer = await askNextAuth(path, fields);
  return answer.ok ? asResult(answer.data) : answer;
}

async function askNextAuth(path: string, fields: Record<string, string>): Promise<ApiResult<Said>> {
  const csrf = await callApi("GET /api/auth/csrf");
  if (!csrf.ok) return csrf;
  const answer = await askJson<Said>(path, {
    method: "POST",
    headers: { "x-auth-return-redirect": "1" },
    body: new URLSearchParams({ callbackUrl: "/", ...fields, csrfToken: csrf.data.csrfToken, json: "true" }),
  });
  return answer?.data ? { ok: true, data: answer.data } : failure("network");
}

/** next-auth answers with an address, whose parameters say what went wrong; what it can't answer is a problem document. */
function asResult(answer: Said): Done | ApiFailure {
  const { reason, until = null } = answer;
  if (answer.code === "member_suspended" && reason)
    return { ...failure("member_suspended"), suspension: { reason, until } };
  if (!answer.url) return failure(codeOf(answer.code));
  const said = new URL(answer.url, location.origin).searchParams;
  const error = said.get("error");
  if (error === "CredentialsSignin") return failure("wrong_credentials");
  // Its token did not fit, and nothing was done.
  if (error || said.has("csrf")) return failure(codeOf(error));
  return { ok: true };
}

function codeOf(name: string | null | undefined): ApiFailure["code"] {
  return TEMPORARY.find((code) => code === name) ?? "internal";
}

function failure(code: ApiFailure["code"]): ApiFailure {
  return { ok: false, code, fields: [] };
}
