import { expect, test } from "vitest";
import type { PaintRequest } from "@/lib/painters/painter";
import { plainPainter, testSite } from "@/tests/support/site";
import { NewPicture, ReadingQuery } from "./inputs";

async function setup() {
  const site = await testSite();
  const owner = await site.member();
  const post = await site.posts.create(owner, { title: "", body: "공원에서 강아지와 놀았다. 비가 왔다." }, "ko");
  const ids = async (query: { without?: string[]; with?: string[] } = {}) =>
    (await site.readings.of(owner.id, post.id, query)).words.map(({ id, became }) => `${id} ${became}`);
  return { ...site, owner, post, ids };
}

/** What a painter that draws from now on is asked for. */
function drawnBy(worker: Awaited<ReturnType<typeof setup>>["worker"]): PaintRequest[] {
  const told: PaintRequest[] = [];
  const plain = plainPainter();
  worker({
    ...plain,
    paint: (request, signal, onProgress) => {
      told.push(request);
      return plain.paint(request, signal, onProgress);
    },
  });
  return told;
}

test("a diary's words are told with what they became, to its author alone", async () => {
  const { readings, ids, post, member } = await setup();
  expect(await ids()).toEqual(expect.arrayContaining(["dog drawn", "rain drawn", "park drawn"]));
  const stranger = await member("하늘");
  await expect(readings.of(stranger.id, post.id, {})).rejects.toMatchObject({ code: "post_not_found" });
});

test("what is taken out and put in shows at once, and again after it was drawn", async () => {
  const { ids, pictures, readings, owner, post } = await setup();
  const edits = { without: ["dog"], with: ["cat"] };
  const edited = expect.arrayContaining(["dog removed", "cat drawn"]);
  expect(await ids(edits)).toEqual(edited);
  expect(await ids()).not.toEqual(edited);
  await pictures.draw(owner.id, post.id, { style: "crayon", ...edits }, "ko");
  expect(await ids()).toEqual(edited);
  expect((await readings.of(owner.id, post.id, {})).edits).toEqual(edits);
  // Nothing taken out is said by an empty list.
  expect(await ids(ReadingQuery.parse({ without: "" }))).toContain("dog drawn");
});

test("what was last drawn are the edits of a picture that was not canceled", async () => {
  const { pictures, readings, owner, post } = await setup();
  await pictures.draw(owner.id, post.id, { style: "crayon", without: ["dog"] }, "ko");
  const { id } = await pictures.draw(owner.id, post.id, { style: "crayon", without: ["rain"] }, "ko");
  expect((await readings.of(owner.id, post.id, {})).edits.without).toEqual(["rain"]);
  await pictures.cancelOrRemove(owner.id, id, "ko");
  expect((await readings.of(owner.id, post.id, {})).edits.without).toEqual(["dog"]);
});

test("the painter is told of paper, panels, edits, and of the looks that the member saved", async () => {
  const { pictures, owner, post, worker, accounts } = await setup();
  const look = {
    age: "child",
    hair: "pony",
    hairColour: "brown",
    skin: "tan",
    glasses: true,
    moustache: false,
    outfit: "dungarees",
    colour: "green",
  } as const;
  await accounts.setLooks(owner.id, { me: look });
  const told = drawnBy(worker);
  const asked = { style: "ink", paper: "tinted", panels: 4, without: ["dog"], with: ["cat"] } as const;
  const drawn = await pictures.draw(owner.id, post.id, NewPicture.parse(asked), "ko");
  expect(drawn).toMatchObject({ style: "ink", paper: "tinted", panels: 4 });
  await expect.poll(() => told.length).toBe(1);
  expect(told[0]).toMatchObject({
    paper: "tinted",
    panels: 4,
    edits: { without: ["dog"], with: ["cat"] },
    looks: { me: look },
  });
});

test("in a text for a diary of two the friend who is named is drawn with their own look, and told by name", async () => {
  const { posts, pictures, readings, invitations, accounts, prisma, owner, member, worker } = await setup();
  const friend = await member("서연");
  const look = {
    age: "teen",
    hair: "bob",
    hairColour: "pink",
    skin: "light",
    glasses: false,
    moustache: false,
  } as const;
  await accounts.setLooks(friend.id, { me: { ...look, outfit: "dress", colour: "purple" } });
  const { id: diaryId } = await invitations.invite(owner.id, { name: "둘", rule: "open", memberId: friend.id });
  await invitations.accept(friend.id, diaryId);
  const body = "서연이랑 공원에서 놀았다.";
  const { id } = await posts.create(owner, { body, diaryId }, "ko");
  const people = async (postId: string) =>
    (await readings.of(owner.id, postId, {})).words.filter(({ kind }) => kind === "person");
  expect(await people(id)).toMatchObject([{ id: "friend", surface: "서연", became: "drawn" }]);
  const told = drawnBy(worker);
  const { id: pictureId } = await pictures.draw(owner.id, id, NewPicture.parse({ style: "crayon" }), "ko");
  await expect.poll(() => told.length).toBe(1);
  expect(told[0]).toMatchObject({ text: "친구랑 공원에서 놀았다.", looks: { friend: { hairColour: "pink" } } });
  expect(await prisma.picture.findUnique({ where: { id: pictureId } })).toMatchObject({ text: body });
  // In what is for the two alone; elsewhere she is somebody of that name.
  const { id: own } = await posts.create(owner, { body }, "ko");
  expect(await people(own)).toMatchObject([{ id: expect.stringMatching(/^friend:f\d/), surface: "서연이" }]);
});

test("the painter, its words and what was understood follow the weather and mood of the day", async () => {
  const { prisma, pictures, readings, owner, post, worker } = await setup();
  await prisma.post.update({
    where: { id: post.id },
    data: { body: "해가 쨍쨍했다. 신나게 놀았다.", weather: "rainy", mood: "angry" },
  });
  const told = drawnBy(worker);
  await pictures.draw(owner.id, post.id, { style: "crayon" }, "ko");
  await expect.poll(() => told.length).toBe(1);
  expect(told[0]?.day).toEqual({ weather: "rain", mood: "angry" });
  const { words } = await readings.of(owner.id, post.id, {});
  expect(words.find(({ id }) => id === "sunny")?.became).toBe("told");
  const { prompt } = await readings.prompt({ id: owner.id, gender: "unsaid" }, post.id, { style: "crayon" });
  expect(prompt).toMatch(/rain.*frustrated mood|frustrated mood.*rain/);
});

test("pastel without a paper is drawn on toned paper, as it always was", async () => {
  const { pictures, owner, post } = await setup();
  expect(await pictures.draw(owner.id, post.id, { style: "pastel" }, "ko")).toMatchObject({
    paper: "tinted",
    panels: 1,
  });
  expect(await pictures.draw(owner.id, post.id, { style: "crayon" }, "ko")).toMatchObject({ paper: "white" });
});

test("ids that can't be words of the lexicon, three panels and too many edits are refused", () => {
  const refused = [{ without: ["<b>"] }, { with: ["지우"] }, { panels: 3 }, { with: Array(21).fill("cat") }];
  for (const over of refused) expect(NewPicture.safeParse({ style: "crayon", ...over }).success).toBe(false);
  expect(NewPicture.parse({ with: ["cat", "cat", "do:eat"] }).with).toEqual(["cat", "do:eat"]);
});
