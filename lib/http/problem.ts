import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { isDatabaseAway, isDiskFull } from "@/lib/engines/db/database-away";
import { AppError, type FieldError } from "@/lib/shared/errors";
import { log } from "@/lib/site/log";
import { problemDocument } from "./problem-document";
import { requestIdOf } from "./request";

/** An error as RFC 9457 problem details. What we did not expect leaves as an opaque 500 and goes to the log. */
export function problem(error: unknown, request?: Request): Response {
  const requestId = request ? requestIdOf(request) : randomUUID();
  const known = asAppError(error);
  if (!known) log.error({ requestId, err: error }, "unexpected failure");
  else if (known.status >= 500) log.warn({ requestId, code: known.code, err: known.extra.cause }, "failure");
  const told = known ?? new AppError("internal");
  if (told.code === "no_room") globalThis.deepStory?.noRoom();
  if (told.status >= 500) globalThis.deepStory?.metrics.failed("request", told.code);
  const { status, headers, text } = problemDocument(told, requestId);
  return new Response(text, { status, headers });
}

/** What we know an error as; null for one that we did not expect. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (isDiskFull(error)) return new AppError("no_room", { retryAfterS: 60, cause: error });
  if (isDatabaseAway(error)) return new AppError("unavailable", { retryAfterS: 5, cause: error });
  if (error instanceof z.ZodError) return new AppError("invalid_input", { fields: fieldsOf(error) });
  return null;
}

function fieldsOf(error: z.ZodError): FieldError[] {
  return error.issues.map(({ path, code, message }) => ({ path: path.join("."), code, message }));
}
