import type { ScenePlan, Thing } from "@/lib/painters/reading/plan";
import type { Stage } from "../paper/stage";
import { artKeyOf, artOf } from "../things/art";
import { FLYING, HANDY, ON_A_TABLE, ON_THE_FLOOR, SWIMMING } from "./whereabouts";

/** The things of a plan, sorted by the way they come into the picture. */
export type Props = {
  /** Too big to share a place with people: they get a side of the stage first. */
  big: Thing[];
  /** Carried in hands. */
  handy: Thing[];
  /** On a table or counter. */
  onSurface: Thing[];
  /** In the air. */
  flying: Thing[];
  animals: Thing[];
  /** Everything else on the ground, farthest kinds first. */
  ground: Thing[];
  /** What cannot be here (a bus in a bedroom): thought of instead. */
  elsewhere: Thing[];
};

const MOST_ON_SURFACE = 5;
const MOST_BIG = 2;

export const isSwimming = (thing: Thing) => SWIMMING.has(thing.id);

/** Decides for every thing that somebody drew where it goes. */
export function sortProps(plan: ScenePlan, stage: Stage, mentions: ReadonlySet<string>): Props {
  const props: Props = { big: [], handy: [], onSurface: [], flying: [], animals: [], ground: [], elsewhere: [] };
  for (const thing of plan.things)
    if (artOf(artKeyOf(thing)) && !isTold(thing, stage, mentions, plan)) placeOf(thing, stage, props).push(thing);
  return props;
}

/** Things the scene, a person or another thing shows already. */
function isTold(thing: Thing, stage: Stage, mentions: ReadonlySet<string>, plan: ScenePlan): boolean {
  const { id } = thing;
  if (plan.deeds.some(({ action, thing: worn }) => action === "wear" && worn === id) && id !== "umbrella") return true;
  if (id === "bed" || (id === "sofa" && stage.seating === "sofa")) return true;
  if (id === "umbrella" && (plan.weather.includes("rain") || plan.scene === "sea") && stage.outdoor) return true;
  if (id === "parasol" && plan.scene === "sea") return true;
  if (id === "candle" && mentions.has("cake")) return true;
  if (id === "carrot" && mentions.has("snowman")) return true;
  return (id === "baseball" || id === "soccer") && plan.scene === "stadium";
}

function placeOf(thing: Thing, stage: Stage, props: Props): Thing[] {
  const { id, kind } = thing;
  if (kind === "sky" || FLYING.has(id)) return props.flying;
  if (stage.outdoor && isLarge(thing, stage) && props.big.length < MOST_BIG) return props.big;
  if (!stage.outdoor && (kind === "building" || (kind === "vehicle" && id !== "bike"))) return props.elsewhere;
  if (kind === "animal") return props.animals;
  if (kind === "food" || (kind === "small" && !ON_THE_FLOOR.has(id))) {
    if (stage.surface && props.onSurface.length < (stage.seating === "bed" ? 2 : MOST_ON_SURFACE))
      return props.onSurface;
    if (isHandy(thing) && stage.seating === "standing") return props.handy;
  }
  if (HANDY.has(id) && stage.seating === "standing") return props.handy;
  return props.ground;
}

const isHandy = (thing: Thing) => (thing.kind === "food" && !ON_A_TABLE.has(thing.id)) || HANDY.has(thing.id);

function isLarge(thing: Thing, stage: Stage): boolean {
  if (isSwimming(thing) && stage.water !== null) return false;
  if (thing.kind === "animal") return thing.size >= 90;
  return (
    thing.kind === "vehicle" ||
    thing.kind === "building" ||
    (thing.kind === "big" && thing.id !== "sofa") ||
    thing.id === "sandcastle"
  );
}
