import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

type Tree = { readonly [key: string]: string | Tree };

/** A tree of messages as one level, "home.title" -> text. */
export function flatten(messages: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/**
 * What a program must hand to an ICU message: each argument, with its kind where that matters (a date, a select with
 * its choices), and each tag. Plurals and numbers count as plain arguments: Korean needs no plural where English does.
 * @returns such as "count gender:select(female|male|other) <link>"
 * @throws SyntaxError when it is not an ICU message
 */
export function messageArguments(text: string): string {
  return [...new Set(argumentsOf(parse(text)))].sort().join(" ");
}

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)];
    const options = "options" in element ? element.options : {};
    const inside = Object.values(options).flatMap(({ value }) => argumentsOf(value));
    return [nameOf(element.type, element.value, Object.keys(options)), ...inside];
  });
}

function nameOf(type: TYPE, name: string, choices: string[]): string {
  if (type === TYPE.select) return `${name}:select(${choices.sort().join("|")})`;
  return type === TYPE.date || type === TYPE.time ? `${name}:${TYPE[type]}` : name;
}

/** What is wrong between languages, one sentence each. */
export function compareCatalogs(catalogs: Record<string, Map<string, string>>): string[] {
  const keys = new Set(Object.values(catalogs).flatMap((catalog) => [...catalog.keys()]));
  return [...keys].flatMap((key) => {
    const problems: string[] = [];
    const shapes = new Set<string>();
    for (const [language, catalog] of Object.entries(catalogs)) {
      const text = catalog.get(key);
      if (text === undefined) problems.push(`${key} is missing in ${language}`);
      else if (text.trim() === "") problems.push(`${key} is empty in ${language}`);
      else {
        try {
          shapes.add(messageArguments(text));
        } catch (error) {
          problems.push(`${key} in ${language} is no ICU message: ${error}`);
        }
      }
    }
    if (shapes.size > 1) problems.push(`${key} takes different arguments: ${[...shapes].join("  |  ")}`);
    return problems;
  });
}

const TEMPLATE = /\(\s*`([^`\n]*\$\{[^`\n]*)`/g;

/** Keys that no source names, not even by their last part or by a template. A guess: it can miss some. */
export function unusedKeys(keys: Iterable<string>, sources: string[]): string[] {
  const all = sources.join("\n");
  const names = new Set([...all.matchAll(/["'`]([\w.-]+)["'`]|\b(\w+)\??:/g)].map(([, text, key]) => text ?? key));
  const templates = [...all.matchAll(TEMPLATE)].map(([, text]) => patternOf(text ?? ""));
  return [...keys].filter((key) => {
    const parts = key.split(".");
    const tails = parts.map((_, from) => parts.slice(from).join("."));
    return !tails.some((tail) => names.has(tail) || templates.some((template) => template?.test(tail)));
  });
}

/** The keys that a template may name, `${kind}Hint` or `of.${who}.name`; null where any key would do, or none. */
function patternOf(template: string): RegExp | null {
  const fixed = template.split(/\$\{[^}]*\}/);
  if (!fixed.some((part) => part !== "") || !fixed.every((part) => /^[\w.-]*$/.test(part))) return null;
  return new RegExp(`^${fixed.map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+")}$`);
}

const FIRST_SYLLABLE = 0xac00;
/** The final consonants of a Hangul syllable, none among them (The Unicode Standard, 3.12); ㅂ is the 17th. */
const FINALS = 28;
const BIEUP = 17;

/** Words of a Korean text that end as speeches do (합니다, 입니까, 하십시오): the site speaks 해요체. */
export function formalEndings(text: string): string[] {
  return [...text.matchAll(/[가-힣]*([가-힣])(?:니다|니까)|[가-힣]*십시오/g)].flatMap(([word, before]) =>
    before === undefined || (before.charCodeAt(0) - FIRST_SYLLABLE) % FINALS === BIEUP ? [word] : [],
  );
}
