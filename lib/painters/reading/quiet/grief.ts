/** Which losses get a quiet sheet, and which keep a picture of their own. */
import type { DayEvent } from "../events/events";
import type { QuietKind, ScenePlan } from "../plan";

/** Somebody near who died, an animal, a child that was not born: whatever else is told of such a day. */
const ALWAYS = ["miscarriage", "death", "pet"] as const;

/**
 * What a quiet sheet is drawn for; nothing for a day that keeps its picture. The end of a love and lost work are told better
 * by two cups and a packed box than by a room full of things. Who is ill has somebody at the bedside, and that is the picture;
 * nobody beside them is told of: a window of the ward. A quarrel, a failure, a farewell, a family that parts and a fire are
 * drawn as told, gravely.
 */
export function griefOf(events: readonly DayEvent[], plan: ScenePlan): QuietKind[] {
  const near = new Set(events.filter(({ whom }) => whom === "near").map(({ kind }) => kind));
  const dead = ALWAYS.filter((kind) => near.has(kind));
  if (dead.length > 0) return [...dead];
  if (near.has("work")) return ["work"];
  if (near.has("parting")) return ["parting"];
  const isAlone = plan.people.length === 0 && plan.deeds.length === 0;
  return isAlone && (near.has("illness") || near.has("accident")) ? ["illness"] : [];
}
