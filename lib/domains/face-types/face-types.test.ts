import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { KEPT_MAX, MBTIS } from "./face-type";
import { NewFaceType } from "./inputs";

const GAME = { type: "wave", mbti: "ENFP", birthDate: "1999-02-28" } as const;

async function setup() {
  const site = await testSite();
  const member = async (name: string) =>
    (await site.prisma.member.create({ data: { email: `${name}@example.com`, name } })).id;
  return { ...site, me: await member("me"), other: await member("other") };
}

test("what was kept is listed, the last first, and nothing of a photo", async () => {
  const { faceTypes, me, other } = await setup();
  await faceTypes.keep(me, GAME);
  await faceTypes.keep(me, { ...GAME, type: "moon" });
  const kept = await faceTypes.list(me);
  expect(kept.map(({ type }) => type)).toEqual(["moon", "wave"]);
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(["birthDate", "createdAt", "id", "mbti", "type"]);
  expect(await faceTypes.list(other)).toEqual([]);
});

test("nobody removes a game of another", async () => {
  const { faceTypes, me, other } = await setup();
  const { id } = await faceTypes.keep(me, GAME);
  await expect(faceTypes.remove(other, id)).rejects.toMatchObject({ code: "face_type_not_found" });
  expect(await faceTypes.list(me)).toHaveLength(1);
  await faceTypes.remove(me, id);
  expect(await faceTypes.list(me)).toEqual([]);
});

test("above the most the oldest go, and only one's own", async () => {
  const { faceTypes, me, other } = await setup();
  await faceTypes.keep(other, GAME);
  for (let nth = 0; nth <= KEPT_MAX; nth += 1)
    await faceTypes.keep(me, { ...GAME, mbti: MBTIS[nth % MBTIS.length] ?? "ISTJ" });
  const kept = await faceTypes.list(me);
  expect(kept).toHaveLength(KEPT_MAX);
  expect(kept.at(-1)?.mbti).toBe(MBTIS[1]);
  expect(await faceTypes.list(other)).toHaveLength(1);
});

test("they go with their member, and nobody who is gone keeps one", async () => {
  const { faceTypes, prisma, me } = await setup();
  await faceTypes.keep(me, GAME);
  await prisma.member.delete({ where: { id: me } });
  expect(await prisma.faceTypeResult.count()).toBe(0);
  await expect(faceTypes.keep(me, GAME)).rejects.toMatchObject({ code: "not_signed_in" });
});

test.each([
  { ...GAME, type: "best" },
  { ...GAME, mbti: "enfp" },
  { ...GAME, mbti: "XXXX" },
  { ...GAME, birthDate: "1899-12-31" },
  { ...GAME, birthDate: "2999-01-01" },
  { ...GAME, birthDate: "1999-02-30" },
  { ...GAME, photo: "data:image/png;base64,AAAA" },
])("%j is no game", (game) => {
  expect(NewFaceType.safeParse(game).success).toBe(false);
});
