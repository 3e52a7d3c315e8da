import { expect, onTestFinished, test, vi } from "vitest";
import { draftSender } from "./editor-api";

/** Sends a save to a server that answers so; tells what was asked of it. */
async function setup(answer: () => Response | Promise<never>, body = "words") {
  const calls: RequestInit[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    calls.push(init);
    return answer();
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return { result: await draftSender("1")(3, { body }), init: calls[0] };
}

const POST = { title: "a", body: "b", day: "2026-01-01", mood: null, weather: null, tags: [], version: 8 };

test("a save that arrived says the new version", async () => {
  const { result, init } = await setup(() => Response.json({ ...POST, version: 4 }));
  expect(result).toEqual({ kind: "saved", version: 4 });
  expect(init).toMatchObject({ method: "PATCH", body: '{"body":"words","version":3}', keepalive: true });
  expect(init?.signal).toBeInstanceOf(AbortSignal);
});

test("a save says which painter was chosen in this browser", async () => {
  vi.stubGlobal("window", { localStorage: { getItem: () => "stable-diffusion" } });
  const { init } = await setup(() => Response.json({ ...POST, version: 4 }));
  expect(init?.body).toBe('{"body":"words","version":3,"painter":"stable-diffusion"}');
});

test("a save too large for it does not ask to outlive the page", async () => {
  expect((await setup(() => Response.json(POST), "가".repeat(20_000))).init?.keepalive).toBe(false);
});

test("a save of an older version hears what is there now", async () => {
  const stale = () => Response.json({ code: "stale_version", current: POST }, { status: 409 });
  expect((await setup(stale)).result).toMatchObject({ kind: "stale", theirs: { fields: { body: "b" }, version: 8 } });
});

test("a refused save says why, and when to come again", async () => {
  const busy = () => Response.json({ code: "busy" }, { status: 503, headers: { "retry-after": "7" } });
  expect((await setup(busy)).result).toEqual({ kind: "refused", code: "busy", retryAfterS: 7 });
  const gone = () => Response.json({ code: "post_not_found" }, { status: 404 });
  expect((await setup(gone)).result).toEqual({ kind: "refused", code: "post_not_found", retryAfterS: undefined });
});

test("no answer, and one that is not the site's, leave the save unreachable", async () => {
  const answers = [
    () => Promise.reject(new TypeError("failed to fetch")),
    () => Promise.reject(new DOMException("late", "TimeoutError")),
    () => new Response("<html>"),
    () => new Response("<html>", { status: 502 }),
    () => new Response(null, { status: 504 }),
    () => new Response(""),
  ];
  for (const answer of answers) expect((await setup(answer)).result).toEqual({ kind: "unreachable" });
});
