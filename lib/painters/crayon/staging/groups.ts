import type { Action, Deed, Thing } from "@/lib/painters/reading/plan";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { membersOf } from "../people/cast";
import { onBench } from "./bench";
import { holding, idle, idlePose } from "./idle";
import { ACTS, TABLEAUX } from "./interactions/all";
import { usualFor } from "./stock";
import type { Act, Scene, Tableau } from "./tableau";
import { sharedUmbrella, underUmbrella } from "./umbrella";

/** What people do together behind a table without standing up. */
const AT_TABLE: ReadonlySet<Action> = new Set(["hug", "kiss", "comfort", "cry", "fight", "give", "sing"]);
/** Shown by the scene and the poses of all. */
const NEEDS_TWO: ReadonlySet<Action> = new Set(["hug", "holdHands", "kiss", "comfort", "fight", "give"]);

/**
 * Sorts people into groups that are drawn as one: the deeds in the order told take who is still free, the rest do
 * something on their own, hold what is left, or are just there.
 * @param handy things that somebody may hold; those taken are removed
 */
export function groupsOf(sketch: Sketch, stage: Stage, cast: readonly CastMember[], handy: Thing[]): Tableau[] {
  const free = [...cast];
  const groups: Tableau[] = [];
  const seated = stage.seating !== "standing";
  // Around the doctor's couch people stand: it hides nobody's legs.
  const legless = seated && stage.seating !== "clinic";
  const used = new Set<string>();
  for (const deed of wearingLast(sketch.plan.deeds)) {
    if (seated && !AT_TABLE.has(deed.action)) continue;
    const scene = sceneOf(sketch, stage, deed, free, used);
    const group = scene ? (TABLEAUX[deed.action]?.(scene) ?? null) : null;
    if (!group || group.members.length === 0) continue;
    groups.push(group);
    sketch.done.add(deed);
    for (const id of group.uses) used.add(id);
    for (const { who } of group.members)
      free.splice(
        free.findIndex((member) => member.who === who),
        1,
      );
  }
  if (!seated) groups.push(...inTheRain(sketch, stage, free, groups));
  const alones = free.map((member) => {
    const act = actOf(sketch, stage, member, handy, used);
    for (const id of act.uses) used.add(id);
    return { member, act };
  });
  const sitting = seated ? [] : whoSits(sketch, used, alones);
  if (sitting.length > 0) groups.push(onBench(sitting));
  for (const one of alones) if (!sitting.includes(one)) groups.push(alone(one.member, one.act, legless));
  for (let i = handy.length - 1; i >= 0; i--) if (used.has(handy[i]?.id ?? "")) handy.splice(i, 1);
  return groups;
}

/** Whoever walks the dog under an umbrella walks the dog. */
const wearingLast = (deeds: readonly Deed[]) => [
  ...deeds.filter(({ action }) => action !== "wear"),
  ...deeds.filter(({ action }) => action === "wear"),
];

/** One member and what they do, as a group of one. */
export const alone = (member: CastMember, act: Act, seated: boolean): Tableau => ({
  members: [member],
  uses: act.uses,
  width: (act.width ?? 58) * Math.max(0.82, member.look.scale),
  draw: (shot, spot) => act.draw(shot, member, { ...spot, seated }),
});

type Acting = { member: CastMember; act: Act };

/** A bench of the diary is for sitting on, for at most two who need not stand. */
function whoSits({ plan }: Sketch, used: ReadonlySet<string>, alones: readonly Acting[]): Acting[] {
  if (used.has("bench") || !plan.things.some(({ id }) => id === "bench")) return [];
  const restless = ({ member, act }: Acting) =>
    act.standingOnly === true ||
    member.look.age === "baby" ||
    member.deeds.some(({ action }) => action === "walk" || action === "cook");
  return alones.filter((one) => !restless(one)).slice(0, 2);
}

