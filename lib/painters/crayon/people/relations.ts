import type { HairStyle } from "./hair";
import type { Hat } from "./hats";
import type { Look } from "./look";
import type { Outfit } from "./outfit";

/** Who somebody is to the writer says what may be drawn; the text of the diary chooses among it, once for all pictures. */
export type Relation = {
  age: Look["age"];
  scale: number;
  hair: readonly [HairStyle, ...HairStyle[]];
  tones: readonly [Tone, ...Tone[]];
  outfits: readonly [Outfit, ...Outfit[]];
  /** Wears skirts, if anything. */
  skirted: boolean;
  /** Share of cases. */
  glasses?: number;
  moustache?: number;
  beard?: number;
  /** Belongs to a trade's clothes. */
  hat?: Hat;
};

export type Tone = "black" | "dark" | "brown" | "light" | "ginger" | "blond" | "grey" | "white" | "pink";

const YOUNG = ["black", "dark", "dark", "brown"] as const;
const WARM = ["dark", "brown", "brown", "light"] as const;
const GREYING = ["grey", "white"] as const;
const HERS = ["bob", "long", "pony", "wave", "bun"] as const;
const HIS = ["short", "part", "spike"] as const;

const woman = (more: Partial<Relation> = {}): Relation => ({
  age: "adult",
  scale: 1.06,
  hair: HERS,
  tones: WARM,
  outfits: ["dress", "shirt", "cardigan", "skirt"],
  skirted: true,
  ...more,
});
const man = (more: Partial<Relation> = {}): Relation => ({
  age: "adult",
  scale: 1.14,
  hair: HIS,
  tones: YOUNG,
  outfits: ["shirt", "hoodie", "cardigan"],
  skirted: false,
  ...more,
});
const girl = (more: Partial<Relation> = {}): Relation =>
  woman({
    age: "child",
    scale: 0.78,
    hair: ["pig", "buns", "bob", "braid"],
    outfits: ["dress", "dungarees", "skirt"],
    ...more,
  });
const boy = (more: Partial<Relation> = {}): Relation =>
  man({
    age: "child",
    scale: 0.77,
    hair: ["bowl", "spike", "short"],
    outfits: ["shirt", "dungarees", "hoodie"],
    ...more,
  });
const trade = (outfit: Outfit, hat: Hat | undefined, more: Partial<Relation> = {}): Relation =>
  man({ outfits: [outfit], ...(hat ? { hat } : {}), ...more });

