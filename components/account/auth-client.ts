import type { ApiFailure } from "@/components/site/api";
import { callApi } from "@/components/site/api";
import { rememberReader } from "./reader-context";

/**
 * Signs in through next-auth's own endpoints; its client library would weigh more than this page.
 * @returns a failure with wrong_credentials, too_many_requests, network or internal
 */
export async function signIn(email: string, password: string): Promise<{ ok: true } | ApiFailure> {
  const answer = await postForm("/api/auth/callback/credentials", { email, password });
  if (!answer) return failure("network");
  const error = new URL(answer.url, location.origin).searchParams.get("error");
  if (error === "too_many_requests") return failure("too_many_requests");
  if (error === "CredentialsSignin") return failure("wrong_credentials");
  if (error) return failure("internal");
  rememberReader(true);
  return { ok: true };
}

/** Ends this session, here and on the server. */
export async function signOut(): Promise<boolean> {
  const answer = await postForm("/api/auth/signout", {});
  if (answer) rememberReader(false);
  return answer !== null;
}

/** Where to go after signing in: only ever a path of this site. */
export function safeNext(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "";
  // Parsed as the browser will: it drops tabs and newlines, and takes a backslash for a slash.
  const target = URL.canParse(next, location.origin) ? new URL(next, location.origin) : null;
  if (!next.startsWith("/") || target?.origin !== location.origin) return "/";
  return target.pathname + target.search + target.hash;
}

async function postForm(path: string, fields: Record<string, string>): Promise<{ url: string } | null> {
  const csrf = await callApi<{ csrfToken: string }>("GET", "/api/auth/csrf");
  if (!csrf.ok) return null;
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "x-auth-return-redirect": "1" },
      body: new URLSearchParams({ ...fields, csrfToken: csrf.data.csrfToken, json: "true", callbackUrl: "/" }),
    });
    const answer: unknown = await response.json();
    return typeof answer === "object" && answer && "url" in answer ? { url: String(answer.url) } : null;
  } catch {
    return null;
  }
}

function failure(code: ApiFailure["code"]): ApiFailure {
  return { ok: false, code, fields: [] };
}
