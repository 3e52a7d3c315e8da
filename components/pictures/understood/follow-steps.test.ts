import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Picture } from "@/lib/domains/pictures/picture";
import { NO_EDITS, type WordEdits } from "@/lib/painters/edits";
import type { DrawRequest } from "../picture-api";
import type { Wish } from "../use-pictures";
import { type FollowWorld, followSteps } from "./follow-steps";
import { Follower, QUIET_MS } from "./follower";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function picture(id: string, facts: Partial<Picture> = {}): Picture {
  const hand = { painter: "crayon", style: "crayon", paper: "white", panels: 1, seed: 7 } as const;
  const size = { url: null, width: null, height: null, thumbhash: null };
  const rest = { postId: "post", progress: 0, place: null, etaS: null, alt: "", error: null };
  return { id, status: "done", ...hand, ...size, ...rest, ...facts };
}

/** An editor whose diary has these pictures, the last one shown. */
function setup({ pictures, coverId }: { pictures: Picture[]; coverId: string | null }) {
  const asked = new Map<string, Wish>();
  const theirs = new Set<string>();
  const site = {
    coverId,
    choices: 0,
    text: "공원",
    edits: NO_EDITS as WordEdits,
    words: undefined as string | undefined,
  };
  let shown = pictures.at(-1)?.id;
  let all = pictures;
  let count = 0;
  const put = (drawn: Picture, request: DrawRequest) => {
    asked.set(drawn.id, { request, text: site.text });
    all = [...all, drawn];
    shown = drawn.id;
    return drawn;
  };
  const again = ({ style, paper, panels, seed }: Picture): DrawRequest => {
    return { style, paper, panels, seed, ...site.edits, prompt: site.words };
  };
  const now = (): FollowWorld => ({
    edits: site.edits,
    text: site.text,
    painting: { again },
    pictures: {
      pictures: all,
      shown: all.find(({ id }) => id === shown) ?? null,
      coverId: site.coverId,
      coverChoices: () => site.choices,
      asking: false,
      asked,
      draw: async (request) => {
        if (!request) return null;
        count += 1;
        return put(picture(`f${count}`, { status: "queued", seed: request.seed }), request);
      },
      drop: async (id) => {
        all = all.filter((one) => one.id !== id);
      },
      show: (id) => {
        shown = id;
      },
      isTheirs: (id) => theirs.has(id),
      handOnCover: async (id) => {
        site.coverId = id;
        return true;
      },
    },
  });
  const follower = new Follower(followSteps(now));
  const become = (id: string, status: Picture["status"]) => {
    all = all.map((one) => (one.id === id ? { ...one, status } : one));
  };
  return {
    site,
    ids: () => all.map(({ id }) => id),
    shown: () => shown,
    follow: async (...without: string[]) => {
      site.edits = { without, with: [] };
      follower.change();
      await pass(QUIET_MS);
    },
    done: async (id: string) => {
      become(id, "done");
      follower.settled(id, "done");
      await pass(0);
    },
    failed: (id: string) => become(id, "failed"),
    drawByHand: (id: string) => {
      follower.forget();
      put(picture(id, { status: "queued", seed: 8 }), again(picture(id)));
    },
    choose: (id: string | null) => {
      site.choices += 1;
      if (id) theirs.add(id);
      site.coverId = id;
    },
  };
}

const COVERED = { pictures: [picture("a")], coverId: "a" };

test("the cover goes along with the pictures that follow it, and those in passing go", async () => {
  const { site, follow, done, ids } = setup(COVERED);
  await follow("dog");
  await done("f1");
  await follow("dog", "bench");
  expect(site.coverId).toBe("f1");
  await done("f2");
  expect(site.coverId).toBe("f2");
  expect(ids()).toEqual(["a", "f2"]);
});

test("one that follows a picture by hand still being drawn leaves the cover to whose it is", async () => {
  const { site, follow, done, drawByHand, ids } = setup(COVERED);
  await follow("dog");
  await done("f1");
  drawByHand("d");
  await follow("bench");
  await done("d");
  await done("f2");
  expect(site.coverId).toBe("f1");
  expect(ids()).toEqual(["a", "f1", "d", "f2"]);
});

test("a diary without a cover gets none from following, whether the one before was done or not", async () => {
  const { site, follow, done } = setup({ pictures: [picture("a")], coverId: null });
  await follow("dog");
  await follow("bench");
  await done("f2");
  expect(site.coverId).toBeNull();
});

test("what follows a diary's very first picture becomes its cover", async () => {
  const { site, follow, done } = setup({ pictures: [picture("a", { status: "drawing" })], coverId: null });
  await follow("dog");
  await done("a");
  site.coverId = "a";
  await done("f1");
  expect(site.coverId).toBe("f1");
});

test("the cover still goes along after a picture that came to nothing", async () => {
  const { site, follow, done, failed } = setup(COVERED);
  await follow("dog");
  failed("f1");
  await follow("bench");
  await done("f2");
  expect(site.coverId).toBe("f2");
});

test("a cover that was chosen by hand is never removed", async () => {
  const { follow, done, choose, ids } = setup({ pictures: [picture("a")], coverId: null });
  await follow("dog");
  await done("f1");
  choose("f1");
  await follow("bench");
  await done("f2");
  await follow("park");
  await done("f3");
  expect(ids()).toEqual(["a", "f1", "f3"]);
});

test.each([["another"], [null]])("a choice of cover (%s) while a picture is drawn is the writer's", async (chosen) => {
  const { site, follow, done, choose } = setup(COVERED);
  await follow("dog");
  choose(chosen);
  await done("f1");
  expect(site.coverId).toBe(chosen);
});

test("a picture comes back for the text it was drawn from, in this visit alone", async () => {
  const { site, follow, done, drawByHand, shown } = setup(COVERED);
  await follow("dog");
  await done("f1");
  // "a" is of another visit: nobody knows what text it shows.
  await follow();
  expect(shown()).toBe("f2");
  await done("f2");

  drawByHand("d");
  await done("d");
  await follow("dog");
  await done("f3");
  site.text = "바다";
  await follow();
  expect(shown()).toBe("f4");
  await done("f4");
  site.text = "공원";
  await follow("bench");
  await done("f5");
  await follow();
  expect(shown()).toBe("d");
});

test("a picture comes back only for the writer's own words it was drawn from", async () => {
  const { site, follow, done, drawByHand, shown } = setup({ pictures: [], coverId: null });
  drawByHand("d");
  await done("d");
  await follow("dog");
  await done("f1");
  site.words = "a red kite";
  await follow();
  expect(shown()).toBe("f2");
  await done("f2");
  site.words = undefined;
  await follow("bench");
  await done("f3");
  await follow();
  expect(shown()).toBe("d");
});
