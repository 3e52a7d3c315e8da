import type { PostPatch } from "@/lib/domains/posts/inputs";
import type { OwnPost } from "@/lib/domains/posts/post";
import { asWritten } from "@/lib/domains/posts/post";
import type { TestSite } from "./site";

/** Changes a post that others read, for them to see: what waits goes up at once. */
export async function changeRead(
  { posts, edits }: Pick<TestSite, "posts" | "edits">,
  authorId: string,
  id: string,
  patch: Omit<PostPatch, "version">,
): Promise<OwnPost> {
  const { version } = asWritten(await edits.get(authorId, id, "ko"));
  const saved = await posts.save(authorId, id, { version, ...patch }, "ko");
  return edits.goUp(authorId, id, { version: asWritten(saved).version, knowingly: true }, "ko");
}

/** The same with the picture that stands for it, or none. */
export async function coverRead(
  { publishing, edits }: Pick<TestSite, "publishing" | "edits">,
  authorId: string,
  id: string,
  pictureId: string | null,
): Promise<OwnPost> {
  const chosen = await publishing.setCover(authorId, id, pictureId, "ko");
  return edits.goUp(authorId, id, { version: asWritten(chosen).version, knowingly: true }, "ko");
}
