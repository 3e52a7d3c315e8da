import { expect } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import type { SwitchedKind } from "@/lib/domains/notifications/notification";
import { type DATABASES, freshDatabase } from "./databases";
import { testSite } from "./site";

const PAGE = { limit: 50 };

/** An author, two readers, and what is told to each of them. */
export async function newsSite(kind: (typeof DATABASES)[number]) {
  const site = await testSite(await freshDatabase(kind));
  const [author, reader, other] = [await site.member("지우"), await site.member("하늘"), await site.member("보리")];
  const write = async (owner = author) => {
    const { id } = await site.posts.create(owner, { title: "바다", body: "바다" }, "ko");
    await site.publishing.setVisibility(owner.id, id, { visibility: "public" }, "ko");
    return id;
  };
  const say = (writer: Identity, postId: string, body: string, replyToId?: string) =>
    site.comments.write(writer.id, postId, { body, replyToId });
  /** What the list tells; the number of unread must agree with it. */
  const news = async (who: Identity) => {
    const { items } = await site.notifications.list(who.id, PAGE);
    expect(await site.notifications.unread(who.id)).toBe(items.filter(({ isRead }) => !isRead).length);
    return items;
  };
  const told = async (who: Identity) =>
    (await news(who)).map((one) => [one.kind, one.actors.map(({ name }) => name).join(), one.comment?.body ?? null]);
  const readAll = (who: Identity) => site.notifications.read(who.id, { all: true });
  const switchOff = (who: Identity, ...untold: SwitchedKind[]) => site.accounts.update(who, { untold });
  return { ...site, author, reader, other, write, say, news, told, readAll, switchOff };
}
