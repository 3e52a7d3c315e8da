import { extentsOf } from "../paper/extent";
import { type Box, standingBox } from "../paper/shapes";
import { type Placed, remember, type Sketch, stand } from "../paper/sketch";
import type { CastMember } from "../people/cast";
import type { DrawnPerson, PersonRequest, Side } from "../people/drawn-person";
import { faceAt } from "../people/expression";
import { drawPerson } from "../people/person";
import { POSES, type Pose, type PoseName } from "../people/pose";
import { animalSize, drawAnimal } from "../things/animal";
import { artSize, drawArt } from "../things/art";

/** What a hand holds: drawn under the fingers and before everything else of the person. */
export type Held = { what: string; svg: string; box: Box };

export type Posed = Omit<PersonRequest, "who" | "look" | "clothes" | "face" | "reach"> & {
  face?: PersonRequest["face"];
  reach?: PersonRequest["reach"];
  hold?: (person: DrawnPerson) => Held | null;
  depth?: number;
};

export type Drawing = {
  what: string;
  key: string;
  x: number;
  base: number;
  size: number;
  flip?: boolean;
  turn?: number;
};

/**
 * Some people and things drawn together but not yet put on the paper, so that a layout can be judged first.
 * What is added later lies before what was added earlier, unless a depth is given.
 */
export type Shot = {
  readonly layers: { depth: number; svg: string }[];
  readonly placed: Placed[];
  /** Who was drawn, by name. */
  readonly people: Map<string, DrawnPerson>;
  person(member: CastMember, posed: Posed): DrawnPerson;
  /** The same without drawing it: to find a mouth before a hand is led to it. */
  preview(member: CastMember, posed: Posed): DrawnPerson;
  /** Arms of somebody that were kept apart, before everything so far. */
  arms(member: CastMember, person: DrawnPerson, sides?: readonly Side[]): void;
  thing(what: string, svg: string, box: Box, depth?: number, of?: string): void;
  art(look: Drawing, depth?: number, of?: string): Box;
  animal(look: Drawing, depth?: number, of?: string): Box;
  /** Lines without a body: steam, notes, hearts, a leash. */
  marks(svg: string, depth?: number): void;
};

/** How the people of a group hold their lower halves, whatever their deed. */
export type Posture = "standing" | "table" | "lap";

export type ShotPlace = {
  /** Depth of the group. */
  ground: number;
  /** y that its spot has; depths given to a shot are meant against it. Default: `ground`. */
  feet?: number;
  posture?: Posture;
  /** y of the table that hides what is below. */
  table?: number;
  /** y of a member's feet behind a table or on a seat, where it is not the spot's. */
  feetOf?: (member: CastMember) => number;
};

const SEATED = POSES.sit.legs;

/** @returns an empty group */
export function createShot({ ground, feet = ground, posture = "standing", table, feetOf }: ShotPlace): Shot {
  const layers: Shot["layers"] = [];
  const placed: Placed[] = [];
  const people: Shot["people"] = new Map();
  let count = 0;
  const next = () => feet + count++ * 0.01;
  const depthOf = (depth: number) => ground + depth - feet;
  const posedAs = (name: PoseName | Pose): Pose => {
    const pose: Pose = typeof name === "string" ? POSES[name] : name;
    if (posture === "table") return { ...pose, legs: null, lean: (pose.lean ?? 0) * 0.5, sitting: false };
    return posture === "lap" && pose.legs
      ? { ...pose, legs: SEATED, sitting: true, sideways: false, rise: 0, lean: (pose.lean ?? 0) * 0.5 }
      : pose;
  };
  const add = (svg: string, depth: number) => {
    if (svg) layers.push({ depth, svg });
  };
  const preview: Shot["preview"] = (member, { hold: _, depth: __, ...posed }) => {
    const { who, look, clothes } = member;
    const face = faceAt(member.day, posed.face, member.face);
    const y = feetOf?.(member) ?? posed.y;
    const person = drawPerson({ who, look, clothes, ...posed, face, pose: posedAs(posed.pose), y });
    return table === undefined ? person : { ...person, body: { ...person.body, y1: Math.min(person.body.y1, table) } };
  };
  const shot: Shot = {
    preview,
    layers,
    placed,
    people,
    person(member, { hold, depth: asked = next(), ...posed }) {
      const { who } = member;
      const depth = depthOf(asked);
      const person = preview(member, posed);
      const held = hold?.(person) ?? null;
      add(held ? person.base + held.svg + person.hands : person.svg, depth);
      people.set(who, person);
      placed.push({ what: who, part: "head", box: person.head, depth });
      placed.push({ what: who, part: "face", box: person.face, depth });
      placed.push({ what: who, part: "person", box: person.body, depth });
      // Arms kept apart are placed where they are drawn.
      const apart = posed.apart ?? [];
      person.arms.forEach((box, i) => {
        if (!apart.includes(i < 2 ? "left" : "right")) placed.push({ what: who, part: "limb", box, depth });
      });
      if (held) placed.push({ what: held.what, part: "thing", box: held.box, depth: depth + 0.001, of: who });
      return person;
    },
    arms({ who }, person, sides = ["right"]) {
      const depth = depthOf(next());
      add(person.over, depth);
      person.arms.forEach((box, i) => {
        if (sides.includes(i < 2 ? "left" : "right")) placed.push({ what: who, part: "limb", box, depth });
      });
    },
    thing(what, svg, box, asked = next(), of) {
      const depth = depthOf(asked);
      add(svg, depth);
      placed.push({ what, part: "thing", box, depth, ...(of ? { of } : {}) });
    },
    art(look, depth, of) {
      const { w, h } = artSize(look.key, look.size);
      const box = standingBox(look.x, look.base, w, h);
      shot.thing(look.what, drawArt(look.key, look), box, depth, of);
      return box;
    },
    animal(look, depth, of) {
      const { w, h } = animalSize(look.key, look.size);
      const box = standingBox(look.x, look.base, w, h);
      shot.thing(look.what, drawAnimal(look.key, look), box, depth, of);
      return box;
    },
    marks(svg, asked = next()) {
      const depth = depthOf(asked);
      add(svg, depth);
      for (const box of extentsOf(svg)) placed.push({ what: "mark", part: "mark", box, depth });
    },
  };
  return shot;
}

/** Puts a group on the paper for good. */
export function commit(sketch: Sketch, shot: Shot): void {
  for (const { depth, svg } of shot.layers) stand(sketch, depth, svg);
  for (const one of shot.placed) remember(sketch, one);
}
