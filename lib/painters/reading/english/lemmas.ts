/** Plurals that no rule makes. Those whose singular means something else ("glasses", "leaves") are words of their own. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  wives: "wife",
  knives: "knife",
  loaves: "loaf",
  wolves: "wolf",
  shelves: "shelf",
  halves: "half",
  calves: "calf",
  scarves: "scarf",
  thieves: "thief",
  hooves: "hoof",
  leaves: "leaf",
  feet: "foot",
  teeth: "tooth",
  geese: "goose",
  mice: "mouse",
  children: "child",
  oxen: "ox",
  cacti: "cactus",
  people: "person",
  grandchildren: "grandchild",
  firemen: "fireman",
  policemen: "policeman",
  snowmen: "snowman",
  midwives: "midwife",
  bookshelves: "bookshelf",
};

/** The word as written, then what it may be a plural of. */
export function lemmas(word: string): string[] {
  const found = [word];
  const irregular = IRREGULAR[word];
  if (irregular) found.push(irregular);
  if (word.length > 4 && word.endsWith("ies")) found.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2));
  if (word.endsWith("s") && !word.endsWith("ss")) found.push(word.slice(0, -1));
  return found;
}
