/*
 * How to document an operation: one entry in the file of its domain in ./operations, keyed by method and path.
 *
 *   "GET /api/me/posts": {
 *     id: "listMyPosts",
 *     summary: "My posts, newest first, drafts too",
 *     auth: "member",                          auth, params, missing, query, body and upload are the route's own,
 *     query: MyPostsQuery,                     named again: a test compares them
 *     answers: { 200: json({ PostPage }) },    { Name: schema } makes a component; answer schemas are in ./answers
 *   },
 *
 * `errors` names what the use case may throw. What route() itself answers (401, 403, 404 by `missing` or to who is no
 * admin, 400, 413, 415, 429, 500, 503) is added from the rest. A route that is not documented, and the other way round, fails a test.
 */
import type { z } from "zod";
import type { ErrorCode } from "@/lib/shared/errors";
import type { UploadSpec } from "../upload/read-upload";

/** A schema under the name it has in the document: `{ Post }`. */
export type Named = Record<string, z.ZodType>;

export type Answer = {
  description: string;
  /** By media type; null for bytes and text that no schema describes. */
  content?: Record<string, Named | null>;
  headers?: Record<string, string>;
};

export type Operation = {
  /** operationId: what generated clients call it. */
  id: string;
  summary: string;
  description?: string;
  auth: "anyone" | "member" | "admin";
  /** Of what `anyone` may call: a session changes the answer. */
  knowsReader?: true;
  params?: z.ZodObject;
  missing?: ErrorCode;
  query?: z.ZodObject;
  body?: Named;
  /** One file in multipart/form-data; `body` then says what the text fields beside it are. */
  upload?: UploadSpec;
  /** What a body's or query's fields mean, where name and schema don't say it. */
  fields?: Record<string, string>;
  /** A read that has a rate limit; writes have one anyway. */
  limited?: true;
  answers: Record<number, Answer>;
  errors?: readonly ErrorCode[];
};

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Operations = Record<`${Method} /${string}`, Operation>;

export type Domain = { tag: string; description: string; operations: Operations };

/** An answer in JSON: `json({ Post })`. */
export function json<Schema extends Named>(schema: Schema, description = "Done", headers?: Record<string, string>) {
  return { description, content: { "application/json": schema }, ...(headers && { headers }) } satisfies Answer;
}

export const NO_CONTENT = { description: "Done; no body" } satisfies Answer;
