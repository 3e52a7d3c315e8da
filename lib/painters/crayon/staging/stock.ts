import { isThing, lexicon } from "@/lib/painters/reading/lexicon";
import type { Action, ScenePlan, Thing } from "@/lib/painters/reading/plan";

/** What a deed is done with where the diary names nothing: nobody walks a dog without a dog. */
const USUAL: Partial<Record<Action, string>> = {
  walkDog: "dog",
  pet: "cat",
  feed: "cat",
  ride: "bike",
};

/** A thing of the lexicon as a picture holds it; null for ids that are no things. */
export function stock(id: string): Thing | null {
  const entry = lexicon().byId.get(id);
  if (!entry || !isThing(entry)) return null;
  return { id, kind: entry.class, art: entry.art, size: entry.size, label: entry.label, count: 1 };
}

/** Places that have rides of their own. */
const NO_BICYCLE: ReadonlySet<string> = new Set(["bus", "train", "subway", "car", "airport", "amuse", "skislope"]);

/** The usual thing of a deed, unless the diary says that it is not there or the place has others. */
export function usualFor(action: Action, { absent, scene }: Pick<ScenePlan, "absent" | "scene">): Thing | null {
  const id = USUAL[action];
  if (id === undefined || absent.includes(id) || (id === "bike" && NO_BICYCLE.has(scene))) return null;
  return stock(id);
}
