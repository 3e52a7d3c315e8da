import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A browser as far as the island looks at it. */
async function setup(over: { navigator?: object; visibilityState?: string; prerendering?: boolean } = {}) {
  vi.useFakeTimers();
  const sent: string[] = [];
  const page = Object.assign(new EventTarget(), {
    visibilityState: over.visibilityState ?? "visible",
    prerendering: over.prerendering ?? false,
    referrer: "https://m.search.naver.com/search?q=secret",
  });
  const place = { pathname: "/" };
  vi.stubGlobal("document", page);
  vi.stubGlobal("location", place);
  vi.stubGlobal("navigator", {
    webdriver: false,
    doNotTrack: null,
    sendBeacon: (_: string, body: Blob) => void body.text().then((text) => sent.push(text)),
    ...over.navigator,
  });
  const { watchSeen } = await import("./seen");
  const wait = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    vi.useFakeTimers({ now: Date.now() + ms });
  };
  const become = (state: "visible" | "hidden") => {
    page.visibilityState = state;
    page.dispatchEvent(new Event("visibilitychange"));
  };
  return { sent, page, place, watchSeen, wait, become };
}

test("a page that stood there for a second is told once, with the host that led to it alone", async () => {
  const { sent, place, watchSeen, wait } = await setup();
  const end = watchSeen();
  await wait(900);
  expect(sent).toEqual([]);
  watchSeen();
  await wait(1100);
  expect(sent.map((body) => JSON.parse(body))).toEqual([{ path: "/", from: "m.search.naver.com", steered: false }]);
  end();
  place.pathname = "/help";
  watchSeen();
  await wait(1100);
  expect(JSON.parse(sent[1] ?? "")).toEqual({ path: "/help", from: "", steered: false });
});

test("who goes at once, a tab in the background and a page drawn in advance are not told until they are seen", async () => {
  const { sent, page, watchSeen, wait, become } = await setup({ prerendering: true });
  watchSeen();
  await wait(5000);
  expect(sent).toEqual([]);
  page.prerendering = false;
  page.dispatchEvent(new Event("prerenderingchange"));
  become("hidden");
  await wait(5000);
  expect(sent).toEqual([]);
  become("visible");
  await wait(1100);
  expect(sent).toHaveLength(1);
  // Back from the browser's cache: the same page, a moment later.
  become("hidden");
  become("visible");
  await wait(1100);
  expect(sent).toHaveLength(1);
});

test("where the browser asks that nobody be followed, nothing is told", async () => {
  for (const navigator of [{ doNotTrack: "1" }, { globalPrivacyControl: true }]) {
    const { sent, watchSeen, wait } = await setup({ navigator });
    watchSeen();
    await wait(5000);
    expect(sent).toEqual([]);
    vi.resetModules();
  }
});
