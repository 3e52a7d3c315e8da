/** A grave day as it may be seen: nothing festive, nobody who cheers. */
import type { WordEdits } from "../edits";
import { isFestive } from "./events/festive";
import type { Action, ScenePlan } from "./plan";

/** Deeds of a glad day; somebody may still sing or eat. */
const GLAD_DEEDS: ReadonlySet<Action> = new Set(["cheer", "dance", "jump", "blowCandles", "sled", "game"]);

/**
 * The plan without what is festive, in the thought bubble as well; of other days the plan itself. What the writer put in stays,
 * and no weather is made up: a grey sky and a low sun are the light of the picture, not what was told.
 */
export function hushed(plan: ScenePlan, { with: added }: Pick<WordEdits, "with">): ScenePlan {
  if (plan.gravity !== "grave" || plan.quiet) return plan;
  const stays = ({ id }: { id: string }) => added.includes(id) || !isFestive(id);
  const isFit = (action: Action) => added.includes(`do:${action}`) || !GLAD_DEEDS.has(action);
  return {
    ...plan,
    weather: plan.weather.filter((kind) => kind !== "rainbow"),
    things: plan.things.filter(stays),
    remembered: { ...plan.remembered, things: plan.remembered.things.filter(stays) },
    actions: plan.actions.filter(isFit),
    deeds: plan.deeds
      .filter(({ action }) => isFit(action))
      .map((deed) => (deed.thing && !stays({ id: deed.thing }) ? { ...deed, thing: null } : deed)),
    mentions: plan.mentions.filter((id) => stays({ id })),
  };
}
