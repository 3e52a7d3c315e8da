import { testSite } from "@/tests/support/site";
import { asWritten } from "../post";

export const PUBLIC = { visibility: "public" } as const;

/** A public day of somebody's, and a stranger. */
export async function publicDay(words = { title: "바다", body: "바다에 갔다", tags: ["여행"] }) {
  const site = await testSite();
  const author = await site.member("지우");
  const stranger = await site.member("하늘");
  const { id } = await site.posts.create(author, words, "ko");
  const published = await site.publishing.setVisibility(author.id, id, PUBLIC, "ko");
  const own = () => site.edits.get(author.id, id, "ko");
  const read = () => site.posts.get(id, null, "ko");
  const save = async (patch: object) =>
    site.posts.save(author.id, id, { version: asWritten(await own()).version, ...patch }, "ko");
  const goUp = async (knowingly?: boolean) =>
    site.edits.goUp(author.id, id, { version: asWritten(await own()).version, knowingly }, "ko");
  return { ...site, author, stranger, id, published, own, read, save, goUp };
}
