import type { Deed, ScenePlan, Thing } from "@/lib/painters/reading/plan";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { membersOf } from "../people/cast";
import { artKeyOf, artOf } from "../things/art";
import { ON_THEIR_FEET } from "./clear-floor";
import { ACTS, TABLEAUX } from "./interactions/all";

/** The most things of a thought bubble; see bubble.ts. */
const MOST_THOUGHTS = 3;

/**
 * The plan as it ended up on the paper, for telling what a picture shows: without deeds of somebody who is seen at another
 * one, without people and things that found no place. What could only be thought of is remembered.
 * @param plan what was composed
 * @param elsewhere things that are in the thought bubble instead
 */
export function shownPlan(plan: ScenePlan, sketch: Sketch, stage: Stage, elsewhere: readonly Thing[]): ScenePlan {
  const heads = new Set(sketch.placed.flatMap(({ part, what }) => (part === "head" ? [what] : [])));
  const isHere = (who: string) => membersOf(who).some((one) => heads.has(one));
  const isDrawn = (thing: Thing) => artOf(artKeyOf(thing)) !== null;
  const things = plan.things.filter((thing) => isDrawn(thing) && !elsewhere.includes(thing));
  const people = plan.people.filter((who) => who === "crowd" || isHere(who));
  const remembered = {
    people: plan.remembered.people,
    things: [...plan.remembered.things.filter(isDrawn), ...elsewhere].slice(0, MOST_THOUGHTS),
  };
  // Behind a table nobody dances.
  const isHidden = (deed: Deed) =>
    stage.seating !== "standing" && ON_THEIR_FEET.has(deed.action) && deed.action !== "wear" && !sketch.done.has(deed);
  const deeds = plan.deeds.filter((deed) => !isHidden(deed) && isSeen(deed, sketch.done, isHere));
  return { ...plan, people, things, remembered, deeds, actions: plan.actions.filter((one) => tells(one, deeds, plan)) };
}

/** Without one nobody is seen at it. */
const NEEDS_AN_ANIMAL: ReadonlySet<string> = new Set(["walkDog", "pet"]);

/** Deeds that are drawn as such are seen if somebody was drawn at them; the rest show in the scene and the poses. */
function isSeen(deed: Deed, done: ReadonlySet<Deed>, isHere: (who: string) => boolean): boolean {
  if (done.has(deed) || deed.action === "wear") return true;
  if (NEEDS_AN_ANIMAL.has(deed.action)) return false;
  const doers = deed.by.filter((who) => who === "me" || isHere(who));
  const isBusy = (who: string) => [...done].some(({ action, by }) => action !== "wear" && by.includes(who));
  const isAnActOfItsOwn = TABLEAUX[deed.action] !== undefined || ACTS[deed.action] !== undefined;
  return !isAnActOfItsOwn || !doers.every(isBusy) || doers.length === 0;
}

const tells = (action: string, deeds: readonly Deed[], plan: ScenePlan) =>
  plan.deeds.length === 0 || deeds.some((deed) => deed.action === action);
