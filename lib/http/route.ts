import "server-only";
import type { NextRequest } from "next/server";
import type { z } from "zod";
import type { Identity } from "@/lib/domains/accounts/account";
import type { Actor } from "@/lib/domains/audit/audit";
import type { RateLimit } from "@/lib/engines/limits/rate-limiter";
import { LIMITS } from "@/lib/http/limits";
import { AppError, type ErrorCode } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";
import { requireAdmin } from "./admin-door";
import { orLocked } from "./locked";
import { problem } from "./problem";
import { addressKeyOf, isJson, localeOf, readJson, requestIdOf, requireOwnOrigin } from "./request";
import { identify, sessionCookieName } from "./sessions/session";
import { readUpload, type Uploaded, type UploadSpec } from "./upload/read-upload";

type Auth = "anyone" | "member" | "admin";

type Spec<A extends Auth, Body, Query, Params, Upload> = {
  /**
   * Who may call at all; whose rows they touch is the use case's business. To who is no admin an admin's address does
   * not exist, whatever the method: its file takes its handlers from adminDoor().
   */
  auth: A;
  body?: z.ZodType<Body>;
  /**
   * One file in multipart/form-data, in the field `file`; `body` then checks the text fields beside it. With `orJson` a
   * JSON body may come in its place: `file` is undefined then.
   */
  upload?: Upload;
  query?: z.ZodType<Query>;
  /** The path's parameters; one that does not fit is answered with `missing`. */
  params?: z.ZodType<Params>;
  missing?: ErrorCode;
  /** Counted by member, or by address where anyone may call. Writes have one anyway. */
  limit?: RateLimit;
};

type Call<A extends Auth, Body, Query, Params, Upload> = {
  request: NextRequest;
  /** Names the request in the log, in its answer, and in what an admin's act leaves behind. */
  requestId: string;
  /** Who calls a route that is not for anyone. */
  member: A extends "anyone" ? undefined : Identity;
  /** The same one, where it is an admin. */
  admin: A extends "admin" ? Identity : undefined;
  /** Who answers for what an admin does, as its audit entry says it. */
  by: A extends "admin" ? Actor : undefined;
  /**
   * Who reads; null for a guest. Asks the session store, so a handler for anyone looks first what it has for everyone.
   * @throws AppError unavailable
   */
  reader(): Promise<Identity | null>;
  locale: Locale;
  body: Body;
  file: Upload extends UploadSpec
    ? Uploaded<Upload["types"][number]> | (Upload extends { orJson: true } ? undefined : never)
    : undefined;
  query: Query;
  params: Params;
};

type Context = { params: Promise<Record<string, string | string[]>> };

/**
 * A route handler: who is it, may they, is it well formed, one call, and errors as problem details.
 * Cookie writes need our own Origin.
 */
export function route<
  A extends Auth,
  Body = undefined,
  Query = undefined,
  Params = undefined,
  const Upload extends UploadSpec | undefined = undefined,
>(
  spec: Spec<A, Body, Query, Params, Upload>,
  handle: (call: Call<A, Body, Query, Params, Upload>) => Promise<Response> | Response,
): (request: NextRequest, context: Context) => Promise<Response> {
  return async (request, context) => {
    let known: Identity | null = null;
    try {
      const cookie = request.cookies.get(sessionCookieName())?.value;
      // Before everything else: what is wrong with a request to an address that does not exist is nobody's business.
      const admin = spec.auth === "admin" ? await requireAdmin(cookie) : undefined;
      const isWrite = request.method !== "GET" && request.method !== "HEAD";
      if (isWrite) requireOwnOrigin(request, cookie !== undefined);
      const reader = async () => {
        known = await identify(cookie);
        return known;
      };
      const member = spec.auth === "anyone" ? undefined : (admin ?? (await reader()));
      if (member === null) throw new AppError("not_signed_in");
      const limit = spec.limit ?? (isWrite ? LIMITS.write : null);
      if (limit) await services().limiter.take(limit, member?.id ?? addressKeyOf(request.headers));
      const params = spec.params?.safeParse(await context.params);
      if (params && !params.success) throw new AppError(spec.missing ?? "not_found");
      const isUpload = spec.upload && !(spec.upload.orJson && isJson(request));
      const upload = spec.upload && isUpload ? await readUpload(request, spec.upload) : undefined;
      const call = {
        request,
        requestId: requestIdOf(request),
        member,
        admin,
        by: admin && { id: admin.id, address: addressKeyOf(request.headers), requestId: requestIdOf(request) },
        reader,
        locale: localeOf(request),
        body: spec.body?.parse(upload ? upload.fields : await readJson(request)),
        file: upload?.file,
        query: spec.query?.parse(Object.fromEntries(request.nextUrl.searchParams)),
        params: params?.data,
      };
      // The checks above are what makes the narrower type true.
      return await handle(call as Call<A, Body, Query, Params, Upload>);
    } catch (error) {
      return problem(await orLocked(error, known).catch(() => error), request);
    }
  };
}

/** JSON for one reader: no cache keeps it. */
export function privateJson(data: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response {
  return Response.json(data, { ...init, headers: { "cache-control": "private, no-store", ...init.headers } });
}
