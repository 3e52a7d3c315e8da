import {
  CLOTHES_COLOURS,
  type DrawnPersonId,
  HAIR_COLOURS,
  type SavedLook,
  type SavedLooks,
  SKINS,
} from "@/lib/painters/looks";
import type { PaintRequest } from "@/lib/painters/painter";
import { genderOf, isCalled, rowOf } from "@/lib/painters/reading/people";
import { familyOf } from "@/lib/painters/seeds";
import { createRandom, hashText, type Random } from "../paper/random";
import type { Hat } from "./hats";
import type { Eyes, Look } from "./look";
import { narratorOf } from "./narrator";
import type { Print } from "./outfit";
import { RELATIONS, type Relation, type Tone } from "./relations";

/** A look with what the trade adds: skirts or trousers, and a hat of its own. */
export type Character = { look: Look; skirted: boolean; hat: Hat | null };

const TONES: Record<Tone, string> = {
  ...HAIR_COLOURS,
  light: "#8f5f38",
};
const COLOURS: readonly string[] = Object.values(CLOTHES_COLOURS).filter(
  (colour) => colour !== CLOTHES_COLOURS.black && colour !== CLOTHES_COLOURS.white,
);
const SECONDS = ["#4c6fae", "#6b5b4a", "#3f7d6e", "#7a5c99", "#8a5a4a", "#59606e"] as const;
const EYES: readonly [Eyes, ...Eyes[]] = ["dot", "oval", "shine", "dot"];
const PRINTS: readonly [Print, ...Print[]] = ["stripes", "star", "heart", "pocket", "collar", "check", "dots", "plain"];
const TAN = ["#ffdcbd", "#ffdcbd", "#fbd3b0", "#f3c49a", "#ffe4cc"] as const;

/** Fixed places in the shuffled row of colours, so that people who often meet wear different ones. */
const ROW = [
  "me",
  "mom",
  "dad",
  "friend",
  "kid",
  "bf",
  "sis",
  "grandma",
  "bro",
  "girl",
  "gf",
  "grandpa",
  "friendm",
  "baby",
  "sibling",
];

type Looking = Pick<PaintRequest, "text" | "seed" | "looks" | "narrator">;

/**
 * How somebody looks in every picture of a diary: as the member saved it, else by who they are and by the seeds of that
 * diary (seeds.ts), so that another picture of the same day shows the same people, and so does a text that grows.
 * @param who "me" is the writer; "friend#2" is a second friend
 */
export function characterOf(who: string, { text, seed, looks, narrator }: Looking): Character {
  const family = familyOf(seed);
  const [name = ""] = who.split("#");
  // Whoever is called by name looks the same in every diary of every writer: nothing but the name counts.
  const lasting = isCalled(who) ? BY_NAME : family;
  const random = createRandom(lasting).of(who);
  const relation = relationOf(name === "me" ? `me-${narratorOf(text, family, narrator)}` : name);
  const saved = savedFor(who, looks);
  const derived = derive(relation, random, colourOf(who, lasting));
  if (!saved) return { look: derived, skirted: relation.skirted, hat: relation.hat ?? null };
  return {
    look: savedLook(saved, relation, derived, name === "me"),
    skirted: saved.outfit === "dress" || (name === "me" ? HERS.has(saved.hair) : relation.skirted),
    hat: relation.hat ?? null,
  };
}

/** Stands for the diary where the name alone tells how somebody looks. */
const BY_NAME = 0;
/** Saved under another word. */
const SAVED_AS: Readonly<Record<string, DrawnPersonId>> = { husband: "bf", wife: "gf", son: "kid", daughter: "girl" };

const OF_THE_FAMILY: ReadonlySet<string> = new Set(
  "sis bro sibling kid girl son daughter baby husband wife bf gf".split(" "),
);

