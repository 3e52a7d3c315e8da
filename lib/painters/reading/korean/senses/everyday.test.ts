import { describe, expect, it } from "vitest";
import { understand } from "@/lib/painters/reading/read";

const idsIn = (text: string) => understand(text).findings.map(({ id }) => id);

describe("everyday Korean nouns that look like something else", () => {
  it.each([
    ["보조배터리를 샀다.", "battery"],
    ["길에서 껌을 샀다.", "gum"],
    ["예쁜 빗을 샀다.", "comb"],
    ["할아버지가 낫을 들고 나가셨다.", "shovel"],
    ["아쿠아리움에서 해마를 봤다.", "seahorse"],
    ["마당에 지네가 나타났다.", "cockroach"],
    ["해녀 할머니가 전복을 따셨다.", "oyster"],
    ["자전거 바퀴가 터졌다.", "tyre"],
    ["고장 난 브레이크를 고쳤다.", "carpart"],
  ])("are read: %s", (text, id) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each([
    ["문 손잡이를 돌렸다.", "do:holdHands"],
    ["샤워기를 새로 샀다.", "do:bathe"],
    ["운동장을 한 바퀴 돌았다.", "tyre"],
    ["해마다 바다에 간다.", "seahorse"],
    ["차가 전복될 뻔했다.", "oyster"],
    ["공벌레랑 쥐며느리를 봤다.", "daughterinlaw"],
    ["감자칼로 감자를 깎았다.", "wolf"],
    ["눈에 콩깍지가 씌었다.", "peas"],
  ])("are not taken for the other: %s", (text, id) => {
    expect(idsIn(text)).not.toContain(id);
  });
});
