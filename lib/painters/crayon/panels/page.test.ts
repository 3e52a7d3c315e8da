import { expect, test } from "vitest";
import { type PaintRequest, PLAIN } from "@/lib/painters/painter";
import { readDiary } from "@/lib/painters/reading/read";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "@/lib/painters/reading/test-diaries";
import { PAPER } from "../paper/shapes";
import { layPage, withOwnIds } from "./page";

const TEXTS = [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked);

function setup(panels: PaintRequest["panels"], over: Partial<PaintRequest> = {}) {
  const request: PaintRequest = { ...PLAIN, text: TEXTS[5] ?? "", seed: 2, size: 512, panels, ...over };
  const plans = TEXTS.slice(4, 4 + panels).map((text) => readDiary(text));
  return { request, plans };
}

const idsOf = (svg: string) => [...svg.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);

test("one plan fills the paper without a frame", () => {
  const { plans, request } = setup(1);
  const page = layPage(plans, request);
  expect(page.svg.includes('evenodd" d="M0 0h512')).toBe(false);
  expect(page).toMatchObject({ ragged: true, wander: 1, veils: [{ box: { x0: 0, y0: 0, x1: PAPER, y1: PAPER } }] });
});

test.each([2, 4] as const)("%d plans come in frames of their own, each with its mood", (panels) => {
  const { plans, request } = setup(panels);
  const { svg, veils } = layPage(plans, request);
  expect(svg.match(/<svg x="[^"]*" y="[^"]*" [^>]*preserveAspectRatio="none"/g)).toHaveLength(panels);
  expect(veils).toHaveLength(panels);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/);
  expect(svg.split("<g").length).toBe(svg.split("</g>").length);
});

test("no cut shares an id with another, and every reference finds its own", () => {
  // Butter is drawn with an id of its own.
  const butter = {
    id: "butter",
    kind: "food",
    art: "🧈",
    size: 60,
    label: { ko: "버터", en: "butter" },
    count: 1,
  } as const;
  const plan = { ...readDiary("부엌에서 요리했다."), things: [butter] };
  for (let seed = 0; seed < 8; seed++) {
    const { svg } = layPage([plan, plan, plan, plan], setup(4, { seed }).request);
    const cuts = svg.split("<svg x").map((cut) => new Set(idsOf(cut)));
    const all = cuts.flatMap((ids) => [...ids]);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
    for (const [, id] of svg.matchAll(/(?:url\(|href=")#([^)"]*)/g)) expect(idsOf(svg)).toContain(id);
  }
});

test("ids and references to them are renamed together", () => {
  const svg = '<g id="a" fill="url(#a)"/><use xlink:href="#a"/><rect width="1" fill="#aaa"/>';
  expect(withOwnIds(svg, "p-")).toBe(
    '<g id="p-a" fill="url(#p-a)"/><use xlink:href="#p-a"/><rect width="1" fill="#aaa"/>',
  );
});

test("the same request lays the same page, another seed another", () => {
  const { plans, request } = setup(4);
  expect(layPage(plans, request).svg).toBe(layPage(plans, { ...request }).svg);
  expect(layPage(plans, { ...request, seed: 3 }).svg).not.toBe(layPage(plans, request).svg);
});
