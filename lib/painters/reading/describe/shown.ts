/** Who is told to do what in an alt text or a prompt: the deeds that fit, and those left without one. */
import { lexicon } from "../lexicon";
import { isKin, rowOf } from "../people";
import type { Deed, PersonId, ScenePlan, Thing } from "../plan";
import { BY_SPOON, DOINGS, type Doing, DRINKING, IN_ARMS, IN_THE_MOUTH, MUTUAL, TO_SOMEBODY, wornAs } from "./doing";

type Words = { ko: string; en: string };

/** An alt text that tells more is no sentence any longer. */
const MOST_DEEDS = 2;
export const MOST_THINGS = 4;
const MOST_REMEMBERED = 2;
/** A picture holds no more. */
const MOST_PEOPLE = 4;

/** People of one kind: "friend" three times. `me` is the writer. */
export type Group = { id: string; count: number };

/** Lexicon ids that are drunk, though the deed is called eating. */
const DRINKS: ReadonlySet<string> = new Set(
  "coffee tea cocoa milk beer soju wine whiskey cocktail champagne juice soda water colddrink makgeolli lemonade smoothie".split(
    " ",
  ),
);

/** How a deed is told: some have other words for some things. */
export function doingOf({ action, doers, what }: Scene): Doing {
  if (action === "eat" && what && DRINKS.has(what.id)) return DRINKING;
  if (action === "wear" && what) return wornAs(what.id);
  // Groups are people; things, animals too, have a label of their own.
  const isPerson = what !== null && !("label" in what);
  if (action === "carry" && isPerson) return IN_ARMS;
  if (action === "feed" && isPerson) return BY_SPOON;
  const isAnimals = doers.every(({ id }) => lexicon().byId.get(id)?.class === "animal");
  return action === "carry" && isAnimals ? IN_THE_MOUTH : DOINGS[action];
}

/**
 * A deed as it is told: whoever does it, and with what or to whom; `also` is what the same ones do besides, `worn` what
 * they wear at it.
 */
export type Scene = { action: Deed["action"]; doers: Group[]; what: Thing | Group | null; also?: Scene; worn?: Thing };

/** Label of a person or an animal; undefined for the writer and for ids that no row has. */
export function labelOf(id: PersonId): Words | undefined {
  return lexicon().byId.get(rowOf(id))?.label;
}

/** People of the same row together, in the order named. */
export function grouped(people: readonly PersonId[]): Group[] {
  const groups = new Map<string, number>();
  for (const person of people) groups.set(rowOf(person), (groups.get(rowOf(person)) ?? 0) + 1);
  return [...groups].map(([id, count]) => ({ id, count }));
}

/**
 * The first deeds of a plan, each with doers who are in no other of them, and whoever does nothing.
 * @param pairs whether a second deed of the same doers is told in the same breath
 */
export function scenesOf(
  plan: ScenePlan,
  { pairs }: { pairs: boolean },
): { scenes: Scene[]; idle: PersonId[]; things: Thing[] } {
  const told = new Set<string>();
  // What somebody wears is not beside them, told or not.
  const used = new Set(
    plan.deeds.flatMap(({ action, thing }) => (action === "wear" && thing && thing !== "umbrella" ? [thing] : [])),
  );
  const scenes: Scene[] = [];
  for (const deed of strongFirst(plan.deeds)) {
    if (isMereSeeing(deed, plan)) continue;
    const everybody = isShared(deed) ? [...deed.by, ...deed.with] : deed.by;
    const doers = everybody.filter((id) => !told.has(id) && id !== "crowd").slice(0, MOST_PEOPLE);
    const same = pairs && doers.length === 0 ? scenes.find((scene) => sameDoers(scene, everybody)) : undefined;
    if (same ? same.also : doers.length === 0 || scenes.length >= MOST_DEEDS) continue;
    const thing = plan.things.find(({ id }) => id === deed.thing);
    const other = TO_SOMEBODY.has(deed.action) ? deed.with[0] : undefined;
    const animal = plan.things.find(({ id }) => id === other);
    // What is given or carried goes before whom it is for.
    const isThing = deed.action === "give" || (deed.action === "carry" && thing !== undefined);
    const object = animal ?? (other && !isThing ? { id: other, count: 1 } : (thing ?? null));
    const scene: Scene = { action: deed.action, doers: same?.doers ?? grouped(doers), what: object };
    const what = doingOf(scene).en.with ? object : null;
    for (const id of doers) told.add(id);
    // Whoever something is done to is told of with it.
    if (what) {
      used.add(what.id);
      if (other && !animal && !isThing) told.add(other);
    }
    const worn = pairs ? undefined : wornBy(scene, plan);
    if (worn) scene.worn = worn;
    if (same) same.also = scene;
    else scenes.push(scene);
  }
  const idle = ["me", ...plan.people].filter((id) => !told.has(id) && id !== "crowd").slice(0, MOST_PEOPLE);
  const things = plan.things.filter(({ id }) => !told.has(id) && !used.has(id));
  // Living things first: they are what the picture is about.
  const isAnimal = (thing: Thing) => thing.kind === "animal";
  return { scenes, idle, things: [...things.filter(isAnimal), ...things.filter((thing) => !isAnimal(thing))] };
}

/** What somebody wears who does something alone. */
function wornBy({ action, doers }: Scene, { deeds, things }: ScenePlan): Thing | undefined {
  const [first, second] = doers;
  if (action === "wear" || second || first?.count !== 1) return undefined;
  const wears = deeds.find((deed) => deed.action === "wear" && deed.by.some((id) => rowOf(id) === first?.id));
  return things.find(({ id }) => id === wears?.thing && id !== "umbrella");
}

/** More relations in a row are no sentence. */
const MOST_KIN = 2;

/** Those with the writer, where all are their own people and few: a husband is no "second person". */
export function kinAmong(groups: readonly Group[]): Group[] {
  const others = groups.filter(({ id }) => id !== "me");
  return others.length <= MOST_KIN && others.every(({ id }) => isKin(id)) ? others : [];
}

/** What the thought bubble shows first. */
export function rememberedIn({ remembered }: ScenePlan): Words[] {
  const people = grouped(remembered.people).flatMap(({ id }) => labelOf(id) ?? []);
  return [...people, ...remembered.things.map(({ label }) => label)].slice(0, MOST_REMEMBERED);
}

/** Deeds that say little beside others. */
const FAINT: ReadonlySet<Deed["action"]> = new Set([
  "lie",
  "walk",
  "wait",
  "watch",
  "shop",
  "cheer",
  "work",
  "carry",
  "wear",
]);

function strongFirst(deeds: readonly Deed[]): Deed[] {
  return [...deeds.filter(({ action }) => !FAINT.has(action)), ...deeds.filter(({ action }) => FAINT.has(action))];
}

/** "고양이를 봤다": a picture with a cat says as much. */
function isMereSeeing({ action, thing }: Deed, { things }: ScenePlan): boolean {
  const kind = things.find(({ id }) => id === thing)?.kind;
  return action === "watch" && kind !== undefined && kind !== "small" && kind !== "big" && kind !== "sky";
}

function sameDoers({ doers }: Scene, everybody: readonly string[]): boolean {
  const groups = grouped(everybody.filter((id) => id !== "crowd"));
  return groups.length === doers.length && groups.every(({ id }) => doers.some((group) => group.id === id));
}

/** "친구랑 빵을 먹었다": both eat. */
function isShared({ action, thing }: Deed): boolean {
  return MUTUAL.has(action) || !TO_SOMEBODY.has(action) || (action === "carry" && thing !== null);
}
