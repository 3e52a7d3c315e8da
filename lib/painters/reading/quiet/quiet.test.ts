import { describe, expect, it } from "vitest";
import { PLAIN } from "@/lib/painters/painter";
import { HURTING, ORDINARY } from "@/lib/shared/hurt/diaries/diaries";
import { hurtIn } from "@/lib/shared/hurt/hurt";
import { describePanels } from "../describe";
import { promptOfDiary } from "../diary-reader";
import { planToPrompt, promptOf } from "../prompt";
import { readDiary, readMoments, understand } from "../read";
import { SHEETS } from "./sheets";

const CHEERFUL =
  /\b(?:cheerful|happy|bright|smil\w+|laugh\w*|party|fun|sunny|sun|sunshine|playful|balloons?|birthday|cake|romantic|excited|waving|rainbow|beautiful day)\b/i;
const METHOD =
  /\b(?:pills?|tablets?|medicine|drugs?|razors?|blades?|kni(?:fe|ves)|scissors|guns?|ropes?|noose|bridge|rooftop|roof|poison|syringe|needle|belt|blood|wounds?|bottles?|bandage|hospital|train|railway|water|sea|car)\b/i;
const CHILDISH = /\b(?:child|children|children's|kids?|boys?|girls?|baby|toys?)\b|아이|아기|어린/i;
const CHEERFUL_KO = /웃|신나|즐거|행복|파티|생일|케이크|풍선|칼|약을|약이|피가|상처|옥상|다리 위|바다/;
const found = HURTING.filter(({ text }) => hurtIn(text).length > 0);
const request = { style: "crayon", narrator: "unsaid", ownPrompt: null } as const;

describe("a day that hurts", () => {
  it.each(found)("$text has nothing of it in its plan, on any panel", ({ text }) => {
    const { whole, panels } = readMoments(text, 4);
    for (const plan of [whole, ...panels]) {
      expect(plan.quiet?.kinds).toEqual(hurtIn(text));
      expect(plan).toMatchObject({ people: [], things: [], deeds: [], actions: [], mentions: [] });
      expect(plan.remembered).toEqual({ people: [], things: [] });
      expect(["happy", "love"]).not.toContain(plan.mood);
      expect(plan.scene).toBe("room");
      expect(plan.weather).not.toContain("sunny");
    }
    expect(panels).toHaveLength(4);
  });

  it.each(found)("$text is told to a painter of words, and to who can't see, as quietly", ({ text }) => {
    const { prompt, negativePrompt } = promptOf(readDiary(text), request);
    expect(prompt).not.toMatch(CHEERFUL);
    expect(prompt).not.toMatch(METHOD);
    for (const unwanted of ["weapon", "knife", "blood", "pills", "smiling"]) expect(negativePrompt).toContain(unwanted);
    const alt = describePanels(readMoments(text, 4).panels, "crayon");
    const { quiet } = readDiary(text);
    expect(alt.en).toContain(quiet && SHEETS[quiet.sheet].en);
    expect(alt.ko).toContain(quiet && SHEETS[quiet.sheet].ko);
    expect(alt.en).not.toMatch(CHEERFUL);
    expect(alt.en).not.toMatch(METHOD);
    expect(alt.ko).not.toMatch(CHEERFUL_KO);
    if (hurtIn(text).includes("sexual")) {
      expect(`${prompt} ${alt.en} ${alt.ko}`).not.toMatch(CHILDISH);
      expect(negativePrompt).toContain("child");
    }
  });

  it.each(found)("$text names no thing of it among what was understood", ({ text }) => {
    const { findings } = understand(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(["weather", "time", "season"]).toContain(finding.kind);
  });

  it("draws nothing that its writer puts in", () => {
    const plan = readDiary("죽고 싶다.", { without: [], with: ["razor", "cake", "do:dance"] });
    expect(plan).toMatchObject({ things: [], actions: [] });
  });

  it("is quiet for the writer's own words too, where they name a way or hurt themselves", () => {
    const plan = readDiary("죽고 싶다.");
    for (const ownPrompt of ["a razor on a table", "a happy party with pills", "a girl who wants to die"]) {
      const { prompt, negativePrompt } = promptOf(plan, { ...request, ownPrompt });
      expect(prompt).toBe(planToPrompt(plan, "crayon"));
      expect(negativePrompt).toContain("weapon");
    }
    const kept = promptOf(plan, { ...request, ownPrompt: "a dog on a mountain" });
    expect(kept.prompt).toContain("a dog on a mountain");
    expect(kept.negativePrompt).toContain("weapon");
  });

  it("is told to a painter of words once, however many panels it has", () => {
    const diary = { ...PLAIN, text: "죽고 싶다. 공원에 갔다. 케이크를 먹었다. 친구를 만났다.", panels: 4 as const };
    expect(promptOfDiary(diary).prompt.split("\n")).toHaveLength(1);
  });
});

describe("an ordinary day", () => {
  it.each(ORDINARY)("$text is drawn as it is told", ({ text }) => {
    expect(readDiary(text).quiet).toBeUndefined();
    expect(understand(text).plan).toEqual(readDiary(text));
  });
});
