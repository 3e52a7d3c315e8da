import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { AppError } from "@/lib/shared/errors";
import { siteUrl } from "@/lib/site/env";
import { readBytes } from "../request";
import { sessionCookieName } from "./session";

/** What this site asks of next-auth; its other pages (signin, error, providers, _log) are nobody's way. */
export const AUTH_ACTIONS: Record<string, "GET" | "POST"> = {
  csrf: "GET",
  session: "GET",
  "callback/credentials": "POST",
  "callback/token": "POST",
  signout: "POST",
};

/** Only where there is an OpenID provider: the way to it, and back. */
export const PROVIDER_ACTIONS: Record<string, "GET" | "POST"> = { "signin/oidc": "POST", "callback/oidc": "GET" };

/** Of the way back's address only this (RFC 6749, 4.1.2; RFC 9207). */
const SENT_BACK = ["code", "state", "iss", "error"];

const CSRF_COOKIES = ["next-auth.csrf-token", "__Host-next-auth.csrf-token"];
const CALLBACK_COOKIE = /^(__Secure-)?next-auth\.callback-url$/;
/** What the browser keeps while it is at the provider. */
const CHECKS = /^(__Secure-)?next-auth\.(state|nonce|pkce\.code_verifier)$/;

/**
 * next-auth's answer to one of AUTH_ACTIONS. It throws at a callback address that is none, in query, body or cookie, so
 * it gets none but a path; and it would read a body of any size, so it gets ours.
 * @throws AppError too_large, invalid_input
 */
export async function askNextAuth(request: NextRequest, action: string, options: NextAuthOptions): Promise<Response> {
  const isPost = (AUTH_ACTIONS[action] ?? PROVIDER_ACTIONS[action]) === "POST";
  const isBack = action === "callback/oidc";
  const asked = {
    method: isPost ? "POST" : "GET",
    query: { nextauth: action.split("/"), ...(isBack && sentBack(request)) },
    headers: Object.fromEntries(request.headers),
    cookies: cookiesFor(request, isBack),
    body: isPost ? await fieldsOf(request) : undefined,
  };
  const { response, answer } = collectingResponse();
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
  // Where to go afterwards is kept on the way to the provider alone.
  return answer(action === "signin/oidc");
}

function sentBack(request: NextRequest): Record<string, string> {
  return Object.fromEntries([...request.nextUrl.searchParams].filter(([name]) => SENT_BACK.includes(name)));
}

function cookiesFor(request: NextRequest, isBack: boolean): Record<string, string> {
  const known = request.cookies
    .getAll()
    .filter(
      ({ name, value }) =>
        CSRF_COOKIES.includes(name) ||
        name.startsWith(sessionCookieName()) ||
        (isBack && (CHECKS.test(name) || (CALLBACK_COOKIE.test(name) && isOwn(value)))),
    );
  return Object.fromEntries(known.map(({ name, value }) => [name, value]));
}

function isOwn(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === siteUrl();
}

/** The form's fields, or JSON's; only text, and an address only as a path of this site. */
async function fieldsOf(request: NextRequest): Promise<Record<string, string>> {
  const type = request.headers.get("content-type") ?? "";
  const text = Buffer.from(await readBytes(request)).toString("utf8");
  const sent = type.includes("json") ? Object.entries(parsed(text)) : [...new URLSearchParams(text)];
  const fields = sent.filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(fields.filter(([name, value]) => name !== "callbackUrl" || value.startsWith("/")));
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch (cause) {
    throw new AppError("invalid_input", { detail: "The body is not JSON", cause });
  }
}

/** As much of a NextApiResponse as next-auth writes to. */
function collectingResponse() {
  let status = 200;
  let body = "";
  const headers = new Map<string, string | string[]>();
  const response = {
    status: (code: number) => {
      status = code;
      return response;
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    json: (value: unknown) => response.setHeader("content-type", "application/json").send(value),
    send: (value: unknown) => {
      body = typeof value === "string" ? value : JSON.stringify(value ?? {});
    },
    end: () => {},
  };
  const answer = (keepsCallback: boolean) => {
    const list = new Headers();
    for (const [name, value] of headers) for (const one of [value].flat()) list.append(name, one);
    const kept = list
      .getSetCookie()
      .filter((cookie) => keepsCallback || !CALLBACK_COOKIE.test(cookie.split("=", 1)[0] ?? ""));
    list.delete("set-cookie");
    for (const cookie of kept) list.append("set-cookie", cookie);
    return new Response(body, { status, headers: list });
  };
  return { response, answer };
}
