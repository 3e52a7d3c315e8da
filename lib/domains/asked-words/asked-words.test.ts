import { expect, test } from "vitest";
import { orderly } from "@/tests/support/order";

async function setup(isOn = true) {
  const site = await orderly();
  await site.askedWords.set(site.by, { isOn, words: ["바보"] });
  const write = async (body: string, title = "") => (await site.posts.create(site.author, { title, body }, "ko")).id;
  return { ...site, write };
}

test("who makes such a word public is asked once more, and goes on if they want to", async () => {
  const { publishing, posts, write, author } = await setup();
  const id = await write("너는 바보야");
  const wish = { visibility: "public" } as const;
  const asked = publishing.setVisibility(author.id, id, wish, "ko");
  await expect(asked).rejects.toMatchObject({
    code: "words_asked",
    extra: { members: { found: [{ before: "너는 ", word: "바보", after: "야" }] } },
  });
  expect(await posts.get(id, author, "ko")).toMatchObject({ visibility: "draft" });
  await publishing.setVisibility(author.id, id, { ...wish, knowingly: true }, "ko");
  expect(await posts.get(id, null, "ko")).toMatchObject({ body: "너는 바보야" });
  // It is public already.
  await publishing.setVisibility(author.id, id, wish, "ko");
});

test("nothing is asked of what is private or in a secret diary", async () => {
  const { publishing, comments, invitations, write, author, reader } = await setup();
  const { id: diaryId } = await invitations.invite(author.id, { name: "바보", rule: "open", memberId: reader.id });
  await invitations.accept(reader.id, diaryId);
  const id = await write("바보");
  await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
  await publishing.setVisibility(author.id, id, { visibility: "diary", diaryId }, "ko");
  const { id: commentId } = await comments.write(reader.id, id, { body: "바보" });
  await comments.edit(reader.id, commentId, { body: "바보 바보" });
});

test("comments under what is public are asked about, new and changed ones", async () => {
  const { comments, reader, post } = await setup();
  const write = (more = {}) => comments.write(reader.id, post.id, { body: "바보", ...more });
  await expect(write()).rejects.toMatchObject({ code: "words_asked" });
  await write({ knowingly: true });
  const { id } = await comments.write(reader.id, post.id, { body: "좋아요" });
  await expect(comments.edit(reader.id, id, { body: "바보" })).rejects.toMatchObject({ code: "words_asked" });
  await comments.edit(reader.id, id, { body: "바보", knowingly: true });
});

test("switched off it asks nothing, and a changed list is written down", async () => {
  const { publishing, askedWords, prisma, write, by, author } = await setup(false);
  await publishing.setVisibility(author.id, await write("바보"), { visibility: "public" }, "ko");
  await askedWords.set(by, { isOn: false, words: ["바보"] });
  await askedWords.set(by, { isOn: true, words: ["멍청이"] });
  const acts = await prisma.auditEntry.findMany({ select: { act: true, before: true, after: true } });
  expect(acts).toEqual([
    { act: "setting.change", before: { isOn: false, removed: [] }, after: { isOn: false, added: ["바보"] } },
    { act: "setting.change", before: { isOn: false, removed: ["바보"] }, after: { isOn: true, added: ["멍청이"] } },
  ]);
});
