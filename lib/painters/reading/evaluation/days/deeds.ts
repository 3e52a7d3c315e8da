/** Whether the main event of a day is what a picture shows somebody do. */
import { usualFor } from "@/lib/painters/crayon/staging/stock";
import { rowOf } from "../../people";
import type { Action, Deed, ScenePlan } from "../../plan";

import type { SameMeaning } from "../glosses";
import type { Day, DeedLabel } from "./day";
import { rowsOfGloss } from "./people";
import { actionsOfVerb } from "./verbs";

export type DeedOutcome = {
  /** Some labelled deed is the first of the picture. */
  first: boolean;
  /** Some labelled deed is among those of the picture. */
  any: boolean;
  /** Some labelled deed has a verb that a picture can show. */
  drawable: boolean;
};

export function judgeDeeds(day: Day, plan: ScenePlan, same: SameMeaning): DeedOutcome {
  const isTold = (deed: Deed) => day.deeds.some((label) => isSame(label, deed, { day, plan, same }));
  return {
    first: plan.deeds.slice(0, 1).some(isTold),
    any: plan.deeds.some(isTold),
    drawable: day.deeds.some(({ verb }) => actionsOfVerb(verb).length > 0),
  };
}

type Context = { day: Day; plan: ScenePlan; same: SameMeaning };

/** Nobody sees who of the two began. */
const OF_BOTH: ReadonlySet<Action> = new Set(["hug", "holdHands", "kiss", "fight", "dance"]);

/** Doer, verb and target; who does it together with others does it, and what is done at a place may have the place. */
function isSame({ doer, verb, target }: DeedLabel, deed: Deed, context: Context): boolean {
  if (!actionsOfVerb(verb).includes(deed.action)) return false;
  const doers = idsOf(doer, context);
  const doing = OF_BOTH.has(deed.action) ? [...deed.by, ...deed.with] : deed.by;
  if (!doing.some((who) => doers.has(rowOf(who)))) return false;
  if (target === null) return true;
  const targets = idsOf(target, context);
  const { plan } = context;
  const thing = deed.thing ?? usualFor(deed.action, plan)?.id;
  const others = [...deed.by, ...deed.with].map(rowOf).filter((who) => !doers.has(who));
  return [...others, plan.scene, ...(thing === undefined ? [] : [thing])].some((id) => targets.has(id));
}

/** "me", or the lexicon ids of who or what is meant: labels of deeds may call people and pets by their names. */
function idsOf(name: string, { day, same }: Pick<Context, "day" | "same">): ReadonlySet<string> {
  return name === "me" ? new Set(["me"]) : rowsOfGloss(glossOf(name, day), same);
}

/** What a name in a deed's label means in plain English. */
export function glossOf(name: string, { people, labels }: Pick<Day, "people" | "labels">): string {
  const lower = name.toLowerCase();
  const known = [...people, ...labels.filter(({ kind }) => kind !== "deed")];
  return known.find(({ surface }) => surface.toLowerCase() === lower)?.gloss ?? name;
}
