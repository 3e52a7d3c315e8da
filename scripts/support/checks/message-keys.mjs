import { readFileSync } from "node:fs";
import { filesUnder } from "../setup/content-hash.mjs";
import { compareCatalogs, flatten } from "./message-catalog.mjs";
import { messageUses, unusedKeys } from "./message-uses.mjs";

/**
 * Checks the site's words: both languages have the same keys with the same arguments, nothing is empty, and every
 * key that app/ and components/ ask for exists.
 *
 * @returns {{ problems: string[], unused: string[] }} unused keys are worth a look, not an error
 */
export function checkMessages() {
  const catalogs = Object.fromEntries(
    ["ko", "en"].map((language) => {
      const text = readFileSync(`lib/i18n/messages/${language}.json`, "utf8");
      return [language, flatten(JSON.parse(text))];
    }),
  );
  const problems = compareCatalogs(catalogs);
  const files = ["app", "components", "lib"].flatMap(filesUnder).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  const sources = files.map((file) => readFileSync(file, "utf8"));
  const known = [...catalogs.ko.keys()];
  files.forEach((file, index) => {
    const { keys, prefixes } = messageUses(sources[index]);
    for (const key of keys) {
      // t.raw may ask for a whole group.
      if (!known.some((one) => one === key || one.startsWith(`${key}.`))) problems.push(`${file} asks for ${key}`);
    }
    for (const prefix of prefixes) {
      if (!known.some((one) => one.startsWith(prefix)))
        problems.push(`${file} asks for keys that begin with ${prefix}`);
    }
  });
  return { problems, unused: unusedKeys(known, sources) };
}
