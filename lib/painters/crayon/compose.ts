import type { PaintRequest } from "@/lib/painters/painter";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { createRandom, hashText } from "./paper/random";
import { createSketch, inDepthOrder, type Placed, type Sketch } from "./paper/sketch";
import type { Stage } from "./paper/stage";
import { type CastMember, castOf } from "./people/cast";
import { type Grade, gradeOf } from "./raster/grade";
import { DRAW_SCENE } from "./scenes/scene";
import { placeInBed } from "./staging/bed";
import { placeBigThings, type Room } from "./staging/big";
import { drawThoughts } from "./staging/bubble";
import { placeFlying } from "./staging/flying";
import { placeAnimals, placeOnGround } from "./staging/ground";
import { type Props, sortProps } from "./staging/props";
import { placeSeated } from "./staging/seated";
import { placeOnSofa } from "./staging/sofa";
import { placeStanding } from "./staging/standing";
import { setSurface } from "./staging/surface";
import { placeSwimmer, whoSwims } from "./staging/swimmers";
import { drawWeather } from "./staging/weather";

export type Composition = {
  /** Flat shapes inside <svg>, for a paper of 512 x 512; no <text>, because fonts differ between machines. */
  svg: string;
  grade: Grade;
  /** Where people and things ended up, for tests and for looking into. */
  placed: Placed[];
};

/** Lays out one plan. The style plays no part: another style is the same picture by another hand. */
export function composePicture(
  plan: ScenePlan,
  request: Pick<PaintRequest, "text" | "seed" | "narrator">,
): Composition {
  const random = createRandom(hashText(request.text) ^ Math.imul(request.seed + 1, 0x9e3779b1));
  const sketch = createSketch(plan, random);
  const drawScene = Object.hasOwn(DRAW_SCENE, plan.scene) ? DRAW_SCENE[plan.scene] : DRAW_SCENE.park;
  const scene = drawScene(sketch);
  const cast = castOf(sketch, request.narrator, scene.outdoor);
  const stage = scene.seating === "bed" ? placeInBed(sketch, scene, cast) : scene;
  const props = sortProps(plan, stage, sketch.mentions);
  const unplaced = [...placePeople(sketch, stage, cast, props), ...placeThings(sketch, stage, props)];
  placeFlying(sketch, stage, props.flying);
  drawThoughts(sketch, stage, [...props.elsewhere, ...unplaced], cast[0]?.who ?? "");
  drawWeather(sketch, stage);
  return {
    svg: sketch.backdrop.join("") + inDepthOrder(sketch) + sketch.front.join(""),
    grade: gradeOf(plan.mood),
    placed: sketch.placed,
  };
}

/** Big things choose first, then people, then what they hold. Returns things that nobody could take. */
function placePeople(sketch: Sketch, stage: Stage, cast: CastMember[], props: Props): Props["ground"] {
  switch (stage.seating) {
    case "bed":
      return [];
    case "sofa":
      placeOnSofa(sketch, cast);
      return [];
    case "standing": {
      const { ashore, swimmer } = whoSwims(sketch, stage, cast);
      const room = placeBigThings(sketch, stage, props.big, ashore.length);
      if (swimmer && ashore.length > 0 && props.big.length === 0) leaveView(sketch, room);
      props.ground.push(...placeStanding(sketch, stage, ashore, room, props.handy));
      if (swimmer) placeSwimmer(sketch, stage, swimmer, ashore.length === 0);
      return [];
    }
    default:
      placeSeated(sketch, stage, cast);
      return [];
  }
}

/** People ashore leave a side of the water free for somebody who swims. */
function leaveView(sketch: Sketch, room: Room): void {
  if (sketch.random.chance(0.5)) room.from += 96;
  else room.to -= 96;
}

function placeThings(sketch: Sketch, stage: Stage, props: Props): Props["ground"] {
  return [
    ...setSurface(sketch, stage, props.onSurface),
    ...placeAnimals(sketch, stage, props.animals),
    ...placeOnGround(sketch, stage, props.ground),
  ];
}
