import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import type { OfferedPainter, Picture } from "@/lib/domains/pictures/picture";
import type { PainterState } from "@/lib/painters/painter";
import { awaitedPainter, chosenPainter, keepChosenPainter, pickedPainter, toldOf } from "./choice";

const site = (state: PainterState): OfferedPainter[] => [
  { name: "stable-diffusion", state, told: null },
  { name: "crayon", state: "ready", told: null },
];
const picture = (facts: Partial<Picture>) => ({ status: "queued", painter: "stable-diffusion", ...facts }) as Picture;

test("the painter chosen in this browser draws, else the site's first", () => {
  expect(pickedPainter(site("ready"), "crayon")?.name).toBe("crayon");
  expect(pickedPainter(site("ready"), null)?.name).toBe("stable-diffusion");
});

test("a chosen painter that the site has no more gives way", () => {
  expect(pickedPainter([{ name: "crayon", state: "ready", told: null }], "stable-diffusion")?.name).toBe("crayon");
});

test("nobody is picked before the painters are known", () => {
  expect(pickedPainter([], "crayon")).toBeNull();
});

test("a picture whose painter sleeps is told apart from one that waits its turn", () => {
  expect(awaitedPainter(picture({ error: null }), site("asleep"))).toBe("asleep");
  expect(awaitedPainter(picture({ error: null }), site("loading"))).toBe("loading");
  expect(awaitedPainter(picture({ error: null }), site("ready"))).toBeNull();
});

test("a picture that met a sleeping painter says so, also when the painter has woken up since", () => {
  expect(awaitedPainter(picture({ error: "painter_asleep" }), [])).toBe("asleep");
  expect(awaitedPainter(picture({ error: "painter_asleep" }), site("ready"))).toBe("ready");
});

test("a painter whose machine is on its way up is waking, though it does not answer yet", () => {
  const [waking] = site("asleep").map((painter) => ({ ...painter, told: { is: "waking", seconds: 90 } as const }));
  expect(awaitedPainter(picture({ error: "painter_asleep" }), waking ? [waking] : [])).toBe("loading");
});

test("a crayon picture, and one that no longer waits, wait for no sleeping painter", () => {
  expect(awaitedPainter(picture({ painter: "crayon", error: null }), site("asleep"))).toBeNull();
  expect(awaitedPainter(picture({ status: "drawing", error: null }), site("asleep"))).toBeNull();
  expect(awaitedPainter(picture({ status: "failed", error: "painter_asleep" }), site("asleep"))).toBeNull();
});

test("the choice is remembered, and only names of painters are believed", () => {
  const shelf = memoryShelf();
  expect(chosenPainter(shelf)).toBeNull();
  keepChosenPainter("crayon", shelf);
  expect(chosenPainter(shelf)).toBe("crayon");
  shelf.put("deep-story.painter", "somebody");
  expect(chosenPainter(shelf)).toBeNull();
});

test("a browser that forbids remembering is no error", () => {
  expect(chosenPainter(forbiddenShelf)).toBeNull();
  expect(() => keepChosenPainter("crayon", forbiddenShelf)).not.toThrow();
});

test("of a painter whose machine is awake nothing is told, nor of one that has none", () => {
  const offered = (told: OfferedPainter["told"]) => [{ name: "stable-diffusion", state: "ready", told } as const];
  expect(toldOf("stable-diffusion", offered({ is: "waking", seconds: 90 }))).toEqual({ is: "waking", seconds: 90 });
  expect(toldOf("stable-diffusion", offered({ is: "awake" }))).toBeNull();
  expect(toldOf("stable-diffusion", offered(null))).toBeNull();
  expect(toldOf("crayon", offered({ is: "waking", seconds: 90 }))).toBeNull();
});
