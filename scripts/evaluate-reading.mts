/**
 * Measures how well diaries are read: npm run painter:evaluate -- [--list] [--language ko]
 * --list names every miss of the development half and of the extra diaries. The test half is only ever counted.
 */
import { parseArgs } from "node:util";
import { readCase } from "../lib/painters/reading/evaluation/ambiguous";
import { judgeAmbiguous, measureHalf, measureLanguage } from "../lib/painters/reading/evaluation/load";
import { type Language, listOf, markdownTable } from "../lib/painters/reading/evaluation/report";

const { values } = parseArgs({
  options: {
    list: { type: "boolean", default: false },
    language: { type: "string" },
  },
});

const languages = (["ko", "en"] satisfies Language[]).filter((each) => !values.language || each === values.language);

if (values.list)
  for (const language of languages) {
    console.log(`# ${language}\n`);
    for (const half of ["dev", "extra"] as const) {
      console.log(`## ${half}\n`);
      for (const { diary, outcome } of measureHalf(language, half)) {
        const list = listOf(diary, outcome);
        if (list) console.log(list);
      }
    }
    for (const each of judgeAmbiguous(language).failed)
      console.log(`ambiguous: ${each.sentence} | ${each.word} | ${each.gloss || "-"} | read as ${readCase(each)}`);
    console.log();
  }
console.log(markdownTable(languages.flatMap(measureLanguage)));
