import sharp from "sharp";
import { expect, test } from "vitest";
import { PAPERS, type PaintRequest, PICTURE_STYLES, PLAIN } from "@/lib/painters/painter";
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

test.each(PICTURE_STYLES)("the same request gives the same bytes in %s", async (style) => {
  const { request } = setup({ style, paper: "tinted" });
  const [first, second] = [await paintCrayon(request), await paintCrayon({ ...request })];
  expect(first.image.equals(second.image)).toBe(true);
  expect(first.alt).toEqual(second.alt);
});

test.each([2, 4] as const)("%d cuts give the same bytes each time, and no picture of one", async (panels) => {
  const { request } = setup({ panels });
  const [first, second] = [await paintCrayon(request), await paintCrayon({ ...request })];
  expect(first.image.equals(second.image)).toBe(true);
  expect(await difference(first.image, (await paintCrayon(setup().request)).image)).toBeGreaterThan(15);
});

test("cuts are told one after another", async () => {
  const text = "아침에 공원에서 강아지와 산책했다. 저녁에는 부엌에서 김치찌개를 끓였다.";
  const { alt } = await paintCrayon(setup({ text, panels: 2 }).request);
  expect(alt.ko).toMatch(/^크레용 그림, 두 컷: .*공원.*; .*부엌/);
});

test("a picture is as large as asked, opaque, and says what it shows in both languages", async () => {
  const { request } = setup({ size: 136 });
  const painted = await paintCrayon(request);
  const { width, height, channels } = await sharp(painted.image).metadata();
  expect({ width, height, channels }).toEqual({ width: 136, height: 136, channels: 3 });
  expect(painted.alt.ko).toContain("모래성");
  expect(painted.alt.en).toContain("sandcastle");
});

test("every style and paper gives a picture that differs plainly from all others", async () => {
  const kinds = PICTURE_STYLES.flatMap((style) => PAPERS.map((paper) => ({ style, paper })));
  const drawn = await Promise.all(
    kinds.map(async (kind) => ({ ...kind, ...(await paintCrayon(setup(kind).request)) })),
  );
  for (const [i, one] of drawn.entries())
    for (const other of drawn.slice(i + 1)) {
      const least = one.style === other.style ? 3 : 8;
      const pair = `${one.style} on ${one.paper} and ${other.style} on ${other.paper}`;
      expect(await difference(one.image, other.image), pair).toBeGreaterThan(least);
    }
});

test("another seed is another picture of the day", async () => {
  const [one, other] = [await paintCrayon(setup().request), await paintCrayon(setup({ seed: 4 }).request)];
  expect(await difference(one.image, other.image)).toBeGreaterThan(5);
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
