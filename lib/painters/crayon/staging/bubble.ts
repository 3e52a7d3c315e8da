import type { PersonId, Thing } from "@/lib/painters/reading/plan";
import { isGlad } from "../paper/light";
import { type Box, ellipse, overlaps, path, shape } from "../paper/shapes";
import { remember, type Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { type Asked, memberOf, membersOf, NARRATOR } from "../people/cast";
import { drawPerson } from "../people/person";
import { artKeyOf, artOf, drawArt } from "../things/art";

const PAPER_WHITE = "#fffdf5";
const TOP = 18;
const HEIGHT = 118;
const MOST_THOUGHTS = 3;

type Thought = { who: PersonId } | { thing: Thing };

/** A thought bubble for who is missed and what is wished for or cannot be here. */
export function drawThoughts(sketch: Sketch, stage: Stage, elsewhere: Thing[], asked: Asked): void {
  const { people, things } = sketch.plan.remembered;
  const drawable = [...things, ...elsewhere].filter((thing) => artOf(artKeyOf(thing)));
  const thoughts: Thought[] = [
    ...people.flatMap(membersOf).map((who) => ({ who })),
    ...drawable.map((thing) => ({ thing })),
  ].slice(0, MOST_THOUGHTS);
  if (thoughts.length === 0) return;
  const wide = 78 + thoughts.length * 58;
  const head = sketch.placed.find(({ part, what }) => part === "head" && what === NARRATOR)?.box;
  const left = chooseSide(sketch, stage, wide);
  const box: Box = { x0: left ? 22 : 490 - wide, y0: TOP, x1: left ? 22 + wide : 490, y1: TOP + HEIGHT };
  const step = (wide - 56) / thoughts.length;
  const inside = thoughts.map((thought, i) => drawThought(sketch, asked, thought, box.x0 + 28 + (i + 0.5) * step));
  sketch.front.push(trail(box, head), cloudIn(box), ...inside);
  remember(sketch, { what: "thoughts", part: "bubble", box, depth: 999 });
}

/** The quiet side of the room, unless somebody's head is there. */
function chooseSide(sketch: Sketch, stage: Stage, wide: number): boolean {
  const preferred = stage.quietSide ? stage.quietSide === "left" : sketch.random.chance(0.5);
  const hits = (left: boolean) => {
    const box = { x0: left ? 22 : 490 - wide, y0: TOP, x1: left ? 22 + wide : 490, y1: TOP + HEIGHT };
    return sketch.placed.some((other) => other.part === "head" && overlaps(other.box, box));
  };
  return hits(preferred) && !hits(!preferred) ? !preferred : preferred;
}

function drawThought(sketch: Sketch, asked: Asked, thought: Thought, x: number): string {
  if ("thing" in thought)
    return drawArt(artKeyOf(thought.thing), {
      x,
      base: TOP + HEIGHT - 24,
      size: Math.min(66, Math.max(46, thought.thing.size)),
    });
  const { who, look, clothes } = memberOf(sketch, asked, thought.who, { outdoor: false, bed: false });
  const face = isGlad(sketch.plan) ? "happy" : "calm";
  const small = look.scale < 0.86 ? 1.1 : 1 / look.scale;
  return drawPerson({ who, look, clothes, x, y: TOP + HEIGHT + 8, height: 88 * small, pose: "table", face }).svg;
}

/** A ring of round lumps along an oval. */
function cloudIn({ x0, x1, y0, y1 }: Box): string {
  const [cx, cy, rx, ry] = [(x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2 - 10, (y1 - y0) / 2 - 9];
  const lumps = 7 + Math.round((x1 - x0) / 50);
  const at = (i: number) => {
    const angle = (i / lumps) * 2 * Math.PI;
    return { x: cx + Math.cos(angle) * rx, y: cy + Math.sin(angle) * ry };
  };
  let d = path`M${at(0).x} ${at(0).y}`;
  for (let i = 1; i <= lumps; i++) {
    const [from, to] = [at(i - 1), at(i)];
    const r = Math.hypot(to.x - from.x, to.y - from.y) * 0.56;
    d += path`A${r} ${r} 0 0 1 ${to.x} ${to.y}`;
  }
  return shape(`${d}Z`, PAPER_WHITE, 2.8);
}

/** Small clouds on the way from the bubble to the thinker. */
function trail(box: Box, head: Box | undefined): string {
  const from = { x: (box.x0 + box.x1) / 2, y: box.y1 + 4 };
  const to = head ? { x: (head.x0 + head.x1) / 2, y: head.y0 - 6 } : { x: 256, y: 240 };
  const at = (share: number, r: number) =>
    shape(ellipse(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, r * 1.25, r), PAPER_WHITE, 2.4);
  return to.y - from.y < 24 ? at(0.5, 6) : at(0.28, 9.5) + at(0.56, 7) + (to.y - from.y > 70 ? at(0.8, 5) : "");
}
