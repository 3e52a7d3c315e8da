import "server-only";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { cache } from "react";
import type { Identity } from "@/lib/domains/accounts/account";
import { AppError, orMissing } from "@/lib/shared/errors";
import { log } from "@/lib/site/log";
import { asAppError, problem } from "./problem";
import { identify, sessionCookieName } from "./sessions/session";

/**
 * Lets an admin in. To everyone else the address does not exist, and nothing else is said about it: neither that a
 * session has ended nor that whether it lives can't be asked, which counts as no here as it does for streams.
 * @throws AppError not_found
 */
export async function requireAdmin(cookie: string | undefined): Promise<Identity> {
  const member = await identify(cookie).catch((error: unknown) => {
    if (asAppError(error) === null) throw error;
    log.warn({ err: error }, "an admin's door stays shut: who asks can't be told");
    return null;
  });
  if (member?.role !== "admin") throw new AppError("not_found");
  return member;
}

/** The admin who reads the page that is being made; null for everyone else. Makes the page dynamic. */
export const currentAdmin = cache(async (): Promise<Identity | null> => {
  return orMissing(requireAdmin((await cookies()).get(sessionCookieName())?.value), "not_found");
});

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof METHODS)[number];

/**
 * The handlers of an admin's address, for every method: Next answers a method that a file leaves out by itself, 405 and
 * what there is instead, and would tell a stranger that the address exists. HEAD is made of GET.
 * `export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({ GET: route({ auth: "admin" }, ...) })`
 */
export function adminDoor<Handler extends (request: never, context: never) => Promise<Response>>(
  handlers: Partial<Record<Method, Handler>>,
): Record<Method, Handler> {
  const allow = METHODS.filter((method) => handlers[method]).join(", ");
  const refuse = async (request: NextRequest) => {
    try {
      await requireAdmin(request.cookies.get(sessionCookieName())?.value);
      const answer = problem(new AppError("method_not_allowed"), request);
      answer.headers.set("allow", allow);
      return answer;
    } catch (error) {
      return problem(error, request);
    }
  };
  return Object.fromEntries(METHODS.map((method) => [method, handlers[method] ?? refuse])) as Record<Method, Handler>;
}
