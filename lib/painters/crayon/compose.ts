import type { ScenePlan } from "@/lib/painters/reading/plan";
import type { Composition } from "./composition";
import { createRandom } from "./paper/random";
import { createSketch, inDepthOrder, partOf, type Sketch } from "./paper/sketch";
import type { Stage } from "./paper/stage";
import { type Asked, type CastMember, castOf } from "./people/cast";
import { composeQuiet } from "./quiet/compose-quiet";
import { gradeOf } from "./raster/grade";
import { DRAW_SCENE } from "./scenes/scene";
import { placeInBed } from "./staging/bed";
import { placeBigThings, type Room } from "./staging/big";
import { drawThoughts } from "./staging/bubble";
import { clearFloor } from "./staging/clear-floor";
import { placeFlying } from "./staging/flying";
import { placeAnimals, placeOnGround } from "./staging/ground";
import { groupsOf } from "./staging/groups";
import { checkLayout } from "./staging/layout-check";
import { type Props, sortProps } from "./staging/props";
import { placeSeated } from "./staging/seated";
import { shownPlan } from "./staging/shown";
import { placeOnSofa } from "./staging/sofa";
import { placeStanding } from "./staging/standing";
import { setSurface } from "./staging/surface";
import { placeSwimmer, whoSwims } from "./staging/swimmers";
import { drawWeather } from "./staging/weather";

/** Layouts that are tried for one picture before the best of them is taken. */
const MOST_TRIES = 8;
/** From then on less is drawn: the first deed and few things, in the end people who just stand there. */
const SIMPLER_FROM = 3;
const PLAIN_FROM = 6;

/**
 * Lays out one plan. The style plays no part: another style is the same picture by another hand.
 * A layout that hides a face or leaves somebody outside the paper is thrown away and made anew.
 * @param cut which of a page with several: people look alike in all of them
 */
export function composePicture(plan: ScenePlan, request: Asked, cut = 0): Composition {
  if (plan.quiet) return composeQuiet(plan, plan.quiet, request);
  let best: { composition: Composition; faults: number } | null = null;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const composition = composeOnce(simpler(plan, attempt), request, cut, attempt);
    const faults = checkLayout(composition.placed).length;
    if (faults === 0) return composition;
    if (!best || faults < best.faults) best = { composition, faults };
  }
  return best?.composition ?? composeOnce(plan, request, cut, 0);
}

function simpler(plan: ScenePlan, attempt: number): ScenePlan {
  if (attempt < SIMPLER_FROM) return plan;
  // Clothes need no room.
  const wearing = plan.deeds.filter(({ action }) => action === "wear");
  const doing = plan.deeds.filter(({ action }) => action !== "wear");
  const deeds = [...doing.slice(0, attempt < PLAIN_FROM ? 1 : 0), ...wearing];
  const needed = new Set(deeds.flatMap(({ thing, with: whom }) => [thing, ...whom]));
  const things = plan.things.map((thing) => ({ ...thing, count: Math.min(3, thing.count) }));
  const first = things.filter(({ id }) => needed.has(id));
  const rest = things.filter(({ id }) => !needed.has(id)).slice(0, attempt < PLAIN_FROM ? 3 : 0);
  return { ...plan, deeds, things: [...first, ...rest], ...(attempt < PLAIN_FROM ? {} : { actions: [] }) };
}

/**
 * What the text says decides what is drawn; the seed, never the letters of the text, decides how. Each part has choices
 * of its own, and only people and things are put elsewhere by another attempt: a picture grows while its text does.
 */
function composeOnce(plan: ScenePlan, request: Asked, cut: number, attempt: number): Composition {
  const sketch = createSketch(plan, createRandom(request.seed).of(`cut ${cut}`));
  const part = (name: string) => partOf(sketch, name);
  const moved = (name: string) => part(`${name} ${attempt}`);
  const drawScene = Object.hasOwn(DRAW_SCENE, plan.scene) ? DRAW_SCENE[plan.scene] : DRAW_SCENE.park;
  const scene = clearFloor(part("floor"), drawScene(part("scene")));
  const cast = castOf(part("cast"), request, { outdoor: scene.outdoor, bed: scene.seating === "bed" });
  const stage = scene.seating === "bed" ? placeInBed(part("bed"), scene, cast) : scene;
  const props = sortProps(plan, stage, sketch.mentions);
  placePeople(moved("people"), stage, cast, props);
  const unplaced = placeThings(moved("things"), stage, props);
  placeFlying(moved("air"), stage, props.flying);
  const elsewhere = [...props.elsewhere, ...unplaced];
  drawThoughts(part("thoughts"), stage, elsewhere, request);
  drawWeather(part("weather"), stage);
  return {
    svg: sketch.backdrop.join("") + inDepthOrder(sketch) + sketch.front.join(""),
    grade: gradeOf(plan.mood),
    placed: sketch.placed,
    shown: shownPlan(plan, sketch, stage, elsewhere),
  };
}

/**
 * Seats everybody and takes what they use out of `props`: groups are made first, so that what they hold or ride is not
 * drawn again; then big things choose a side.
 */
function placePeople(sketch: Sketch, stage: Stage, cast: CastMember[], props: Props): void {
  switch (stage.seating) {
    case "bed":
      break;
    case "sofa":
      withoutUsed(props, placeOnSofa(sketch, stage, cast));
      break;
    case "standing": {
      const { ashore, swimmers } = whoSwims(sketch, stage, cast);
      const groups = groupsOf(partOf(sketch, "groups"), stage, ashore, props.handy);
      withoutUsed(
        props,
        groups.flatMap(({ uses }) => uses),
      );
      const room = placeBigThings(partOf(sketch, "big"), stage, props.big, ashore.length);
      if (swimmers.length > 0 && ashore.length > 0 && props.big.length === 0) leaveView(sketch, room);
      placeStanding(partOf(sketch, "standing"), stage, groups, room);
      for (const swimmer of swimmers) placeSwimmer(sketch, stage, swimmer, ashore.length === 0);
      props.ground.push(...props.handy);
      break;
    }
    default:
      withoutUsed(props, placeSeated(sketch, stage, cast));
  }
}

/** What people hold, ride or build is not drawn a second time. */
function withoutUsed(props: Props, used: readonly string[]): void {
  for (const list of Object.values(props)) {
    // Of five cats one is on the lap, the others are still to come.
    const rest = list.flatMap((thing) =>
      !used.includes(thing.id) ? [thing] : thing.count > 1 ? [{ ...thing, count: thing.count - 1 }] : [],
    );
    list.splice(0, list.length, ...rest);
  }
}

/** People ashore leave a side of the water free for somebody who swims. */
function leaveView(sketch: Sketch, room: Room): void {
  if (sketch.random.chance(0.5)) room.from += 96;
  else room.to -= 96;
}

function placeThings(sketch: Sketch, stage: Stage, props: Props): Props["ground"] {
  return [
    ...setSurface(partOf(sketch, "surface"), stage, props.onSurface),
    ...placeAnimals(partOf(sketch, "animals"), stage, props.animals),
    ...placeOnGround(partOf(sketch, "ground"), stage, props.ground),
  ];
}
