import sharp from "sharp";
import { expect, test } from "vitest";
import { type PaintRequest, PICTURE_STYLES, PLAIN } from "@/lib/painters/painter";
import { paintCrayon } from "./paint-crayon";

const DIARY = "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.";

function setup(over: Partial<PaintRequest> = {}) {
  const request: PaintRequest = {
    ...PLAIN,
    text: DIARY,
    seed: 3,
    size: 256,
    narrator: "female",
    ...over,
  };
  return { request };
}

const pixels = (image: Buffer) => sharp(image).raw().toBuffer();

/** Mean difference of two pictures, 0..255. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [one, two] = await Promise.all([pixels(a), pixels(b)]);
  return one.reduce((sum, value, i) => sum + Math.abs(value - (two[i] ?? 0)), 0) / one.length;
}

test("the same request gives the same bytes", async () => {
  const { request } = setup();
  const [first, second] = [await paintCrayon(request), await paintCrayon({ ...request })];
  expect(first.image.equals(second.image)).toBe(true);
  expect(first.alt).toEqual(second.alt);
});

test("a picture is as large as asked, opaque, and says what it shows in both languages", async () => {
  const { request } = setup({ size: 136 });
  const painted = await paintCrayon(request);
  const { width, height, channels } = await sharp(painted.image).metadata();
  expect({ width, height, channels }).toEqual({ width: 136, height: 136, channels: 3 });
  expect(painted.alt.ko).toContain("모래성");
  expect(painted.alt.en).toContain("sandcastle");
});

test("styles and seeds give pictures that differ plainly", async () => {
  const drawn = await Promise.all(PICTURE_STYLES.map((style) => paintCrayon(setup({ style }).request)));
  const [crayon, pencil, pastel] = drawn.map(({ image }) => image);
  if (!crayon || !pencil || !pastel) throw new Error("three styles were asked for");
  expect(await difference(crayon, pencil)).toBeGreaterThan(10);
  expect(await difference(crayon, pastel)).toBeGreaterThan(10);
  expect(await difference(pencil, pastel)).toBeGreaterThan(10);
  const { image: other } = await paintCrayon(setup({ seed: 4 }).request);
  expect(await difference(crayon, other)).toBeGreaterThan(5);
});

test("progress goes through five real stages up to 1", async () => {
  const { request } = setup();
  const seen: number[] = [];
  await paintCrayon(request, (done) => seen.push(done));
  expect(seen).toHaveLength(5);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
});

test.each([
  ["nothing", ""],
  ["20,000 characters", "오늘은 학교에서 떡볶이를 먹었다. ".repeat(1200).slice(0, 20_000)],
  ["emoji only", "🐶🎂🌧️👨‍👩‍👧‍👦🏖️"],
  ["another language", "今日は海へ行った。Привет, море!"],
  ["HTML", "<script>alert(1)</script><svg onload=x><text>&amp;</text>"],
  ["broken surrogates and controls", "\uD83D\u0000\u0007 \uDC36"],
])("%s is a picture", async (_, text) => {
  const { image } = await paintCrayon(setup({ text, size: 64 }).request);
  expect((await sharp(image).metadata()).width).toBe(64);
});

test("the alt text names what is in the picture; the prompt may know more", async () => {
  // The pack holds a gorilla's place in the lexicon, but no drawing of one.
  const { request } = setup({ text: "동물원에서 고릴라와 사자를 봤다." });
  const { alt, prompt } = await paintCrayon(request);
  expect(alt.ko).toContain("사자");
  expect(alt.ko).not.toContain("고릴라");
  expect(prompt).toContain("gorilla");
});
