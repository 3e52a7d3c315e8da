import { expect, it } from "vitest";
import { PLAIN } from "../painter";
import { describePanels } from "./describe";
import { inWords } from "./in-words";

const ask = (text: string, ownPrompt: string | null, panels: 1 | 2 = 1) => {
  const { plans, prompts } = inWords({ ...PLAIN, text, ownPrompt, panels });
  return { prompts, alt: describePanels(plans, "crayon").en };
};
const LOUD = ["pills and a razor on a table", "a girl who kills herself"];

it.each(LOUD)("a day that hurts is not drawn by %j", (ownPrompt) => {
  const { prompts, alt } = ask("죽고 싶다.", ownPrompt, 2);
  expect(prompts).toHaveLength(2);
  expect(prompts).toEqual(ask("죽고 싶다.", null, 2).prompts);
  expect(alt).toBe(ask("죽고 싶다.", null, 2).alt);
});

it("other words of its writer's own are drawn and told, without what no such picture may hold", () => {
  const { prompts, alt } = ask("죽고 싶다.", "a dog on a mountain");
  expect(prompts[0]?.prompt).toBe("crayon drawing, a dog on a mountain");
  expect(prompts[0]?.negativePrompt).toMatch(/^weapon, knife/);
  expect(alt).toMatch(/a dog on a mountain trail/);
});

it("words of one's own that hurt are told quietly on any day", () => {
  const { prompts, alt } = ask("공원에 갔다.", "a man hanged himself");
  expect(prompts[0]?.prompt).not.toMatch(/hang/);
  expect(alt).toMatch(/rain|lamp|window|house/);
});

it("an ordinary day is drawn by them as they are", () => {
  const { prompts } = ask("공원에 갔다.", "a knife and an apple");
  expect(prompts[0]).toMatchObject({ prompt: "crayon drawing, a knife and an apple" });
  expect(prompts[0]?.negativePrompt).not.toMatch(/weapon/);
});
