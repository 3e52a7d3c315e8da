/** How a member looks in every picture of theirs, and who belongs to them. Pure types: the settings page reads them too. */

export const HAIR_STYLES = ["short", "spike", "bowl", "bob", "long", "pony", "pig", "bun", "perm", "bald"] as const;
export type SavedHair = (typeof HAIR_STYLES)[number];

/** Name -> colour on paper. */
export const HAIR_COLOURS = {
  black: "#2d2520",
  dark: "#4a2f20",
  brown: "#7a4a2a",
  ginger: "#b5622e",
  blond: "#d9b25f",
  grey: "#a9a6a0",
  white: "#e4e1da",
  pink: "#e48aa8",
} as const;
export type HairColour = keyof typeof HAIR_COLOURS;

export const SKINS = {
  porcelain: "#ffe9d6",
  light: "#ffdcbd",
  warm: "#f3c49a",
  tan: "#dba472",
  brown: "#a8744c",
  dark: "#75492f",
} as const;
export type Skin = keyof typeof SKINS;

export const AGES = ["child", "teen", "adult", "senior"] as const;
export type Age = (typeof AGES)[number];

export const OUTFITS = ["shirt", "dress", "hoodie", "dungarees", "suit"] as const;
export type Outfit = (typeof OUTFITS)[number];

export const CLOTHES_COLOURS = {
  red: "#e8574a",
  orange: "#f5a623",
  yellow: "#ffcf48",
  green: "#58b36a",
  blue: "#4f9dd6",
  navy: "#4c5f9e",
  purple: "#a879d0",
  pink: "#f2789b",
  white: "#f7f4ec",
  black: "#4a4650",
} as const;
export type ClothesColour = keyof typeof CLOTHES_COLOURS;

/** One person's lasting looks. Clothes are the favourite ones: season and deed (a coat, a swimsuit) come first. */
export type SavedLook = {
  age: Age;
  hair: SavedHair;
  hairColour: HairColour;
  skin: Skin;
  glasses: boolean;
  moustache: boolean;
  outfit: Outfit;
  colour: ClothesColour;
};

/** Who a member may draw: themselves, and the relations of the lexicon that a diary names most. */
export const DRAWN_PEOPLE = [
  "me",
  "mom",
  "dad",
  "grandma",
  "grandpa",
  "sis",
  "bro",
  "sibling",
  "kid",
  "girl",
  "baby",
  "bf",
  "gf",
  "friend",
  "teacher",
] as const;
export type DrawnPersonId = (typeof DRAWN_PEOPLE)[number];

/** Empty: everybody looks as the painter sees them. */
export type SavedLooks = { readonly [who in DrawnPersonId]?: SavedLook };

export const NO_LOOKS: SavedLooks = {};
