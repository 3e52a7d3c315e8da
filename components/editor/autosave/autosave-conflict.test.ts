import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryStore } from "@/components/kept/memory-store.fixture";
import { forgetPrivateTexts } from "@/components/kept/private-texts";
import { shelf } from "@/components/kept/shelf";
import { pass, SERVER, setup, stale } from "./autosave.fixture";
import { restore } from "./restore";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("two places", () => {
  test("changes to different fields are put together without asking", async () => {
    const { autosave, last, status } = setup();
    autosave.edit({ body: "mine" });
    await pass(1_100);
    await last().answer(stale({ title: "theirs" }));
    expect(autosave.state().fields).toMatchObject({ title: "theirs", body: "mine" });
    await pass(10);
    expect(last()).toMatchObject({ version: 2, patch: { body: "mine" } });
    await last().answer({ kind: "saved", version: 3 });
    expect(status()).toBe("saved");
  });

  test("a save whose answer was lost is recognized as my own, not as a conflict", async () => {
    const { autosave, last, status } = setup();
    autosave.edit({ body: "one two" });
    await pass(1_100);
    await last().answer({ kind: "unreachable" });
    autosave.edit({ body: "one two three" });
    await pass(1_100);
    await last().answer(stale({ body: "one two" }));
    await pass(10);
    expect(last()).toMatchObject({ version: 2, patch: { body: "one two three" } });
    await last().answer({ kind: "saved", version: 3 });
    expect(status()).toBe("saved");
  });

  test("the same field changed twice is a conflict: nothing is sent until the writer chooses", async () => {
    const { autosave, sent, last, status, store } = setup();
    autosave.edit({ body: "mine" });
    await pass(1_100);
    await last().answer(stale({ body: "theirs" }));
    expect(status()).toBe("conflict");
    autosave.edit({ body: "mine, longer" });
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(store.getItem(store.key(0) ?? "")).toContain("mine, longer");
    await expect(autosave.flush()).resolves.toBe(false);
  });

  test.each([
    ["mine", "mine"],
    ["both", "theirs\n\nmine"],
  ] as const)("choosing %s sends it over the other's version", async (choice, body) => {
    const { autosave, last, status } = setup();
    autosave.edit({ body: "mine" });
    await pass(1_100);
    await last().answer(stale({ body: "theirs" }));
    autosave.choose(choice);
    expect(last()).toMatchObject({ version: 2, patch: { body } });
    await last().answer({ kind: "saved", version: 3 });
    expect(status()).toBe("saved");
  });

  test("choosing theirs takes their text and has nothing left to send", async () => {
    const { autosave, sent, last, status } = setup();
    autosave.edit({ body: "mine" });
    await pass(1_100);
    await last().answer(stale({ body: "theirs" }));
    autosave.choose("theirs");
    expect(autosave.state().fields.body).toBe("theirs");
    expect(status()).toBe("saved");
    expect(sent).toHaveLength(1);
  });

  test("a publish that raised the version does not get in the way of the next save", async () => {
    const { autosave, last } = setup();
    autosave.absorb({ fields: SERVER, version: 5 });
    autosave.edit({ body: "after" });
    await pass(1_100);
    expect(last().version).toBe(5);
  });
});

describe("coming back", () => {
  test("text kept by a page that died is taken up and sent", async () => {
    const store = memoryStore();
    const before = setup({ store });
    before.autosave.edit({ body: "typed just before the crash" });
    const { autosave, last } = setup({ store, page: "b" });
    expect(autosave.state()).toMatchObject({ restored: true, fields: { body: "typed just before the crash" } });
    expect(last()).toMatchObject({ version: 1, patch: { body: "typed just before the crash" } });
    await last().answer({ kind: "saved", version: 2 });
    expect(store.length).toBe(0);
  });

  test("kept text that had arrived after all is forgotten", async () => {
    const store = memoryStore();
    const before = setup({ store });
    before.autosave.edit({ body: "arrived" });
    await pass(1_100);
    const { sent, status } = setup({ store, page: "b", server: { ...SERVER, body: "arrived" }, version: 2 });
    expect(status()).toBe("saved");
    expect(sent).toHaveLength(0);
    expect(store.length).toBe(0);
  });

  test("kept text meets a newer server version as a conflict", () => {
    const store = memoryStore();
    setup({ store }).autosave.edit({ body: "kept" });
    const { status, sent } = setup({ store, page: "b", server: { ...SERVER, body: "newer" }, version: 2 });
    expect(status()).toBe("conflict");
    expect(sent).toHaveLength(0);
  });

  test("two tabs that both died offline lose neither text", () => {
    const store = memoryStore();
    const [first, second] = [setup({ store, page: "a" }), setup({ store, page: "b" })];
    first.autosave.edit({ body: "from the first tab" });
    second.autosave.edit({ body: "from the second tab" });
    const { autosave } = setup({ store, page: "c" });
    expect(autosave.state().fields.body).toContain("from the first tab");
    expect(autosave.state().fields.body).toContain("from the second tab");
  });

  test("an old page out of the browser's history does not bring old text back", () => {
    const kept = { fields: { ...SERVER, body: "newest" }, base: { ...SERVER, body: "newer" }, version: 7, sent: [] };
    const restored = restore({ fields: SERVER, version: 1 }, [{ ...kept, keptAt: 0 }]);
    expect(restored).toMatchObject({ fields: { body: "newest" }, base: { version: 7 }, clashes: [] });
  });

  test("signing out forgets every kept draft, and nothing else", () => {
    const store = memoryStore();
    setup({ store }).autosave.edit({ body: "secret" });
    store.setItem("theme", "dark");
    forgetPrivateTexts(shelf(() => store));
    expect([store.length, store.getItem("theme")]).toEqual([1, "dark"]);
  });

  test("leaving the page sends at once and tries no more", async () => {
    const { autosave, sent, last } = setup();
    autosave.edit({ body: "bye" });
    autosave.stop();
    expect(sent).toHaveLength(1);
    await last().answer({ kind: "unreachable" });
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });
});
