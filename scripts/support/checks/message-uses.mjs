const DECLARATION =
  /\b(?:const|let)\s+(\w+)\s*=\s*(?:await\s+)?(?:useTranslations|getTranslations)\(\s*(?:"([\w.-]*)"|\{[^}]*?namespace:\s*"([\w.-]*)"[^}]*\})?/g;
const CALL = /\b(\w+)(?:\.(?:rich|markup|raw))?\(\s*(?:"([\w.-]+)"|`([\w.-]*)\$\{)/g;

const TEMPLATE = /\(\s*`([^`\n]*\$\{[^`\n]*)`/g;

/**
 * The message keys that a source file asks for by a translator it made itself. Prefixes come from templates:
 * t(`mood.${mood}`) needs some key that begins with "mood.".
 *
 * @param {string} source
 * @returns {{ keys: string[], prefixes: string[] }}
 */
export function messageUses(source) {
  const declared = [...source.matchAll(DECLARATION)].map((match) => ({
    at: match.index,
    name: match[1],
    namespace: match[2] ?? match[3] ?? "",
  }));
  const keys = [];
  const prefixes = [];
  for (const { index, 1: name, 2: key, 3: prefix } of source.matchAll(CALL)) {
    // Two components of a file may both call theirs `t`: the nearest one above counts.
    const made = declared.findLast((one) => one.name === name && one.at < index);
    if (!made) continue;
    const full = made.namespace === "" ? "" : `${made.namespace}.`;
    if (key !== undefined) keys.push(full + key);
    else prefixes.push(full + prefix);
  }
  return { keys, prefixes };
}

/**
 * Keys that no source names, not even by their last part or by a template. A guess: it can miss some.
 *
 * @param {Iterable<string>} keys
 * @param {string[]} sources
 * @returns {string[]}
 */
export function unusedKeys(keys, sources) {
  const literals = new Set();
  const templates = [];
  for (const source of sources) {
    for (const [, text] of source.matchAll(/["'`]([\w.-]+)["'`]/g)) literals.add(text);
    for (const [, text] of source.matchAll(/\b(\w+)\??:/g)) literals.add(text);
    for (const [, text] of source.matchAll(TEMPLATE)) templates.push(patternOf(text));
  }
  return [...keys].filter((key) => {
    const parts = key.split(".");
    const tails = parts.map((_, from) => parts.slice(from).join("."));
    return !tails.some((tail) => literals.has(tail) || templates.some((template) => template?.test(tail)));
  });
}

/**
 * The keys that a template may name, `${kind}Hint` or `of.${who}.name`; null where any key would do, or none.
 *
 * @param {string} template
 */
function patternOf(template) {
  const fixed = template.split(/\$\{[^}]*\}/);
  if (!fixed.some((part) => part !== "") || !fixed.every((part) => /^[\w.-]*$/.test(part))) return null;
  return new RegExp(`^${fixed.map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+")}$`);
}
