import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** From the top: who imports what is below, never what is above (docs/design.md, "The house"). */
const FLOORS = [
  "app",
  "lib/processes",
  "lib/http",
  "lib/site",
  "components",
  "lib/domains",
  "lib/painters",
  "lib/engines",
  "lib/i18n",
  "lib/shared",
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|\bimport\("([^"]+)"\)\.\w/g;

/**
 * @typedef {{ from: string, to: string, isType: boolean }} Edge paths from the root, `to` without its ending
 */

/** @param {string} file */
const floorOf = (file) => FLOORS.find((floor) => file.startsWith(`${floor}/`));

/**
 * What a file imports of this project.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Edge[]}
 */
export function edgesIn(file, source) {
  const edges = [];
  for (const [, type, what = "", named, dynamic] of source.matchAll(IMPORT)) {
    const address = named ?? dynamic;
    if (!address || !/^(@\/|\.)/.test(address)) continue;
    const to = address.startsWith("@/") ? address.slice(2) : path.posix.join(path.posix.dirname(file), address);
    const isType = Boolean(type) || /^\{\s*(type\s[^,}]+,?\s*)+\}\s*from\s*$/.test(what.trim());
    edges.push({ from: file, to: to.replace(/\.(ts|tsx|js|json|css)$/, ""), isType });
  }
  return edges;
}

/**
 * Why an import may not be, in words; null where it may.
 *
 * @param {Edge} edge
 */
export function whyNot({ from, to, isType }) {
  const [above, below] = [floorOf(from), floorOf(to)];
  if (!above || !below) return null;
  if (FLOORS.indexOf(below) < FLOORS.indexOf(above)) return `${above} imports upward from ${below}`;
  if (below === "components" && above !== "app" && above !== below) return "only app renders components";
  if (above === "app" && /^lib\/(processes|engines)$/.test(below)) return `app knows nothing of ${below}`;
  if (above === "components" && below === "lib/engines") return "components know nothing of engines";
  const inside = domainOf(to);
  if (inside && domainOf(from) !== inside && !isFront(to)) {
    if (above === "lib/domains" && to === `lib/domains/${inside}/rights`) return null;
    if (above === "lib/domains") return `another domain may know ${singular(inside)}.ts and rights.ts of ${inside}`;
    if (above === "components" && !isType) return `components may know ${singular(inside)}.ts of ${inside}, and types`;
  }
  if (above === "lib/domains" && below === "lib/engines" && !isType && !to.startsWith("lib/engines/db/")) {
    return "a domain knows the type of a port; only site opens one";
  }
  return null;
}

/** @param {string} file */
const domainOf = (file) => file.match(/^lib\/domains\/([^/]+)\//)?.[1];

/** What others may know of a domain is the file named in the singular. @param {string} file */
function isFront(file) {
  const domain = domainOf(file) ?? "";
  return file === `lib/domains/${domain}/${singular(domain)}`;
}

/** @param {string} domain */
const singular = (domain) => domain.replace(/ies$/, "y").replace(/s$/, "");

/**
 * Every import across floors of the code that runs (tests go where they like).
 *
 * @returns {{ table: Map<string, Map<string, number>>, problems: string[] }}
 */
export function checkFloors() {
  const table = new Map(FLOORS.map((floor) => [floor, new Map()]));
  const problems = [];
  for (const file of FLOORS.flatMap(sourcesIn)) {
    for (const edge of edgesIn(file, readFileSync(file, "utf8"))) {
      const why = whyNot(edge);
      if (why) problems.push(`${edge.from} imports ${edge.to}: ${why}`);
      const [above, below] = [floorOf(edge.from), floorOf(edge.to)];
      if (!above || !below || above === below) continue;
      const row = table.get(above);
      row?.set(below, (row.get(below) ?? 0) + 1);
    }
  }
  return { table, problems };
}

/** @param {string} folder */
function sourcesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`);
  return files.filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\/generated\//.test(file));
}

/** The house as text: a row a floor, how many imports go from it to each floor. @param {Map<string, Map<string, number>>} table */
export function drawFloors(table) {
  const names = FLOORS.map((floor) => floor.replace("lib/", ""));
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const line = (cells) => cells.map((cell, i) => (i ? cell.padStart(width) : cell.padEnd(width))).join("");
  const rows = FLOORS.map((from, i) => line([names[i] ?? "", ...FLOORS.map((to) => cellOf(table, from, to))]));
  return [line(["", ...names]), ...rows].join("\n");
}

const cellOf = (table, from, to) => (from === to ? "-" : String(table.get(from)?.get(to) ?? ""));
