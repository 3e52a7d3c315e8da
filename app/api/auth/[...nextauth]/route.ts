import type { NextRequest } from "next/server";
import { problem } from "@/lib/http/problem";
import { privateJson } from "@/lib/http/route";
import { authOptions } from "@/lib/http/sessions/auth-options";
import { rememberDevice } from "@/lib/http/sessions/device-cookie";
import { AUTH_ACTIONS, askNextAuth } from "@/lib/http/sessions/next-auth";
import { endReplacedSession } from "@/lib/http/sessions/replaced-session";
import { endedSessionCookie, identify, sessionCookieName } from "@/lib/http/sessions/session";
import { AppError } from "@/lib/shared/errors";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * /api/auth/*: next-auth's csrf, callback/credentials, session, signout. While it is not known whether a session lives,
 * or one could not be ended, the answer says so and the cookie stays.
 */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const failures: unknown[] = [];
  try {
    const action = (await context.params).nextauth.join("/");
    const method = AUTH_ACTIONS[action];
    if (!method) throw new AppError("not_found");
    if (method !== request.method && !(method === "GET" && request.method === "HEAD")) return refused(request, method);
    const cookie = request.cookies.get(sessionCookieName())?.value;
    if (action === "session" && cookie && !(await identify(cookie))) return noSession();
    const devices: string[] = [];
    const options = authOptions({
      onFailure: (error) => failures.push(error),
      onSignedIn: (email) => devices.push(rememberDevice(request.headers.get("cookie"), email)),
    });
    const answer = await askNextAuth(request, action, options);
    if (devices.length > 0) await endReplacedSession(cookie);
    for (const device of devices) answer.headers.append("set-cookie", device);
    return failures.length > 0 ? problem(failures[0], request) : answer;
  } catch (error) {
    return problem(error, request);
  }
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
