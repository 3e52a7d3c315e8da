/** The deeds that a picture shows, by the people and things that are in it. */
import { lexicon } from "../lexicon";
import { ACTIONS, type Action, type Deed, type ScenePlan } from "../plan";
import type { ToldDeed } from "./told";
import { VERBS } from "./verbs/verbs";

/** A picture holds no more. */
const MOST_DEEDS = 8;

/**
 * @param told deeds in the order told
 * @param added deeds that were put in: the writer does them
 * @param cast who and what is on the paper
 */
export function shownDeeds(
  told: readonly ToldDeed[],
  added: readonly Action[],
  cast: Pick<ScenePlan, "people" | "things">,
): Pick<ScenePlan, "actions" | "deeds"> {
  const company = cast.people.filter((person) => person !== "crowd");
  const living = new Set([
    "me",
    ...cast.people,
    ...cast.things.filter(({ kind }) => kind === "animal").map(({ id }) => id),
  ]);
  const things = new Set(cast.things.map(({ id }) => id));
  const real = told.filter((deed) => deed.status === "told");
  const mine = added.filter((action) => !real.some((deed) => deed.action === action && isMine(deed)));
  const deeds = new Map<string, Deed>();
  for (const { action, by, with: partners, thing } of [...mine.map(byMe), ...real]) {
    const doers = everybody(by, company).filter((id) => living.has(id));
    if (doers.length === 0) continue;
    const deed: Deed = {
      action,
      by: doers,
      with: everybody(partners, company).filter((id) => living.has(id) && !doers.includes(id)),
      thing: thing !== null && things.has(thing) ? thing : null,
    };
    // A coat and a scarf are worn together.
    const key = `${action} ${doers.join()} ${action === "wear" ? thing : ""}`;
    const known = deeds.get(key);
    // Told twice, the deed that says more of with whom and what stays.
    if (!known || detail(deed) > detail(known)) deeds.set(key, deed);
  }
  const shown = [...deeds.values()];
  return {
    actions: ACTIONS.filter((action) => shown.some((deed) => deed.action === action)),
    deeds: withThings(shown.slice(0, MOST_DEEDS), cast),
  };
}

const byMe = (action: Action): Deed => ({ action, by: ["me"], with: [], thing: null });
const isMine = ({ by }: Deed) => by.includes("me") || by.includes("we");
const detail = (deed: Deed) => deed.with.length + (deed.thing === null ? 0 : 2);

/** "We" are the writer and everybody named. */
function everybody(ids: readonly string[], company: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => (id === "we" ? ["me", ...company] : [id])))];
}

/** A deed told without its thing is done with the one in the picture that goes with nothing else. */
function withThings(deeds: readonly Deed[], { things }: Pick<ScenePlan, "things">): Deed[] {
  return deeds.map((deed) => {
    if (deed.thing !== null || !OWN_THING.has(deed.action)) return deed;
    const fitting = things.find(({ id }) =>
      VERBS.some((verb) => verb.action === deed.action && !verb.reversed && liked(verb.likes, id)),
    );
    return fitting ? { ...deed, thing: fitting.id } : deed;
  });
}

/** Deeds that are hardly told of anything but the one fitting thing of the day. */
const OWN_THING: ReadonlySet<Action> = new Set([
  "eat",
  "cook",
  "read",
  "play",
  "playBall",
  "ride",
  "drive",
  "sled",
  "skate",
  "photo",
  "blowCandles",
  "build",
]);

function liked({ kinds, ids }: (typeof VERBS)[number]["likes"], id: string): boolean {
  const entry = lexicon().byId.get(id);
  return (ids?.includes(id) || kinds?.some((kind) => kind === entry?.class)) ?? false;
}
