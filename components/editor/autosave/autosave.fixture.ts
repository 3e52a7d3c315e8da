import { expect, vi } from "vitest";
import { memoryStore } from "@/components/kept/memory-store.fixture";
import { shelf } from "@/components/kept/shelf";
import { Autosave } from "./autosave";
import type { DraftFields } from "./draft";
import { keptDrafts } from "./kept-drafts";
import type { SendResult } from "./save-state";

/** What the server holds at the start, as version 1. */
export const SERVER: DraftFields = { title: "", body: "one", day: "2026-11-21", mood: null, weather: null, tags: [] };

/** An autosave whose requests are answered by hand, under fake timers. */
export function setup({ store = memoryStore(), server = SERVER, version = 1, page = "a" } = {}) {
  const sent: { version: number; patch: Partial<DraftFields>; answer: (result: SendResult) => Promise<void> }[] = [];
  const autosave = new Autosave(
    { fields: server, version },
    keptDrafts(
      "me",
      "post",
      page,
      shelf(() => store),
    ),
    (version, patch) => {
      const { promise, resolve } = withResolvers<SendResult>();
      const answer = async (result: SendResult) => {
        resolve(result);
        await vi.advanceTimersByTimeAsync(0);
      };
      sent.push({ version, patch, answer });
      return promise;
    },
  );
  autosave.start();
  const last = () => sent.at(-1) ?? expect.fail("nothing was sent");
  return { autosave, sent, last, store, status: () => autosave.state().status };
}

// Promise.withResolvers came with Node 22.
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Lets time go by, in milliseconds. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** The answer when another page saved these fields in between. */
export const stale = (fields: Partial<DraftFields>, version = 2): SendResult => ({
  kind: "stale",
  theirs: { fields: { ...SERVER, ...fields }, version },
});
