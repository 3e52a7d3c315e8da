import type { Gender } from "@/lib/domains/accounts/account";
import { DRAWN_PEOPLE, type DrawnPersonId, type SavedLook, type SavedLooks } from "@/lib/painters/looks";

const PLAIN: SavedLook = {
  age: "adult",
  hair: "bob",
  hairColour: "dark",
  skin: "light",
  glasses: false,
  moustache: false,
  outfit: "shirt",
  colour: "blue",
};

const WOMAN: Partial<SavedLook> = { hair: "long", outfit: "dress" };
const MAN: Partial<SavedLook> = { hair: "short" };

const OTHERS: Record<Exclude<DrawnPersonId, "me">, Partial<SavedLook>> = {
  mom: { ...WOMAN, hair: "perm", hairColour: "brown", colour: "pink" },
  dad: { ...MAN, hairColour: "black", glasses: true, colour: "navy" },
  grandma: { ...WOMAN, age: "senior", hair: "bun", hairColour: "grey", colour: "purple" },
  grandpa: { ...MAN, age: "senior", hairColour: "white", moustache: true, colour: "green" },
  sis: { ...WOMAN, age: "teen", hair: "pony", colour: "red" },
  bro: { ...MAN, age: "teen", hair: "spike", outfit: "hoodie", colour: "green" },
  sibling: { age: "child", hair: "bowl", colour: "orange" },
  kid: { age: "child", hair: "bowl", outfit: "dungarees", colour: "yellow" },
  girl: { ...WOMAN, age: "child", hair: "pig", colour: "yellow" },
  baby: { age: "child", hair: "bald", hairColour: "brown", colour: "yellow" },
  bf: { ...MAN, hairColour: "black", colour: "white" },
  gf: { ...WOMAN, hairColour: "brown", colour: "yellow" },
  friend: { hair: "bob", colour: "orange" },
  teacher: { hair: "bun", glasses: true, outfit: "suit", colour: "navy" },
};

const MINE: Record<Gender, Partial<SavedLook>> = { female: WOMAN, male: MAN, other: {}, unsaid: {} };

/** Where the pickers start for somebody who has no look yet. */
export function startingLook(who: DrawnPersonId, gender: Gender): SavedLook {
  return { ...PLAIN, ...(who === "me" ? MINE[gender] : OTHERS[who]) };
}

/** Those that have a look, the writer first whether they have one or not. */
export function shownPeople(looks: SavedLooks): DrawnPersonId[] {
  return DRAWN_PEOPLE.filter((who) => who === "me" || looks[who]);
}

/** The same looks with one person's changed, or without theirs. */
export function withLook(looks: SavedLooks, who: DrawnPersonId, look: SavedLook | null): SavedLooks {
  const others = Object.entries(looks).filter(([other]) => other !== who);
  return Object.fromEntries(look ? [...others, [who, look]] : others);
}

/** Whether both draw everybody alike. */
export function areSameLooks(one: SavedLooks, other: SavedLooks): boolean {
  return DRAWN_PEOPLE.every((who) => {
    const [mine, theirs] = [one[who], other[who]];
    if (!mine || !theirs) return mine === theirs;
    return (Object.keys(mine) as (keyof SavedLook)[]).every((fact) => mine[fact] === theirs[fact]);
  });
}
