import { expect, test } from "vitest";
import { handwritingFont } from "./font";
import { writable } from "./words";

test("every syllable of Korean and every letter of English can be written", async () => {
  const font = await handwritingFont();
  const syllables = Array.from({ length: 11_172 }, (_, nth) => String.fromCharCode(0xac00 + nth)).join("");
  expect(writable(syllables, font)).toBe(syllables);
  const ascii = Array.from({ length: 94 }, (_, nth) => String.fromCharCode(0x21 + nth)).join("");
  expect(writable(ascii, font)).toBe(ascii);
  for (const letter of syllables.slice(0, 500)) expect(font.pathOf(letter).length, letter).toBeGreaterThan(10);
});

test("emoji are left out, accents come off, and marks that the font lacks have others in their place", async () => {
  const font = await handwritingFont();
  expect(writable("🎉🎂 생일 파티 👨‍👩‍👧 최고…!", font)).toBe("생일 파티 최고...!");
  expect(writable("Zoë’s café — fine", font)).toMatch(/^Zo[eë].s caf[eé] . fine$/);
  expect(writable("바다".normalize("NFD"), font)).toBe("바다");
});

test("a title of which most can't be written is left out as a whole", async () => {
  const font = await handwritingFont();
  for (const text of ["مرحبا بالعالم", "🎉🎂", "", " ", "今日は海へ行った a"])
    expect(writable(text, font), text).toBe("");
});
