/** Reads the labelled files of this folder and measures the reader with them. */
import { existsSync, readFileSync } from "node:fs";
import { type AmbiguousCase, isUnderstood, parseAmbiguous } from "./ambiguous";
import { parseSameMeaning } from "./glosses";
import { HALVES, type Half, halfOf, type LabelledDiary, parseDiaries } from "./labels";
import { measureDiary, type Outcome } from "./measure";
import { type Language, type Row, ratesOf } from "./report";

const file = (path: string) => {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? readFileSync(url, "utf8") : "";
};

export const sameMeaning = () => parseSameMeaning(file("same-meaning.txt"));

/** Every diary of one part with what the reader made of it. */
export function measureHalf(language: Language, half: Half): { diary: LabelledDiary; outcome: Outcome }[] {
  const same = sameMeaning();
  const diaries =
    half === "extra" || half === "fresh"
      ? parseDiaries(file(`diaries/${half}-${language}.txt`))
      : parseDiaries(file(`diaries/${language}.txt`)).filter((diary) => halfOf(diary) === half);
  return diaries.map((diary) => ({ diary, outcome: measureDiary(diary, same) }));
}

/** The ambiguous cases, those understood and those not. */
export function judgeAmbiguous(language: Language): { understood: AmbiguousCase[]; failed: AmbiguousCase[] } {
  const same = sameMeaning();
  const cases = parseAmbiguous(file(`ambiguous/${language}.txt`));
  return {
    understood: cases.filter((each) => isUnderstood(each, same)),
    failed: cases.filter((each) => !isUnderstood(each, same)),
  };
}

/** All measures of a language: one row for each part. */
export function measureLanguage(language: Language): Row[] {
  const { understood, failed } = judgeAmbiguous(language);
  const ambiguous = understood.length / Math.max(1, understood.length + failed.length);
  return HALVES.map((half) => ({
    language,
    half,
    rates: ratesOf(measureHalf(language, half).map(({ outcome }) => outcome)),
    ambiguous,
  }));
}