/** A look that the member drew: of this one, or of the only one of their family who can be meant. */
function savedFor(who: string, looks: SavedLooks): SavedLook | undefined {
  // Friends have many names, and the one who was drawn has only one of them; "영희 할머니" is not the writer's own.
  const row = isCalled(who) && OF_THE_FAMILY.has(rowOf(who)) ? rowOf(who) : who;
  const id = Object.hasOwn(SAVED_AS, row) ? SAVED_AS[row] : row;
  return id !== undefined && Object.hasOwn(looks, id) ? looks[id as DrawnPersonId] : undefined;
}

/** Somebody the painter does not know looks like a friend. */
function relationOf(numbered: string): Relation {
  const name = isCalled(numbered) ? calledAs(numbered) : numbered.replace(/\d+$/, "");
  const relation = Object.hasOwn(RELATIONS, name) ? RELATIONS[name] : RELATIONS.friend;
  return relation ?? (RELATIONS.friend as Relation);
}

/** Friends are women or men by their names; where those don't tell, one half is either. */
function calledAs(who: string): string {
  const row = rowOf(who);
  const gender = genderOf(who);
  const isMan = gender === "m" || (gender === "x" && hashText(who) % 2 === 0);
  return row === "friend" && isMan ? "friendm" : row;
}

function derive(relation: Relation, random: Random, colour: string): Look {
  const skin = random.pick(TAN);
  const share = (part: number | undefined) => random.chance(part ?? 0);
  return {
    age: relation.age,
    scale: relation.scale,
    hair: random.pick(relation.hair),
    hairColour: TONES[random.pick(relation.tones)],
    skin,
    eyes: relation.skirted && random.chance(0.45) ? "lash" : random.pick(EYES),
    glasses: share(relation.glasses),
    moustache: share(relation.moustache),
    beard: share(relation.beard),
    freckles: relation.age === "child" && random.chance(0.25),
    outfit: random.pick(relation.outfits),
    colour,
    second: random.pick(SECONDS),
    print: random.pick(PRINTS),
  };
}

/** Hair that goes with a bathing dress or a chima where nothing else tells. */
const HERS: ReadonlySet<string> = new Set(["bob", "long", "pony", "pig", "bun", "perm"]);

/** Heights of a saved age; the relation keeps its own where the ages agree. */
const SCALES = { child: 0.78, teen: 0.94, adult: 1.04, senior: 1.02 } as const;

/** What a member drew wins; eyes and prints, which nobody can choose, stay with the person whatever the text. */
function savedLook(saved: SavedLook, relation: Relation, derived: Look, writer: boolean): Look {
  const lasting = createRandom(hashText(JSON.stringify(saved)));
  return {
    ...derived,
    age: saved.age,
    scale: saved.age === relation.age && !writer ? relation.scale : SCALES[saved.age],
    hair: saved.hair,
    hairColour: HAIR_COLOURS[saved.hairColour],
    skin: SKINS[saved.skin],
    eyes: saved.outfit === "dress" ? lasting.pick(["lash", "shine"]) : lasting.pick(EYES),
    glasses: saved.glasses,
    moustache: saved.moustache,
    beard: false,
    freckles: false,
    outfit: saved.outfit,
    colour: CLOTHES_COLOURS[saved.colour],
    second: lasting.pick(SECONDS),
    print: lasting.pick(PRINTS),
  };
}

function colourOf(who: string, family: number): string {
  const random = createRandom(family).of("colours");
  const row = [...COLOURS];
  for (let i = row.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [row[i], row[j]] = [row[j] as string, row[i] as string];
  }
  const place = ROW.indexOf(SAVED_AS[who] ?? who);
  return row[(place < 0 ? hashText(who) : place) % row.length] ?? CLOTHES_COLOURS.blue;
}

/** A look as the settings page shows it, without a diary. */
export const lookFromSaved = (saved: SavedLook): Look =>
  savedLook(
    saved,
    RELATIONS["me-female"] as Relation,
    derive(RELATIONS["me-female"] as Relation, createRandom(1), ""),
    true,
  );