/** Null when nobody who does it is free. */
function sceneOf(
  sketch: Sketch,
  stage: Stage,
  deed: Deed,
  free: readonly CastMember[],
  used: ReadonlySet<string>,
): Scene | null {
  const pick = (names: readonly string[]) => {
    const all = names.flatMap((name) => (name === "me" ? ["me"] : membersOf(name)));
    return free.filter(({ who }) => all.includes(who));
  };
  const by = pick(deed.by);
  if (by.length === 0) return null;
  let partners = pick(deed.with).filter((member) => !by.includes(member));
  // A doll that is hugged needs nobody else.
  const needsTwo =
    NEEDS_TWO.has(deed.action) && (deed.action === "give" || deed.thing === null || deed.with.length > 0);
  // "We hugged": one of those who do it is the other one; else whoever is there.
  const doers = by.length > 1 && partners.length === 0 && needsTwo ? by.slice(0, 1) : by;
  if (partners.length === 0 && needsTwo)
    partners = (by.length > 1 ? by.slice(1, 2) : free.filter((m) => !by.includes(m) && deed.with.length === 0)).slice(
      0,
      1,
    );
  const has = (thing: Thing | undefined): thing is Thing => thing !== undefined && !used.has(thing.id);
  return {
    sketch,
    stage,
    deed,
    by: doers,
    partners,
    find(...ids) {
      const fits = (id: string) => ids.length === 0 || ids.includes(id);
      const own = sketch.plan.things.find(({ id }) => id === deed.thing);
      if (has(own) && fits(own.id)) return own;
      if (ids.length === 0) return null;
      const named = sketch.plan.things.find(({ id }) => ids.includes(id));
      if (named) return has(named) ? named : null;
      const usual = deed.thing === null ? usualFor(deed.action, sketch.plan) : null;
      return usual && fits(usual.id) ? usual : null;
    },
    animal() {
      const named = [...deed.with, ...deed.by, deed.thing ?? ""];
      const own = sketch.plan.things.find(({ id, kind }) => kind === "animal" && named.includes(id));
      if (own) return has(own) ? own : null;
      const other = deed.with.some((who) => free.some((member) => member.who === who))
        ? undefined
        : sketch.plan.things.find(({ kind }) => kind === "animal");
      if (other) return has(other) ? other : null;
      const usual = deed.with.length === 0 ? usualFor(deed.action, sketch.plan) : null;
      return usual?.kind === "animal" ? usual : null;
    },
  };
}

/** The first deed of somebody that can be drawn, then what they can hold, then just being there. */
function actOf(sketch: Sketch, stage: Stage, member: CastMember, handy: Thing[], used: ReadonlySet<string>): Act {
  const standing = stage.seating === "standing";
  for (const deed of member.deeds) {
    // What two eat or read together, each of them has.
    const taken = new Set([...used].filter((id) => id !== deed.thing));
    // Whoever keeps somebody company at it does it too.
    const scene = sceneOf(sketch, stage, { ...deed, by: [member.who] }, [member], taken);
    const act = scene ? (ACTS[deed.action]?.(scene) ?? null) : null;
    if (act && (standing || !act.standingOnly)) {
      sketch.done.add(deed);
      return act;
    }
  }
  const thing = standing ? handy.find(({ id }) => !used.has(id)) : undefined;
  if (thing) return holding(thing);
  return idle(
    standing || stage.seating === "clinic"
      ? idlePose({ sketch, stage }, member)
      : sketch.random.pick(["table", "table", "toast"]),
    sketch.random.chance(0.55),
  );
}

/** In the rain two share an umbrella, and whoever is left has one of their own or a raincoat. */
function inTheRain(sketch: Sketch, stage: Stage, free: CastMember[], groups: readonly Tableau[]): Tableau[] {
  if (!sketch.light.raining || !stage.outdoor) return [];
  const busy = (member: CastMember) =>
    member.deeds.some(({ action }) => ACTS[action] !== undefined && action !== "wait");
  const dry = free.filter((member) => !busy(member) && member.clothes.hat !== "hood");
  const made: Tableau[] = [];
  const [a, b] = dry;
  if (a && b && groups.length === 0) made.push(sharedUmbrella(sketch, stage, a, b));
  // Five open umbrellas leave no room for people.
  const crowd = free.length > 3;
  for (const member of crowd ? [] : dry.slice(made.length > 0 ? 2 : 0)) made.push(underUmbrella(sketch, stage, member));
  for (const { members } of made)
    for (const { who } of members)
      free.splice(
        free.findIndex((member) => member.who === who),
        1,
      );
  return made;
}
