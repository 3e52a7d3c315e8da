import type { PaintRequest } from "@/lib/painters/painter";
import type { Action, Deed, PersonId } from "@/lib/painters/reading/plan";
import type { Weight } from "../paper/light";
import type { Sketch } from "../paper/sketch";
import { dressFor, type Occasion } from "./dress";
import { faceFor } from "./expression";
import type { FaceName } from "./face";
import type { Look } from "./look";
import { characterOf } from "./looks-of";
import type { Clothes } from "./outfit";
import { GROUPS } from "./relations";

export type CastMember = {
  who: PersonId;
  narrator: boolean;
  look: Look;
  clothes: Clothes;
  face: FaceName;
  /** Of the day: nobody laughs on an angry one, nobody smiles on one of loss. */
  day: Weight;
  /** What they do, in the order told. */
  deeds: readonly Deed[];
};

/** Of a request: what a layout and the looks of people follow. */
export type Asked = Pick<PaintRequest, "text" | "seed" | "narrator" | "looks">;

type Place = { outdoor: boolean; bed: boolean };

/** More people get too small to recognise. */
export const MOST_PEOPLE = 5;
export const NARRATOR = "me";
/** What is done by both sides alike. */
const MUTUAL: ReadonlySet<Action> = new Set([
  "hug",
  "holdHands",
  "kiss",
  "fight",
  "playBall",
  "dance",
  "eat",
  "walk",
  "cheer",
  "swim",
  "wear",
  "skate",
  "run",
  "jump",
  "hike",
  "exercise",
  "study",
  "read",
  "game",
  "cook",
  "clean",
  "sing",
  "watch",
  "fish",
]);

/** Who is in the picture, the writer first, then those who do something, dressed for the place and for what they do. */
export function castOf(sketch: Sketch, asked: Asked, place: Place): CastMember[] {
  return whoIsHere(sketch).map((who) => memberOf(sketch, asked, who, place));
}

/** One person of the diary, dressed for a place. */
export function memberOf(sketch: Sketch, asked: Asked, who: PersonId, place: Place): CastMember {
  const { plan, light, mentions } = sketch;
  const deeds = plan.deeds.filter(
    (deed) => deed.by.includes(who) || (MUTUAL.has(deed.action) && deed.with.includes(who)),
  );
  const does = new Set(deeds.map(({ action }) => action));
  // A plan without deeds still has actions: those are the writer's.
  if (who === NARRATOR && plan.deeds.length === 0) for (const action of plan.actions) does.add(action);
  const character = characterOf(who, asked);
  const occasion: Occasion = {
    scene: plan.scene,
    season: plan.season,
    outdoor: place.outdoor,
    cold: light.winter,
    raining: light.raining,
    night: light.night,
    bed: place.bed && who === NARRATOR,
    mentions,
    does,
    worn: new Set(deeds.flatMap(({ action, thing }) => (action === "wear" && thing ? [thing] : []))),
  };
  return {
    who,
    narrator: who === NARRATOR,
    look: character.look,
    clothes: dressFor(character, who, occasion),
    face: faceFor(sketch, who, does),
    day: plan,
    deeds:
      plan.deeds.length > 0 || who !== NARRATOR
        ? deeds
        : plan.actions.map((action) => ({ action, by: [who], with: [], thing: null })),
  };
}

/** The writer, then who acts, then who is named; groups as two of their people; somebody named twice is two people. */
function whoIsHere({ plan }: Sketch): PersonId[] {
  const known = new Set(plan.people);
  const acting = plan.deeds.flatMap((deed) => [...deed.by, ...deed.with]).filter((who) => known.has(who));
  const here: PersonId[] = [NARRATOR];
  const add = (who: PersonId) => {
    if (who !== NARRATOR && !here.includes(who)) here.push(who);
  };
  for (const who of acting) for (const one of membersOf(who)) add(one);
  const seen = new Map<PersonId, number>();
  for (const who of plan.people) {
    const times = (seen.get(who) ?? 0) + 1;
    seen.set(who, times);
    for (const one of membersOf(who)) add(times > 1 ? `${one}#${times}` : one);
  }
  return here.slice(0, MOST_PEOPLE);
}

/** Two of a group; everybody else is themselves. */
export const membersOf = (who: PersonId): readonly PersonId[] => (Object.hasOwn(GROUPS, who) && GROUPS[who]) || [who];
