import { AppError, type ErrorCode } from "@/lib/shared/errors";
import { BEHIND_A_LOCK } from "../behind-a-lock";
import { refTo } from "./json-schema";
import type { Operation } from "./operation";

/** More members that the problem with this code has (`extra.members` where it is thrown), by component. */
const MEMBERS: Partial<Record<ErrorCode, Record<string, string>>> = {
  stale_version: { current: "OwnPost" },
  words_asked: { found: "FoundWords" },
};

export type ProblemResponse = { description: string; headers: object; content: object };

/** Every code an operation may answer: its own, and what route() says before it runs. */
export function errorCodesOf(method: string, operation: Operation): ErrorCode[] {
  const isWrite = method !== "GET";
  const hasBody = Boolean(operation.body || operation.upload);
  const codes: (ErrorCode | false | undefined)[] = [
    operation.auth === "member" && "not_signed_in",
    operation.auth === "admin" && "not_found",
    isWrite && "foreign_origin",
    (isWrite || operation.limited) && "too_many_requests",
    operation.params && (operation.missing ?? "not_found"),
    (hasBody || operation.query) && "invalid_input",
    hasBody && "wrong_media_type",
    operation.upload?.types.some((type) => type.startsWith("image/")) && "heic_photo",
    hasBody && "too_large",
    ...(operation.errors ?? []),
    (operation.auth === "member" || operation.knowsReader) &&
      [operation.missing, ...(operation.errors ?? [])].some(standsBehindLock) &&
      "diaries_locked",
    "internal",
    isWrite && "no_room",
    "unavailable",
  ];
  return [...new Set(codes.filter((code) => typeof code === "string"))];
}

function standsBehindLock(code: ErrorCode | undefined): boolean {
  return code !== undefined && BEHIND_A_LOCK.has(code);
}

/** The same codes by the status they are answered with. */
export function byStatus(codes: readonly ErrorCode[]): Map<number, ErrorCode[]> {
  const map = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = new AppError(code);
    map.set(status, [...(map.get(status) ?? []), code]);
  }
  return map;
}

/** A response that has one of these codes. */
export function problemResponse(codes: readonly ErrorCode[]): ProblemResponse {
  const errors = codes.map((code) => new AppError(code));
  const members = Object.entries(Object.assign({}, ...codes.map((code) => MEMBERS[code] ?? {})) as object);
  const narrowed = {
    type: "object",
    properties: {
      code: { type: "string", enum: codes },
      ...Object.fromEntries(members.map(([name, component]) => [name, refTo(component)])),
    },
  };
  const asksToWait = errors.some(({ status }) => status === 429 || status === 503);
  return {
    description: errors.map(({ code, title }) => `\`${code}\`: ${title}`).join("; "),
    headers: {
      "X-Request-Id": { $ref: "#/components/headers/RequestId" },
      ...(asksToWait && { "Retry-After": { $ref: "#/components/headers/RetryAfter" } }),
    },
    content: {
      "application/problem+json": {
        schema: { allOf: [refTo("Problem"), narrowed] },
        examples: Object.fromEntries(
          errors.map((error) => [error.code, { summary: error.title, value: example(error) }]),
        ),
      },
    },
  };
}

function example({ code, title, status }: AppError): object {
  const requestId = "5b0e2d0c-6a53-4f0e-9f0c-3d1a1c0b7e42";
  return { type: `urn:deep-story:error:${code}`, title, status, code, requestId };
}
