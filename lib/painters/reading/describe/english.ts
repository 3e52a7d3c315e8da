/** English nouns for sentences: articles, plurals, lists. */

/** Phrases of the lexicon that take no article in the singular. */
const UNCOUNTED = new Set(
  `bread toast pizza pasta sushi kimchi tofu cabbage corn garlic chocolate candy popcorn honey cheese ice bacon medicine money laundry
milk water beer soju wine champagne soda juice tteokbokki gimbap luggage soap mail yarn rice badminton makeup snow grass
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

const NUMBERS = "zero one two three four five six seven eight nine".split(" ");
const IRREGULAR: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  man: "men",
  woman: "women",
  mouse: "mice",
  goose: "geese",
  sheep: "sheep",
  fish: "fish",
  deer: "deer",
  wolf: "wolves",
  leaf: "leaves",
  knife: "knives",
  scarf: "scarves",
  tooth: "teeth",
};

/** The plural of a phrase, in its head: "bottles of honey", "doctors in white coats" keep their ends. */
export function plural(phrase: string): string {
  const [, head = phrase, tail = ""] = /^(.*?)( (?:of|in|on|with|at) .*)?$/.exec(phrase) ?? [];
  const words = head.split(" ");
  const last = words.pop() ?? "";
  return [...words, pluralWord(last)].join(" ") + tail;
}

function pluralWord(word: string): string {
  const known = IRREGULAR[word];
  if (known) return known;
  if (/[^sui]s$/.test(word) || word.endsWith("people")) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "a cat", "three cats"; what can't be counted stays as it is: "bread". */
export function counted(phrase: string, count: number): string {
  if (count < 2 || UNCOUNTED.has(phrase)) return withArticle(phrase);
  return `${NUMBERS[count] ?? "many"} ${plural(phrase)}`;
}

/** "a", "a and b", "a, b and c". */
export function englishList(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  // "a mother and a father dancing, and one person": a bare "and" would run them together.
  if (parts.slice(0, -1).some((part) => part.includes(" and ")))
    return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
