import type { Action, SceneName, ScenePlan } from "@/lib/painters/reading/plan";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { TABLE_DEPTH } from "../scenes/parts/room";

/** Rooms whose table can be left out; a counter or a seat row can't. */
const MOVABLE: ReadonlySet<SceneName> = new Set(["room", "cafe", "diner", "class", "library", "office"]);
/** What is better seen from head to foot. */
export const ON_THEIR_FEET: ReadonlySet<Action> = new Set([
  "dance",
  "hug",
  "holdHands",
  "give",
  "fight",
  "comfort",
  "play",
  "exercise",
  "jump",
  "run",
  "clean",
  "carry",
  "bow",
  "photo",
  "wave",
  "wear",
  "pet",
  "walk",
]);
const AT_A_TABLE: ReadonlySet<Action> = new Set([
  "eat",
  "cook",
  "study",
  "work",
  "write",
  "read",
  "draw",
  "game",
  "blowCandles",
]);
/** Worn where a table does not hide it. */
const ABOVE_THE_TABLE: ReadonlySet<string> = new Set(["glasses", "sunglasses", "mask", "hat", "cap", "crown"]);

function needsFloor({ deeds, things }: ScenePlan): boolean {
  if (things.some(({ kind }) => kind === "food") || deeds.some(({ action }) => AT_A_TABLE.has(action))) return false;
  return deeds.some(
    ({ action, thing }) => ON_THEIR_FEET.has(action) && !(action === "wear" && ABOVE_THE_TABLE.has(thing ?? "")),
  );
}

/** Puts the table away where people dance, hug or show their clothes and nothing has to stand on it. */
export function clearFloor(sketch: Sketch, stage: Stage): Stage {
  const { plan, items } = sketch;
  if (stage.seating !== "table" || !MOVABLE.has(plan.scene) || !needsFloor(plan)) return stage;
  const rest = items.filter(({ depth }) => depth !== TABLE_DEPTH);
  items.splice(0, items.length, ...rest);
  return { ...stage, seating: "standing", surface: null };
}
