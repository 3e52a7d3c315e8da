/**
 * Measures how well diaries are read: npm run painter:evaluate -- [--list] [--language ko]
 * --list names every miss of the halves to learn from. The others are only ever counted.
 */
import { parseArgs } from "node:util";
import { printed } from "../lib/painters/reading/evaluation/printed";
import type { Language } from "../lib/painters/reading/evaluation/report";

const { values } = parseArgs({
  options: {
    list: { type: "boolean", default: false },
    language: { type: "string" },
  },
});

const languages = (["ko", "en"] satisfies Language[]).filter((each) => !values.language || each === values.language);
console.log(printed({ languages, list: values.list }));
