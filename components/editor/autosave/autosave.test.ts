import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryStore } from "@/components/kept/memory-store.fixture";
import { pass, SERVER, setup, stale } from "./autosave.fixture";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving", () => {
  test("a pause in typing saves only what changed, within two seconds", async () => {
    const { autosave, sent, last, status } = setup();
    autosave.edit({ body: "one t" });
    await pass(500);
    autosave.edit({ body: "one two" });
    expect(status()).toBe("unsaved");
    await pass(900);
    expect(sent).toHaveLength(0);
    await pass(200);
    expect(sent).toMatchObject([{ version: 1, patch: { body: "one two" } }]);
    expect(status()).toBe("saving");
    await last().answer({ kind: "saved", version: 2 });
    expect(status()).toBe("saved");
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });

  test("no save starts in the middle of a syllable; it is kept on the device, and sent when the syllable is done", async () => {
    const { autosave, sent, store } = setup();
    autosave.edit({ body: "one" });
    autosave.composing(true);
    autosave.edit({ body: "one ㅂ" });
    await pass(60_000);
    expect(sent).toHaveLength(0);
    expect(store.getItem(store.key(0) ?? "")).toContain("one ㅂ");
    autosave.edit({ body: "one 바" });
    autosave.composing(false);
    await pass(1_100);
    expect(sent).toMatchObject([{ patch: { body: "one 바" } }]);
  });

  test("a retry that falls into a syllable is made up for when that is done", async () => {
    const { autosave, sent, last } = setup();
    autosave.edit({ body: "one two" });
    await pass(1_100);
    await last().answer({ kind: "unreachable" });
    autosave.composing(true);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    autosave.composing(false);
    await pass(1_100);
    expect(sent).toHaveLength(2);
  });

  test("a page that goes in the middle of a syllable is saved all the same", async () => {
    const { autosave, sent } = setup();
    autosave.composing(true);
    autosave.edit({ body: "one ㅂ" });
    autosave.wake();
    expect(sent).toMatchObject([{ patch: { body: "one ㅂ" } }]);
  });

  test("someone who never pauses is saved every five seconds", async () => {
    const { autosave, sent } = setup();
    for (let i = 0; i < 52; i++) {
      autosave.edit({ body: `typing ${i}` });
      await pass(100);
    }
    expect(sent).toHaveLength(1);
  });

  test("there is one request at a time; what was typed meanwhile follows with the new version", async () => {
    const { autosave, sent, last } = setup();
    autosave.edit({ body: "first" });
    await pass(1_100);
    autosave.edit({ body: "second" });
    await pass(6_000);
    expect(sent).toHaveLength(1);
    await last().answer({ kind: "saved", version: 2 });
    await pass(1_100);
    expect(sent).toHaveLength(2);
    expect(last()).toMatchObject({ version: 2, patch: { body: "second" } });
  });

  test("flush answers when the server has every word, also those typed during a save", async () => {
    const { autosave, sent } = setup();
    autosave.edit({ body: "first" });
    await pass(1_100);
    autosave.edit({ title: "later" });
    const flushed = autosave.flush();
    await sent[0]?.answer({ kind: "saved", version: 2 });
    expect(sent[1]?.patch).toEqual({ title: "later" });
    await sent[1]?.answer({ kind: "saved", version: 3 });
    await expect(flushed).resolves.toBe(true);
  });

  test("text over the limit stays here and is told; the rest is saved", async () => {
    const { autosave, sent, last, status, store } = setup();
    autosave.edit({ body: "x".repeat(20_001), title: "short" });
    await pass(1_100);
    expect(sent).toMatchObject([{ patch: { title: "short" } }]);
    await last().answer({ kind: "saved", version: 2 });
    expect(status()).toBe("too_long");
    expect(store.length).toBe(1);
    await expect(autosave.flush()).resolves.toBe(false);
    autosave.edit({ body: "short too" });
    await pass(1_100);
    expect(last()).toMatchObject({ version: 2, patch: { body: "short too" } });
  });
});

describe("trouble", () => {
  test("a lost connection keeps the text here and sends it again, ever more slowly", async () => {
    const { autosave, sent, last, status, store } = setup();
    autosave.edit({ body: "on the train" });
    await pass(1_100);
    await last().answer({ kind: "unreachable" });
    expect(status()).toBe("offline");
    expect(store.length).toBe(1);
    await pass(1_000);
    await last().answer({ kind: "unreachable" });
    await pass(1_900);
    expect(sent).toHaveLength(2);
    await pass(200);
    expect(sent).toHaveLength(3);
    expect(status()).toBe("offline");
    await last().answer({ kind: "saved", version: 2 });
    expect(status()).toBe("saved");
    expect(store.length).toBe(0);
  });

  test("the connection coming back is not waited out", async () => {
    const { autosave, sent, last } = setup();
    autosave.edit({ body: "tunnel" });
    await pass(1_100);
    await last().answer({ kind: "unreachable" });
    autosave.wake();
    expect(sent).toHaveLength(2);
  });

  test("undoing while the answer is lost is sent too, for the change may have arrived", async () => {
    const { autosave, last, status } = setup();
    autosave.edit({ body: "oops" });
    await pass(1_100);
    await last().answer({ kind: "unreachable" });
    autosave.edit({ body: SERVER.body });
    expect(status()).toBe("offline");
    await pass(1_100);
    expect(last().patch).toEqual({ body: SERVER.body });
    await last().answer(stale({ body: "oops" }));
    await pass(10);
    expect(last()).toMatchObject({ version: 2, patch: { body: SERVER.body } });
  });

  test("signed out: the text is kept, nothing is sent until the page is looked at again", async () => {
    const { autosave, sent, last, status, store } = setup();
    autosave.edit({ body: "mine" });
    await pass(1_100);
    await last().answer({ kind: "refused", code: "not_signed_in" });
    autosave.edit({ body: "mine still" });
    await pass(60_000);
    expect(status()).toBe("signed_out");
    expect(sent).toHaveLength(1);
    expect(store.length).toBe(1);
    autosave.wake();
    await last().answer({ kind: "saved", version: 2 });
    expect(status()).toBe("saved");
  });

  test("a busy server is asked again when it said so; a refusal waits for the writer", async () => {
    const { autosave, sent, last, status } = setup();
    autosave.edit({ body: "a" });
    await pass(1_100);
    await last().answer({ kind: "refused", code: "too_many_requests", retryAfterS: 3 });
    await pass(2_900);
    expect(sent).toHaveLength(1);
    await pass(200);
    await last().answer({ kind: "refused", code: "invalid_input" });
    await pass(60_000);
    expect(sent).toHaveLength(2);
    expect(status()).toBe("failed");
    expect(autosave.state().error).toBe("invalid_input");
    autosave.retry();
    expect(sent).toHaveLength(3);
  });

  test("a device without room says that it keeps nothing", () => {
    const { autosave } = setup({ store: memoryStore({ full: true }) });
    autosave.edit({ body: "no room" });
    expect(autosave.state().kept).toBe(false);
  });
});
