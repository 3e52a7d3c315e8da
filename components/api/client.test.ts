import { expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import type { Post } from "@/lib/domains/posts/post";
import { type ApiResult, callApi, typedIn } from "./client";

/** What is asked of a server that answers so. */
function setup(answer: Response | Error) {
  const calls: [url: string, init: RequestInit][] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    calls.push([url, init]);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return calls;
}

test("a key, its path, its query and its body are one request", async () => {
  const calls = setup(Response.json({ id: "1" }));
  const signal = AbortSignal.timeout(1_000);
  const put = { path: { id: "a/b" }, body: { pictureId: null }, keepalive: true, signal };
  expect(await callApi("PUT /api/posts/{id}/cover", put)).toEqual({ ok: true, data: { id: "1" } });
  const headers = { "content-type": "application/json" };
  const sent = { method: "PUT", headers, body: '{"pictureId":null}', keepalive: true, signal };
  expect(calls).toEqual([["/api/posts/a%2Fb/cover", sent]]);
});

test("what a query leaves out is not sent, what is empty is", async () => {
  const calls = setup(Response.json({}));
  await callApi("GET /api/posts", { query: { cursor: "a b&c", tag: undefined, limit: 5 } });
  await callApi("GET /api/posts/{id}/reading", { path: { id: "1" }, query: { without: "cat,do:eat", with: "" } });
  await callApi("GET /api/me/context", { query: { posts: undefined } });
  await callApi("GET /api/painters");
  const [feed, reading, context, painters] = calls.map(([url]) => url);
  expect(Object.fromEntries(new URL(feed ?? "", "http://a").searchParams)).toEqual({ cursor: "a b&c", limit: "5" });
  const edits = new URL(reading ?? "", "http://a");
  expect([edits.pathname, ...edits.searchParams]).toEqual([
    "/api/posts/1/reading",
    ["without", "cat,do:eat"],
    ["with", ""],
  ]);
  expect([context, painters]).toEqual(["/api/me/context", "/api/painters"]);
  expect(calls.every(([, init]) => init.body === undefined && init.headers === undefined)).toBe(true);
});

test("no words are null where the status promises none", async () => {
  setup(new Response(null, { status: 204 }));
  expect(await callApi("DELETE /api/posts/{id}", { path: { id: "1" } })).toEqual({ ok: true, data: null });
});

test("a problem document says its code, its fields, when to come again, and what is there now", async () => {
  const fields = [{ path: "title", code: "too_big", message: "x" }];
  const ask = () => callApi("PATCH /api/posts/{id}", { path: { id: "1" }, body: { version: 1 } });
  setup(Response.json({ code: "invalid_input", fields }, { status: 400 }));
  expect(await ask()).toEqual({ ok: false, code: "invalid_input", fields });
  setup(Response.json({ code: "busy" }, { status: 503, headers: { "retry-after": "5" } }));
  expect(await ask()).toEqual({ ok: false, code: "busy", fields: [], retryAfterS: 5 });
  // A date, and what no timer can wait for: who waits so long would ask again at once.
  for (const header of ["Wed, 21 Oct 2099 07:28:00 GMT", "-5", "0", "1e9", "9999999999", "Infinity", "soon"]) {
    setup(Response.json({ code: "busy" }, { status: 503, headers: { "retry-after": header } }));
    expect(await ask(), header).toEqual({ ok: false, code: "busy", fields: [] });
  }
  setup(Response.json({ code: "stale_version", current: { version: 7 } }, { status: 409 }));
  expect(await ask()).toEqual({ ok: false, code: "stale_version", fields: [], current: { version: 7 } });
  for (const other of [{ message: "not one of ours" }, { code: 502, fields: "none" }, "busy", null, []]) {
    setup(Response.json(other, { status: 500 }));
    expect(await ask(), JSON.stringify(other)).toEqual({ ok: false, code: "internal", fields: [] });
  }
});

test("no answer, and one that is not ours, is the network's", async () => {
  const late = new DOMException("late", "TimeoutError");
  const gateway = [
    new Response("<html>", { status: 502 }),
    new Response(null, { status: 504 }),
    new Response("<html>"),
    // Words of ours are never nothing but with 204: somebody between us and the server answered.
    new Response("", { status: 200 }),
  ];
  for (const answer of [new TypeError("failed to fetch"), late as unknown as Error, ...gateway]) {
    setup(answer);
    expect(await callApi("GET /api/painters")).toEqual({ ok: false, code: "network", fields: [] });
  }
});

test("what is asked and answered has the types of the schemas", async () => {
  setup(Response.json({}));
  const result = await callApi("GET /api/posts/{id}", { path: { id: "1" } });
  expectTypeOf(result).toEqualTypeOf<ApiResult<Post>>();
  expectTypeOf(typedIn<"DELETE /api/me">).returns.toEqualTypeOf<{ readonly password: string }>();
  // @ts-expect-error: the path has an id
  await callApi("GET /api/posts/{id}");
  // @ts-expect-error: no such mood
  await callApi("PATCH /api/posts/{id}", { path: { id: "1" }, body: { version: 1, mood: "grim" } });
  // @ts-expect-error: the version is missing
  await callApi("PATCH /api/posts/{id}", { path: { id: "1" }, body: { title: "x" } });
  // @ts-expect-error: nobody reads that
  await callApi("GET /api/posts", { query: { page: 2 } });
});
