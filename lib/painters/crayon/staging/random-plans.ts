import type { PaintRequest } from "@/lib/painters/painter";
import { isThing, lexicon } from "@/lib/painters/reading/lexicon";
import {
  ACTIONS,
  type Action,
  type Deed,
  type Gravity,
  type Mood,
  SCENES,
  type ScenePlan,
  type Season,
  type Thing,
  type TimeOfDay,
  type Weather,
} from "@/lib/painters/reading/plan";
import { createRandom, type Random } from "../paper/random";
import { RELATIONS } from "../people/relations";

/** Made-up days for checking layouts: every deed with whom and what it may meet, by seed. */

const MOODS: readonly [Mood, ...Mood[]] = ["happy", "love", "calm", "sad", "angry", "tired", "scared"];
const WEIGHTS: readonly [Gravity, ...Gravity[]] = ["light", "joyful", "serious", "grave"];
const SEASONS: readonly [Season | null, ...(Season | null)[]] = [null, null, "spring", "summer", "autumn", "winter"];
const TIMES: readonly [TimeOfDay, ...TimeOfDay[]] = ["day", "day", "morning", "evening", "night"];
const WEATHERS: readonly [Weather | null, ...(Weather | null)[]] = [
  null,
  null,
  "sunny",
  "rain",
  "snow",
  "wind",
  "fog",
  "thunder",
  "cloud",
  "rainbow",
];
const OFTEN = [
  "mom",
  "dad",
  "sibling",
  "kid",
  "girl",
  "friend",
  "friendm",
  "baby",
  "grandma",
  "grandpa",
  "bf",
  "gf",
  "sis",
  "bro",
];
/** What deeds are done with, where it matters. */
const WITH: Partial<Record<Action, readonly string[]>> = {
  ride: ["bike", "horse", "kickboard", "swing", "motorcycle", "skateboard", "bus", "train", "slide", "canoe"],
  drive: ["car"],
  playBall: ["soccer", "baseball", "basketball", "badminton"],
  walkDog: ["dog"],
  pet: ["cat", "dog", "rabbit"],
  feed: ["cat", "pigeon", "duck"],
  play: ["guitar", "piano", "violin", "drum"],
  build: ["snowman", "sandcastle"],
  sled: ["sled", "ski"],
  watch: ["tv"],
  blowCandles: ["cake"],
  give: ["gift", "flower", "carnation"],
  photo: ["camera"],
};

/** The plan and the request of the made-up day number `seed`. */
export function randomDay(seed: number): {
  plan: ScenePlan;
  request: Pick<PaintRequest, "text" | "seed" | "narrator" | "looks">;
} {
  const random = createRandom(seed * 7919 + 13);
  const people = peopleOf(random);
  const deeds = Array.from({ length: random.int(4) }, () => deedOf(random, people));
  const named = [
    ...deeds.flatMap(({ thing }) => (thing ? [thing] : [])),
    ...(random.chance(0.12) ? [pickFrom(random, SEATS)] : []),
  ];
  const things = [...new Set([...named, ...Array.from({ length: random.int(5) }, () => anyThing(random))])].flatMap(
    (id) => thingOf(random, id),
  );
  const weather = random.pick(WEATHERS);
  const plan: ScenePlan = {
    language: random.pick(["ko", "en"]),
    scene: random.pick(SCENES),
    indoor: random.chance(0.5),
    weather: weather ? [weather] : [],
    time: random.pick(TIMES),
    season: random.pick(SEASONS),
    mood: random.pick(MOODS),
    gravity: random.of("gravity").pick(WEIGHTS),
    actions: [...new Set(deeds.map(({ action }) => action))],
    deeds,
    people,
    things,
    remembered: {
      people: random.chance(0.15) ? [pickFrom(random, OFTEN)] : [],
      things: random.chance(0.15) ? thingOf(random, anyThing(random)) : [],
    },
    absent: [],
    mentions: [...people, ...things.map(({ id }) => id), ...(random.chance(0.08) ? ["birthday"] : [])],
  };
  return {
    plan,
    request: {
      text: `day ${seed}`,
      seed: random.int(1000),
      narrator: random.pick(["female", "male", "unsaid"]),
      looks: {},
    },
  };
}

const pickFrom = (random: Random, list: readonly string[]) => list[random.int(list.length)] ?? "friend";

function peopleOf(random: Random): string[] {
  const others = Object.keys(RELATIONS).filter((who) => !who.startsWith("me-"));
  const count = random.pick([0, 0, 1, 1, 1, 2, 2, 3, 4, 5]);
  return [...new Set(Array.from({ length: count }, () => pickFrom(random, random.chance(0.75) ? OFTEN : others)))];
}

function deedOf(random: Random, people: readonly string[]): Deed {
  const action = random.pick(ACTIONS);
  const by = random.chance(0.7) || people.length === 0 ? "me" : pickFrom(random, people);
  const others = ["me", ...people].filter((who) => who !== by);
  const company = others.length > 0 && random.chance(0.6) ? [pickFrom(random, others)] : [];
  const things = WITH[action];
  const thing =
    things && random.chance(0.85)
      ? pickFrom(random, things)
      : action === "eat" || action === "cook"
        ? anyFood(random)
        : null;
  return { action, by: [by], with: company, thing };
}

/** Some days have something to sit on. */
const SEATS = ["bench", "sofa"];

const all = () => [...lexicon().byId.values()].filter((entry) => isThing(entry) && !entry.tail);
const anyThing = (random: Random) =>
  pickFrom(
    random,
    all().map(({ id }) => id),
  );
const anyFood = (random: Random) =>
  pickFrom(
    random,
    all()
      .filter((entry) => entry.class === "food")
      .map(({ id }) => id),
  );

function thingOf(random: Random, id: string): Thing[] {
  const entry = lexicon().byId.get(id);
  if (!entry || !isThing(entry)) return [];
  const count = random.chance(0.2) ? 2 + random.int(8) : 1;
  return [{ id, kind: entry.class, art: entry.art, size: entry.size, label: entry.label, count }];
}
