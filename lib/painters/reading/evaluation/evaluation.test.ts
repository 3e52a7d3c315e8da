import { describe, expect, it } from "vitest";
import { parseAmbiguous } from "./ambiguous";
import { idsOfGloss, parseSameMeaning } from "./glosses";
import { halfOf, type LabelledDiary, parseDiaries, parseMarks } from "./labels";
import { measureDiary } from "./measure";
import { listOf, markdownTable, ratesOf } from "./report";

const NONE = parseSameMeaning("");
const diary = (marked: string): LabelledDiary => ({ number: 21, description: "a test", ...parseMarks(marked) });
const measure = (marked: string, same = NONE) => measureDiary(diary(marked), same);
const glosses = (labels: readonly { gloss: string }[]) => labels.map(({ gloss }) => gloss);

describe("parseDiaries", () => {
  it("reads every kind of label and where it stands", () => {
    const [read] = parseDiaries(
      "# 3 | a boy\n{비=rain} 오고 {?개=dog} {!말=horse} {~일}\n{*먹다=eat} {soup}\n\n# 4 | a girl\nx",
    );
    expect(read?.text).toBe("비 오고 개 말 일\n먹다 soup");
    expect(read?.labels.map(({ kind, gloss }) => `${kind} ${gloss}`)).toEqual([
      "shown rain",
      "thought dog",
      "never horse",
      "abstract 일",
      "deed eat",
      "shown soup",
    ]);
    for (const { surface, at, end } of read?.labels ?? []) expect(read?.text.slice(at, end)).toBe(surface);
  });

  it("names a diary that is broken", () => {
    expect(() => parseDiaries("# 7 | a\n{rain and")).toThrow("diary 7");
    expect(() => parseDiaries("no header\nrain")).toThrow("no header");
  });

  it("keeps the even ones for the test, but for the first twenty", () => {
    expect([1, 20, 21, 22].map((number) => halfOf({ number }))).toEqual(["dev", "dev", "dev", "test"]);
  });
});

describe("idsOfGloss", () => {
  it("knows the phrase, else its last noun, in any number", () => {
    expect(idsOfGloss("ice cream", NONE)).toContain("icecream");
    expect([...idsOfGloss("wooden chairs", NONE)]).toEqual(["chair"]);
    expect(idsOfGloss("noodle", NONE)).toContain("cupnoodles");
    expect(idsOfGloss("noodle", NONE)).not.toContain("cup");
    expect([...idsOfGloss("unheard-of gadget", NONE)]).toEqual([]);
  });

  it("also takes the pairs reviewed by hand", () => {
    const ids = idsOfGloss("pony", parseSameMeaning("# a comment\npony | horse, donkey"));
    expect([...ids]).toEqual(expect.arrayContaining(["horse", "donkey"]));
    expect(ids).not.toContain("cow");
  });
});

describe("measureDiary", () => {
  it("finds a noun only where it stands and only in its meaning", () => {
    expect(glosses(measure("{강아지=dog}와 {고양이=cat}").found)).toEqual(["dog", "cat"]);
    expect(glosses(measure("{강아지=cat}").missed)).toEqual(["cat"]);
    expect(glosses(measure("강아지 {쫑이=dog}").missed)).toEqual(["dog"]);
  });

  it("calls a word wrong that no label backs", () => {
    expect(measure("{강아지=dog} 고양이").wrong).toEqual(["cat (고양이)"]);
    expect(measure("{강아지=cat}").wrong).toEqual(["dog (강아지)"]);
    expect(measure("{강아지=dog}, {~고양이}").right).toEqual(["dog (강아지)"]);
  });

  it("sees what must not be drawn, and what was only thought of", () => {
    const outcome = measure("{고양이=cat} {!피자=pizza}");
    expect(glosses(outcome.forbiddenDrawn)).toEqual(["pizza"]);
    expect(ratesOf([outcome])).toMatchObject({ found: 1, wrong: 0.5, forbidden: 1 });
  });

  it("counts deeds that a drawing can show", () => {
    const outcome = measure("빵을 {*먹었다=eat} {*하품했다=yawn} 그리고 울었다");
    expect(outcome.deedsFound).toHaveLength(1);
    expect(outcome.deedsMissed).toEqual([]);
    expect(outcome.deedsWrong).toEqual(["cry"]);
  });

  it("finds its labels in texts with Markdown too", () => {
    expect(glosses(measure("- **{강아지=dog}**와\n- [{고양이=cat}](https://example.org)").found)).toEqual([
      "dog",
      "cat",
    ]);
    expect(glosses(measure("1. *{pizza}* and\n2. {tea}").found)).toEqual(["pizza", "tea"]);
  });
});

describe("the report", () => {
  it("shows rates as a table and lists what went wrong", () => {
    const outcome = measure("{강아지=dog} {쫑이=cat} 피자");
    const table = markdownTable([{ language: "ko", half: "dev", rates: ratesOf([outcome]), ambiguous: 1 }]);
    expect(table.split("\n")[2]).toContain("| Korean | dev | 1 | 2 | 50.0 % | 50.0 % |");
    expect(listOf(diary("x"), outcome)).toBe("21 a test\n  missed: 쫑이=cat\n  wrong: pizza (피자)");
  });
});

describe("parseAmbiguous", () => {
  it("refuses a case whose word isn't in its sentence", () => {
    expect(parseAmbiguous("# comment\n눈이 아팠다 | 눈 | -")).toEqual([
      { sentence: "눈이 아팠다", word: "눈", gloss: "" },
    ]);
    expect(() => parseAmbiguous("눈이 아팠다 | 배 | ship")).toThrow("broken case");
  });
});
