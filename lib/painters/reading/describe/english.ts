/** English nouns for sentences: articles, plurals, lists. */

/** Phrases of the lexicon that take no article in the singular. */
const UNCOUNTED = new Set(
  `bread toast pizza pasta sushi kimchi tofu cabbage corn garlic chocolate candy popcorn honey cheese ice bacon medicine money laundry
milk water beer soju wine champagne soda juice tteokbokki gimbap luggage soap mail yarn rice badminton makeup snow grass
"fried chicken" "grilled meat" "grilled pork" "ice cream" "shaved ice" "hot chocolate" "rice cake" "curry rice" "seaweed soup" "chicken soup"
"rice cake soup" "fish-shaped bread" salt butter underwear wheat bamboo broccoli lavender chess bowling skiing fencing grass
"fried rice" "omelette rice" "puffed rice" "rice in hot soup" bibimbap "sliced boiled pork" "sweet and sour pork" "pork belly on the grill"
"rice wine in a kettle" "canned food" "toilet paper" "dumpling soup" "roasted seaweed" "needle and thread" "spoon and chopsticks"
"silver grass" "sliced raw fish" "grilled fish" "banana milk" "cotton candy" "children playing"`
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
  mouse: "mice",
  goose: "geese",
  tooth: "teeth",
  foot: "feet",
  ox: "oxen",
  cactus: "cacti",
  chef: "chefs",
  scarf: "scarves",
  leaf: "leaves",
  thief: "thieves",
  calf: "calves",
  half: "halves",
  loaf: "loaves",
};
/** Words in -o that take -es; the others are short for longer ones, or came from abroad. */
const WITH_OES = /(?:potato|tomato|hero|mosquito|volcano|mango|tornado|echo)$/;
const UNCHANGED = /(?:sheep|fish|deer|moose|shrimp|squid|dice|people|rhinoceros|series)$/;
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
  if (UNCHANGED.test(word) || /[^sui]s$/.test(word)) return word;
  if (/(?<!hu|ger|tal)man$/.test(word)) return `${word.slice(0, -2)}en`;
  if (/[lr]f$|(?:kni|wi|li)fe$/.test(word)) return `${word.replace(/fe?$/, "")}ves`;
  if (WITH_OES.test(word)) return `${word}es`;
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
