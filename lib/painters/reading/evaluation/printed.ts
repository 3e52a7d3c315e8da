/** What npm run painter:evaluate prints. */
import { readCase } from "./ambiguous";
import { DAY_PARTS } from "./days/day";
import { listDays } from "./days/list";
import { measureDays } from "./days/load";
import { type DayRow, dayRatesOf, dayTable } from "./days/rates";
import { judgeAmbiguous, measureHalf, measureLanguage } from "./load";
import { type Language, listOf, markdownTable } from "./report";

export type Asked = { languages: readonly Language[]; list: boolean };

/** Two tables, of words and of days; before them what went wrong in the parts to learn from, if asked for. */
export function printed({ languages, list }: Asked): string {
  const days = languages.flatMap((language) =>
    DAY_PARTS.map(
      (part): DayRow => ({
        language,
        part,
        rates: dayRatesOf(measureDays(language, part).map(({ outcome }) => outcome)),
      }),
    ),
  );
  return [
    ...(list ? languages.map(listed) : []),
    markdownTable(languages.flatMap(measureLanguage)),
    `days\n\n${dayTable(days)}`,
  ].join("\n\n");
}

function listed(language: Language): string {
  const words = (["dev", "extra"] as const).flatMap((half) => [
    `## ${half}\n`,
    ...measureHalf(language, half)
      .map(({ diary, outcome }) => listOf(diary, outcome))
      .filter((each) => each !== ""),
  ]);
  const ambiguous = judgeAmbiguous(language).failed.map(
    (each) => `ambiguous: ${each.sentence} | ${each.word} | ${each.gloss || "-"} | read as ${readCase(each)}`,
  );
  return [`# ${language}\n`, ...words, ...ambiguous, listDays(language)].join("\n");
}
