/** English nouns for sentences: articles, plurals, lists. */

/** Phrases of the lexicon that take no article in the singular. */
const UNCOUNTED = new Set(
  `bread toast pizza pasta sushi kimchi tofu cabbage corn garlic chocolate candy popcorn honey cheese ice bacon medicine money laundry
milk water beer soju wine champagne soda juice tteokbokki gimbap luggage soap mail yarn rice badminton makeup snow
"fried chicken" "grilled meat" "grilled pork" "ice cream" "shaved ice" "hot chocolate" "rice cake" "curry rice" "seaweed soup" "chicken soup"
"rice cake soup" "fish-shaped bread"`
    .match(/"[^"]+"|[a-z]+/g)
    ?.map((phrase) => phrase.replaceAll('"', "")),
);

/** The phrase with "a" or "an" where it needs one: "an umbrella", "presents", "ice cream". */
export function withArticle(phrase: string): string {
  const head = phrase.split(" of ")[0] ?? phrase;
  const plural = /[^sui]s$/.test(head) || head.endsWith("leaves");
  if (plural || UNCOUNTED.has(phrase)) return phrase;
  return `${/^(?:[aeio]|u(?!ni|s))/i.test(phrase) ? "an" : "a"} ${phrase}`;
}

/** "a", "a and b", "a, b and c". */
export function englishList(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
