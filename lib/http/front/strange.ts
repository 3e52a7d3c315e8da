import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "@/lib/shared/errors";
import { answerUnread, refuse } from "./refuse";

const API_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const PAGE_METHODS = ["GET", "HEAD", "OPTIONS"];
/** An address that no page has: the site's own words for that, in the reader's language. */
const NOWHERE = "/404";

/**
 * Answers what a program asks and no browser: requests that Next answers 500, or renders pages for.
 * Brings the address to its usual form.
 * @returns whether it was answered
 */
export function answerStrange(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = "", headers } = request;
  const allow = (methods: string[]) => ({ allow: methods.join(", ") });
  const malformed = (detail: string) => {
    refuse(request, response, new AppError("invalid_input", { detail }));
    return true;
  };
  const answer = (status: number, own: Record<string, string>) => {
    answerUnread(request, response, { status, headers: own, text: "" });
    return true;
  };
  const refuseMethod = (methods: string[]) => {
    refuse(request, response, new AppError("method_not_allowed"), allow(methods));
    return true;
  };

  if (headers.host && !URL.canParse(`http://${headers.host}/`)) return malformed("The Host header names no host");
  // The server as a whole is asked (RFC 9110, 9.3.7).
  if (method === "OPTIONS" && request.url === "*") return answer(204, allow(API_METHODS));
  const url = originForm(request.url ?? "");
  if (url === null) return malformed("The request has no path");
  request.url = url;
  const path = url.split("?", 1)[0] ?? "";
  const isApi = path === "/api" || path.startsWith("/api/");
  if (!isUtf8(path)) {
    if (isApi) return malformed("The path is not percent-encoded UTF-8");
    request.url = NOWHERE;
  }
  if (isApi) return API_METHODS.includes(method) ? false : refuseMethod(API_METHODS);
  if (method === "GET" || method === "HEAD") return false;
  if (method === "OPTIONS") return answer(204, allow(PAGE_METHODS));
  // A form that was sent before its script was there: its page once more. One slash: two would name another site.
  if (method === "POST") return answer(303, { location: url.replace(/^[/\\]+/, "/") });
  return refuseMethod(PAGE_METHODS);
}

/** Path and query, also of a request in absolute form (RFC 9112, 3.2.2); null where there is no path. */
function originForm(url: string): string | null {
  if (url.startsWith("/")) return url;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function isUtf8(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