export const RELATIONS: Readonly<Record<string, Relation>> = {
  "me-female": woman({
    scale: 1,
    hair: ["bob", "long", "pony", "wave"],
    outfits: ["dress", "shirt", "cardigan", "hoodie"],
    glasses: 0.12,
  }),
  "me-male": man({ scale: 1.02, hair: ["short", "part", "spike"], glasses: 0.15 }),
  mom: woman({
    scale: 1.1,
    hair: ["perm", "bob", "wave", "bun"],
    outfits: ["dress", "cardigan", "skirt"],
    glasses: 0.15,
  }),
  dad: man({ scale: 1.18, hair: ["short", "part"], outfits: ["shirt", "cardigan"], glasses: 0.55, moustache: 0.1 }),
  grandma: woman({
    age: "senior",
    scale: 1.0,
    hair: ["perm", "bun"],
    tones: GREYING,
    outfits: ["dress", "cardigan"],
    glasses: 0.6,
  }),
  grandpa: man({
    age: "senior",
    scale: 1.05,
    hair: ["bald", "bald", "short"],
    tones: GREYING,
    outfits: ["cardigan", "shirt"],
    moustache: 0.6,
    glasses: 0.4,
  }),
  sis: woman({ age: "teen", scale: 0.94, hair: ["pony", "long", "braid", "bob"] }),
  bro: man({ age: "teen", scale: 0.99, hair: ["spike", "short", "bowl"], glasses: 0.2 }),
  sibling: boy(),
  kid: boy(),
  girl: girl(),
  baby: { ...boy({ age: "baby", scale: 0.62, hair: ["curl"], outfits: ["romper"], tones: ["brown", "dark"] }) },
  friend: woman({ scale: 1, hair: ["pony", "long", "bob", "wave"], outfits: ["dress", "shirt", "skirt", "dungarees"] }),
  friendm: man({ scale: 1.03, hair: ["spike", "part", "short"], glasses: 0.25 }),
  bf: man({ scale: 1.12 }),
  gf: woman({ scale: 1, hair: ["long", "wave", "bob"], outfits: ["dress", "skirt", "cardigan"] }),
  husband: man({ scale: 1.12 }),
  wife: woman({ scale: 1.04, hair: ["long", "wave", "bob"], outfits: ["dress", "skirt", "cardigan"] }),
  son: boy(),
  daughter: girl(),
  grandson: boy({ scale: 0.72 }),
  granddaughter: girl({ scale: 0.72 }),
  nephew: boy(),
  niece: girl(),
  aunt: woman({ hair: ["perm", "wave", "bob"], tones: ["brown", "light"] }),
  uncle: man({ scale: 1.16, moustache: 0.5, glasses: 0.2 }),
  cousin: boy({ scale: 0.86 }),
  daughterinlaw: woman({ hair: ["bun", "wave"] }),
  soninlaw: man({ outfits: ["suit", "shirt"] }),
  drunk: man({ hair: ["part", "bald"], outfits: ["suit", "shirt"] }),
  vet: woman({ outfits: ["whitecoat"], glasses: 0.3, hair: ["pony", "bob"], skirted: false }),
  guide: woman({ outfits: ["shirt"], hair: ["pony"], hat: "cap", skirted: false }),
  volunteers: woman({ outfits: ["worker"], hair: ["pony", "bob"], skirted: false }),
  classmate: boy({
    age: "teen",
    scale: 0.96,
    hair: ["bowl", "short", "part"],
    outfits: ["uniform", "hoodie"],
    glasses: 0.3,
  }),
  senior: man({ scale: 1.06, outfits: ["hoodie", "shirt"] }),
  student: girl({ age: "teen", scale: 0.95, outfits: ["uniform"], hair: ["bob", "pony"] }),
  teacher: woman({ scale: 1.1, hair: ["bob", "bun"], outfits: ["cardigan", "skirt"], glasses: 0.7 }),
  professor: man({ age: "senior", hair: ["bald", "part"], tones: GREYING, outfits: ["suit"], glasses: 1 }),
  neighbour: woman({ hair: ["perm", "bob"], outfits: ["cardigan"] }),
  woman: woman(),
  man: man(),
  lady: woman({ hair: ["perm"], tones: ["dark", "brown"], outfits: ["cardigan", "shirt"] }),
  elder: man({ age: "senior", hair: ["bald", "short"], tones: GREYING, glasses: 0.4, beard: 0.4 }),
  stranger: woman({ hair: ["long", "short"], outfits: ["shirt", "cardigan"] }),
  crowd: man({ scale: 1.05 }),
  colleague: man({ scale: 1.08, hair: ["part", "short"], outfits: ["suit", "cardigan"], glasses: 0.4 }),
  boss: man({ hair: ["bald", "part"], outfits: ["suit"], glasses: 0.4 }),
  clerk: woman({ outfits: ["waiter"], hair: ["pony", "bun"], skirted: false }),
  cook: trade("chef", "chef", { moustache: 0.5 }),
  delivery: trade("worker", "cap"),
  driver: trade("shirt", "cap", { glasses: 0.3 }),
  guard: trade("police", "cap"),
  police: trade("police", "police"),
  firefighter: trade("fire", "fire"),
  soldier: trade("soldier", "cap", { hair: ["short"] }),
  doctor: man({ outfits: ["whitecoat"], glasses: 0.6, hair: ["short", "part"] }),
  nurse: woman({ outfits: ["whitecoat"], hair: ["bun", "pony"], hat: "nurse" }),
  patient: man({ outfits: ["pyjamas"] }),
  hairdresser: woman({ outfits: ["shirt"], hair: ["wave"], tones: ["pink", "ginger"] }),
  farmer: trade("dungarees", "straw", { scale: 1.08 }),
  fisher: trade("raincoat", "bandana", { beard: 0.5 }),
  builder: trade("worker", "hardhat"),
  pilot: trade("suit", "police"),
  astronaut: trade("whitecoat", "helmet"),
  scientist: man({ outfits: ["whitecoat"], hair: ["spike"], tones: GREYING, glasses: 1 }),
  reporter: man({ outfits: ["suit"], glasses: 0.2 }),
  artist: woman({ outfits: ["dungarees"], hair: ["buns", "bob"], hat: "bandana" }),
  idol: woman({ outfits: ["dress"], hair: ["wave", "pony"], tones: ["pink", "blond"] }),
  actor: man({ outfits: ["suit"], hair: ["part"] }),
  musician: man({ outfits: ["suit"] }),
  dancer: woman({ outfits: ["dress"], hair: ["bun"] }),
  athlete: trade("sport", undefined, { hair: ["short", "spike"] }),
  coach: trade("sport", "cap"),
  bride: woman({ outfits: ["bride"], hair: ["bun", "wave"], hat: "veil" }),
  groom: man({ outfits: ["suit"], hair: ["part", "short"] }),
  monk: man({ outfits: ["gown"], hair: ["bald"] }),
  priest: man({ outfits: ["gown"], glasses: 0.4 }),
  princess: woman({ outfits: ["dress"], hair: ["long", "wave"], tones: ["blond", "brown"], hat: "crown", scale: 1 }),
  prince: man({ outfits: ["suit"], hat: "crown", scale: 1.06 }),
  hero: man({ outfits: ["sport"], hair: ["spike"] }),
  magician: man({ outfits: ["gown"], hat: "party", moustache: 0.6 }),
  clown: man({ scale: 1.08, hair: ["clown"], tones: ["ginger"], outfits: ["clown"] }),
  santa: man({
    age: "senior",
    scale: 1.1,
    hair: ["short"],
    tones: ["white"],
    outfits: ["santa"],
    beard: 1,
    moustache: 1,
    hat: "santa",
  }),
  thief: man({ outfits: ["shirt"], hat: "bandana", beard: 0.4 }),
};

/** Words for several people, should they reach the painter unexpanded. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  family: ["dad", "mom"],
  parents: ["dad", "mom"],
  kids: ["kid", "girl"],
  friends: ["friend", "friendm"],
  crowd: ["man", "aunt"],
  grandparents: ["grandma", "grandpa"],
  siblings: ["bro", "sis"],
  couple: ["bf", "gf"],
  relatives: ["aunt", "uncle"],
};
