/** First names and whether women or men have them. The English ones are compromise's (MIT), with some of our own. */
import english from "./data/english-first-names.json" with { type: "json" };
import korean from "./data/korean-given-names.json" with { type: "json" };

/** Female, male, or not told by the name. */
export type Gender = "f" | "m" | "x";

let built: ReadonlyMap<string, Gender> | undefined;

/** Who has a first name, in lower case or Hangul; undefined for what is no known one. */
export function genderOfName(name: string): Gender | undefined {
  built ??= build();
  return built.get(name);
}

function build(): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>();
  for (const { female, male, either } of [english, korean])
    for (const [list, gender] of [
      [female, "f"],
      [male, "m"],
      [either, "x"],
    ] as const)
      for (const name of list.split(" ")) names.set(name, gender);
  return names;
}
