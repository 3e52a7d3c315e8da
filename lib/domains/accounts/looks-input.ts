import { z } from "zod";
import {
  AGES,
  CLOTHES_COLOURS,
  type ClothesColour,
  DRAWN_PEOPLE,
  HAIR_COLOURS,
  HAIR_STYLES,
  type HairColour,
  OUTFITS,
  SKINS,
  type Skin,
} from "@/lib/painters/looks";

const namesOf = <Name extends string>(colours: Record<Name, string>) => Object.keys(colours) as [Name, ...Name[]];

const Look = z.strictObject({
  age: z.enum(AGES),
  hair: z.enum(HAIR_STYLES),
  hairColour: z.enum(namesOf<HairColour>(HAIR_COLOURS)),
  skin: z.enum(namesOf<Skin>(SKINS)),
  glasses: z.boolean(),
  moustache: z.boolean(),
  outfit: z.enum(OUTFITS),
  colour: z.enum(namesOf<ClothesColour>(CLOTHES_COLOURS)),
});

/** How a member and their family are drawn; who isn't named looks as the painter sees them. */
export const Looks = z.partialRecord(z.enum(DRAWN_PEOPLE), Look);
export type Looks = z.infer<typeof Looks>;
