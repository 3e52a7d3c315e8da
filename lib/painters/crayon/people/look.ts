import type { PersonId } from "@/lib/painters/reading/plan";
import type { HairStyle } from "./hair";

/** What makes a person recognisable from afar. Scale 1 is the writer's height. */
export type Look = {
  hair: HairStyle;
  hairColour: string;
  scale: number;
  wears?: "dress" | "coat" | "clown" | "suit";
  apron?: boolean;
  glasses?: boolean;
  moustache?: boolean;
  wrinkles?: boolean;
};

const BLACK = "#2d2520";
const DARK = "#3b2a1f";
const BROWN = "#5a3420";
const LIGHT = "#7a4a2a";

const FRIEND: Look = { hair: "pony", hairColour: LIGHT, scale: 1, wears: "dress" };

const LOOKS: Record<string, Look> = {
  "narrator-female": { hair: "bob", hairColour: "#4a2f20", scale: 1, wears: "dress" },
  "narrator-male": { hair: "short", hairColour: "#33261d", scale: 1 },
  mom: { hair: "perm", hairColour: BROWN, scale: 1.12, wears: "dress", apron: true },
  dad: { hair: "short", hairColour: BLACK, scale: 1.18, glasses: true },
  grandma: { hair: "bun", hairColour: "#c9c6c0", scale: 1.02, wears: "dress", glasses: true, wrinkles: true },
  grandpa: { hair: "bald", hairColour: "#cfccc6", scale: 1.06, moustache: true, wrinkles: true },
  sis: { hair: "pig", hairColour: BROWN, scale: 0.95, wears: "dress" },
  bro: { hair: "spike", hairColour: BLACK, scale: 1 },
  kid: { hair: "bowl", hairColour: DARK, scale: 0.76 },
  girl: { hair: "pig", hairColour: "#6b4226", scale: 0.78, wears: "dress" },
  baby: { hair: "curl", hairColour: "#6b4226", scale: 0.55 },
  friend: FRIEND,
  friendm: { hair: "spike", hairColour: "#4a372c", scale: 1.02 },
  bf: { hair: "short", hairColour: DARK, scale: 1.12 },
  gf: { hair: "long", hairColour: BROWN, scale: 1, wears: "dress" },
  teacher: { hair: "bob", hairColour: DARK, scale: 1.12, glasses: true },
  doctor: { hair: "short", hairColour: DARK, scale: 1.14, wears: "coat", glasses: true },
  boss: { hair: "bald", hairColour: DARK, scale: 1.14, wears: "suit" },
  crowd: { hair: "short", hairColour: DARK, scale: 1.05 },
  clown: { hair: "clown", hairColour: "#e8452e", scale: 1.08, wears: "clown" },
  stranger: { hair: "long", hairColour: LIGHT, scale: 1.05 },
  coach: { hair: "short", hairColour: BLACK, scale: 1.14 },
  cousin: { hair: "bowl", hairColour: DARK, scale: 0.88 },
  santa: { hair: "santa", hairColour: "#ffffff", scale: 1.1, moustache: true },
  aunt: { hair: "perm", hairColour: LIGHT, scale: 1.05, wears: "dress" },
  uncle: { hair: "short", hairColour: BLACK, scale: 1.15, moustache: true },
};

/** The look of a relation; someone the painter does not know looks like a friend. */
export function lookOf(who: PersonId): Look {
  return (Object.hasOwn(LOOKS, who) && LOOKS[who]) || FRIEND;
}
