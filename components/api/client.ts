import type { FoundWord } from "@/lib/domains/asked-words/asked-word";
import type { OwnPost } from "@/lib/domains/posts/post";
import type { ErrorCode, FieldError } from "@/lib/shared/errors";
import type { Operations } from "./operations";

/** What went wrong: the problem document of the API, or no answer of its own at all. */
export type ApiFailure = {
  ok: false;
  code: ErrorCode | "network";
  fields: FieldError[];
  /** Seconds to wait before it is tried again, where the answer says so. */
  retryAfterS?: number;
  /** With stale_version: the post as it is now. */
  current?: OwnPost;
  /** With member_suspended: why, and until when (ISO 8601, UTC). */
  suspension?: { reason: string; until: string | null };
  /** With words_asked: where they stand. */
  found?: FoundWord[];
};
export type ApiResult<T> = { ok: true; data: T } | ApiFailure;

type Key = keyof Operations;
type InPath<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | InPath<Rest> : never;
type PathOf<K extends Key> = [InPath<K>] extends [never] ? unknown : { path: { [Name in InPath<K>]: string } };
type QueryOf<K extends Key> = Operations[K] extends { query: infer Query }
  ? Record<never, never> extends Query
    ? { query?: Query }
    : { query: Query }
  : unknown;
type BodyOf<K extends Key> = Operations[K] extends { body: infer Body } ? { body: Body } : unknown;
type How = Pick<RequestInit, "keepalive" | "signal">;
type Asked<K extends Key> = PathOf<K> & QueryOf<K> & BodyOf<K> & How;
type Args<K extends Key> = Record<never, never> extends Asked<K> ? [asked?: Asked<K>] : [asked: Asked<K>];

/**
 * One call to our own API, by the key that the OpenAPI document has for it, JSON both ways:
 * `callApi("PUT /api/posts/{id}/cover", { path: { id }, body: { pictureId }, keepalive: true })`.
 * Never throws: failures are values, so that forms keep what was typed.
 */
export async function callApi<K extends Key>(key: K, ...args: Args<K>): Promise<ApiResult<Operations[K]["answer"]>> {
  const { path, query, body, ...how } = (args[0] ?? {}) as Loosely;
  const [method = "", pattern = ""] = key.split(" ");
  const answer = await askJson<Operations[K]["answer"] & Partial<ApiFailure> & Suspension>(
    addressOf(pattern, path, query),
    {
      method,
      ...how,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    },
  );
  if (!answer) return { ok: false, code: "network", fields: [] };
  const { response, data } = answer;
  return response.ok ? { ok: true, data } : failureOf(data, response.headers);
}

const NO_WORDS = [202, 204];

/** What our own server answers in JSON, whatever the status; null where the status says that there is nothing to say. */
type Answer<T> = { response: Response; data: T };

/** @returns null for no answer, or none of ours: a proxy's error page, a hotel's sign-in page */
export async function askJson<T>(address: string, init: RequestInit): Promise<Answer<T> | null> {
  try {
    const response = await fetch(address, init);
    const text = await response.text();
    // Ours says nothing with 204 alone: where it says no, it says why.
    if (!text && !NO_WORDS.includes(response.status)) return null;
    return { response, data: text ? JSON.parse(text) : null };
  } catch {
    return null;
  }
}

/**
 * What a form holds, as it was typed, for the server to judge: it alone knows, and says what is wrong with which field.
 * The cast is here and nowhere else.
 */
export function typedIn<K extends Key>(
  form: HTMLFormElement,
): Operations[K] extends { body: infer Body } ? Body : never {
  return Object.fromEntries(new FormData(form)) as Operations[K] extends { body: infer Body } ? Body : never;
}

type Loosely = How & { path?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

function addressOf(pattern: string, path: Loosely["path"] = {}, query: Loosely["query"] = {}): string {
  const address = pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  return asked.length === 0
    ? address
    : `${address}?${new URLSearchParams(asked.map(([name, value]) => [name, `${value}`]))}`;
}

type Suspension = { reason?: string; until?: string | null };

/** RFC 9457; what is no such document, as some gateways answer in JSON too, has no code of ours. */
export function failureOf(problem: (Partial<ApiFailure> & Suspension) | null, headers: Headers): ApiFailure {
  const [seconds] = headers.get("retry-after")?.match(/^\d{1,5}$/) ?? [];
  const retryAfterS = Number(seconds) || undefined;
  return {
    ok: false,
    code: typeof problem?.code === "string" ? problem.code : "internal",
    fields: Array.isArray(problem?.fields) ? problem.fields : [],
    ...(retryAfterS && { retryAfterS }),
    ...(problem?.reason && { suspension: { reason: problem.reason, until: problem.until ?? null } }),
    ...(problem?.current && { current: problem.current }),
    ...(Array.isArray(problem?.found) && { found: problem.found }),
  };
}
