import { expect, test } from "vitest";
import { meshOf } from "../eyes/rules/mesh.fixture";
import { FaceCheck } from "./face-check";

const FRAME = { width: 640, height: 480 };
const BOX = { x: 220, y: 140, width: 200, height: 200 };

/** What is asked for, look by look, five a second. */
function setup() {
  const check = new FaceCheck();
  let now = 0;
  const show = (...heads: (Parameters<typeof meshOf>[0] | null)[]) =>
    heads.map((head) => {
      now += 200;
      const faces = head ? [{ score: 0.9, box: BOX, mesh: meshOf(head) }] : [];
      return check.look({ faces, frame: FRAME, ms: 20 }, now);
    });
  return { show };
}
const OPEN = { openness: 0.38 };
const SHUT = { openness: 0.16 };
const learned = Array(15).fill(OPEN);

test("it asks to hold still, then for a blink, and is content with the eyes that open after it", () => {
  const { show } = setup();
  expect(new Set(show(...learned))).toEqual(new Set(["hold"]));
  expect(show(OPEN, SHUT, OPEN)).toEqual(["blink", "blink", "seen"]);
});

test("a picture that is held up never blinks, and is never seen", () => {
  const { show } = setup();
  const hints = show(...learned, ...Array(200).fill(OPEN));
  expect(hints).not.toContain("seen");
});

test("who turns away, leaves, or is not alone is told so, and eyes that closed before that are no blink", () => {
  const { show } = setup();
  show(...learned);
  expect(show(SHUT, null, OPEN)).toEqual(["blink", "nobody", "blink"]);
  expect(show({ ...OPEN, turn: 0.8 }, { ...OPEN, lean: 40 })).toEqual(["turned", "leaning"]);
  expect(show(SHUT, OPEN)).toEqual(["blink", "seen"]);
});
