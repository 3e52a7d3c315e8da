import type { NextRequest } from "next/server";
import { LIMITS } from "@/lib/http/limits";
import { problem } from "@/lib/http/problem";
import { addressKeyOf } from "@/lib/http/request";
import { privateJson } from "@/lib/http/route";
import { authOptions } from "@/lib/http/sessions/auth-options";
import { comeInByProvider, failedSignIn } from "@/lib/http/sessions/come-in";
import { rememberDevice } from "@/lib/http/sessions/device-cookie";
import { linkCookie } from "@/lib/http/sessions/link-cookie";
import { AUTH_ACTIONS, askNextAuth, PROVIDER_ACTIONS } from "@/lib/http/sessions/next-auth";
import { oidcProvider } from "@/lib/http/sessions/oidc-provider";
import { endReplacedSession } from "@/lib/http/sessions/replaced-session";
import { endedSessionCookie, identify, sessionCookieName } from "@/lib/http/sessions/session";
import { AppError } from "@/lib/shared/errors";
import { siteUrl } from "@/lib/site/env";
import { services } from "@/lib/site/services";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * /api/auth/*: next-auth's csrf, callback/credentials, callback/token, session, signout, and the way to a provider and
 * back where there is one. While it is not known whether a session lives,
 * or one could not be ended, the answer says so and the cookie stays.
 */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const failures: unknown[] = [];
  try {
    const action = (await context.params).nextauth.join("/");
    const isProviders = action in PROVIDER_ACTIONS && oidcProvider() !== null;
    const method = isProviders ? PROVIDER_ACTIONS[action] : AUTH_ACTIONS[action];
    if (!method) throw new AppError("not_found");
    if (method !== request.method && !(method === "GET" && request.method === "HEAD")) return refused(request, method);
    const cookie = request.cookies.get(sessionCookieName())?.value;
    if (action === "session" && cookie && !(await identify(cookie))) return noSession();
    if (isProviders) await services().limiter.take(LIMITS.provider, addressKeyOf(request.headers));
    const devices: string[] = [];
    let hasComeIn = false;
    const options = authOptions({
      onFailure: (error) => failures.push(error),
      onSignedIn: (email) => devices.push(rememberDevice(request.headers.get("cookie"), email)),
      async comeIn(said) {
        const signedIn = await comeInByProvider(request, said);
        hasComeIn = typeof signedIn !== "string";
        return signedIn;
      },
    });
    const answer = await askNextAuth(request, action, options);
    if (action === "callback/oidc") await backFromProvider(request, answer, hasComeIn ? cookie : undefined);
    else if (devices.length > 0) await endReplacedSession(cookie);
    for (const device of devices) answer.headers.append("set-cookie", device);
    if (action === "callback/oidc") return answer;
    return failures.length > 0 ? problem(failures[0], request) : answer;
  } catch (error) {
    return problem(error, request);
  }
}

/**
 * The way back is a page's: it ends on one, whatever happened.
 * @param replaced the session's cookie that came along, where another has begun
 */
async function backFromProvider(request: NextRequest, answer: Response, replaced?: string): Promise<void> {
  await endReplacedSession(replaced);
  const to = new URL(answer.headers.get("location") ?? "/", siteUrl());
  if (to.origin === siteUrl() && to.pathname.startsWith("/api/auth/")) {
    const isCancelled = request.nextUrl.searchParams.get("error") === "access_denied";
    answer.headers.set("location", failedSignIn(isCancelled ? "cancelled" : reasonOf(to.searchParams.get("error"))));
  }
  answer.headers.append("set-cookie", linkCookie(""));
  answer.headers.set("cache-control", "private, no-store");
}

/** next-auth's own words for what the provider did wrong; our codes stay. */
function reasonOf(error: string | null): string {
  return error && /^[a-z_]+$/.test(error) ? error : "failed";
}

/** What next-auth says to a guest; it would renew the cookie of a session that has ended. */
function noSession(): Response {
  return privateJson({}, { headers: { "set-cookie": endedSessionCookie() } });
}

function refused(request: NextRequest, allow: string): Response {
  const answer = problem(new AppError("method_not_allowed"), request);
  answer.headers.set("allow", allow);
  return answer;
}

export { handler as DELETE, handler as GET, handler as OPTIONS, handler as PATCH, handler as POST, handler as PUT };
