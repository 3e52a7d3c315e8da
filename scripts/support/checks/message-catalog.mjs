import { parse, TYPE } from "@formatjs/icu-messageformat-parser";

/**
 * A tree of messages as one level, "home.title" -> text.
 *
 * @param {object} messages
 * @param {string} prefix
 * @returns {Map<string, string>}
 */
export function flatten(messages, prefix = "") {
  const flat = new Map();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "string") flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/**
 * What a program must hand to an ICU message: each argument, with its kind where that matters (a date, a select with
 * its choices), and each tag. Plurals count as plain arguments: Korean needs none where English does.
 *
 * @param {string} text
 * @returns {string} such as "count gender:select(female|male|other) <link>"
 * @throws SyntaxError when it is not an ICU message
 */
export function messageArguments(text) {
  const found = new Set();
  collect(parse(text), found);
  return [...found].sort().join(" ");
}

/**
 * @param {import("@formatjs/icu-messageformat-parser").MessageFormatElement[]} elements
 * @param {Set<string>} found
 */
function collect(elements, found) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      found.add(`<${element.value}>`);
      collect(element.children, found);
      continue;
    }
    const { type, value, options = {} } = element;
    if (type === TYPE.select) found.add(`${value}:select(${Object.keys(options).sort().join("|")})`);
    else found.add(type === TYPE.date || type === TYPE.time ? `${value}:${TYPE[type]}` : value);
    for (const option of Object.values(options)) collect(option.value, found);
  }
}

/**
 * What is wrong between two languages, one sentence each.
 *
 * @param {Record<string, Map<string, string>>} catalogs by language
 * @returns {string[]}
 */
export function compareCatalogs(catalogs) {
  const problems = [];
  const keys = new Set(Object.values(catalogs).flatMap((catalog) => [...catalog.keys()]));
  for (const key of keys) {
    const shapes = new Set();
    for (const [language, catalog] of Object.entries(catalogs)) {
      const text = catalog.get(key);
      if (text === undefined) problems.push(`${key} is missing in ${language}`);
      else if (text.trim() === "") problems.push(`${key} is empty in ${language}`);
      else shapes.add(shapeOf(text, (reason) => problems.push(`${key} in ${language} is no ICU message: ${reason}`)));
    }
    if (shapes.size > 1) problems.push(`${key} takes different arguments: ${[...shapes].join("  |  ")}`);
  }
  return problems;
}

/**
 * @param {string} text
 * @param {(reason: string) => void} onError
 */
function shapeOf(text, onError) {
  try {
    return messageArguments(text);
  } catch (error) {
    onError(error.message);
    return "";
  }
}
