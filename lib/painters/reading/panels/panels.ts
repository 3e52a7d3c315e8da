/** The plans of a picture in several cuts (네컷). */
import type { WordEdits } from "@/lib/painters/edits";
import { type Carried, planOf } from "../decide";
import type { PersonId, ScenePlan, Weather } from "../plan";
import type { Story } from "../story";
import { companyAfter, companyIn } from "./company";
import { momentsOf } from "./moments";

/**
 * A plan for each of `count` panels, in the order told. Each is whole: place, season, weather, company and mood go on
 * from the moment before unless it says otherwise. A day that tells less than that is shown again with something else
 * in front.
 * @param whole the plan of the whole day
 * @param weather what the writer chose for it: that of every moment which tells of none
 */
export function panelPlans(
  story: Story,
  whole: ScenePlan,
  count: number,
  edits: WordEdits,
  weather: readonly Weather[] = [],
): ScenePlan[] {
  const moments = momentsOf(story, count).filter((moment) => moment.length > 0);
  const told = inTurn(moments, whole, edits, weather);
  if (told.length >= count) return told;
  // The first of two panels or more shows the day as a whole, the last ones come back to it.
  const again = Array.from({ length: count - told.length }, (_, i) => emphasised(whole, i));
  const [opening, ...closing] = again;
  return told.length > 1 && opening ? [opening, ...told, ...closing] : [...told, ...again].slice(0, count);
}

function inTurn(
  moments: readonly Story[],
  whole: ScenePlan,
  edits: WordEdits,
  weather: readonly Weather[],
): ScenePlan[] {
  const plans: ScenePlan[] = [];
  let before: ScenePlan | undefined;
  let company: readonly PersonId[] = [];
  for (const moment of moments) {
    const people = companyIn(moment, company);
    const plan = planOf(moment, edits, { ...carriedFrom(before, whole, weather), people });
    // In another place the morning is over.
    const isLater =
      before !== undefined && plan.time === "morning" && before.time === "morning" && plan.scene !== before.scene;
    before = { ...plan, time: isLater && !plan.mentions.includes("morning") ? "day" : plan.time };
    company = companyAfter(moment, company);
    plans.push(withAbsent({ ...before, ...weighed(before, whole), language: whole.language }, whole));
  }
  return plans;
}

/** On a grave day no moment is glad, not even one before it happened. */
function weighed({ mood, gravity }: ScenePlan, whole: ScenePlan): Pick<ScenePlan, "mood" | "gravity"> {
  if (whole.gravity !== "grave") return { mood, gravity: gravity === "grave" ? "serious" : gravity };
  return { mood: mood === "sad" || mood === "scared" || mood === "angry" ? mood : whole.mood, gravity: "grave" };
}

/** What goes on from the moment before; the first begins where and when the day is set, and as glad as it ends. */
function carriedFrom(before: ScenePlan | undefined, whole: ScenePlan, weather: readonly Weather[]): Carried {
  if (before) return weather.length > 0 ? { ...before, weather: [...weather] } : before;
  const isGlad = whole.mood === "happy" || whole.mood === "love";
  return { scene: whole.scene, season: whole.season, weather: [...weather], mood: isGlad ? whole.mood : "calm" };
}

/** What the whole day is without is in none of its moments. */
function withAbsent(plan: ScenePlan, { absent }: ScenePlan): ScenePlan {
  return { ...plan, absent: [...new Set([...plan.absent.filter((id) => absent.includes(id)), ...absent])] };
}

/** The same day with another deed, and another thing, in front. */
function emphasised(plan: ScenePlan, turn: number): ScenePlan {
  const rotate = <T>(list: readonly T[]): T[] => {
    const by = list.length === 0 ? 0 : turn % list.length;
    return [...list.slice(by), ...list.slice(0, by)];
  };
  const [first] = rotate(plan.deeds);
  const deeds = first && turn > 0 ? [first] : plan.deeds;
  return {
    ...plan,
    deeds,
    actions: plan.actions.filter((action) => deeds.some((deed) => deed.action === action)),
    things: rotate(plan.things),
    people: rotate(plan.people),
  };
}
