import type { Identity } from "@/lib/domains/accounts/account";
import type { LikeState } from "@/lib/domains/posts/post";
import type { ReaderContext } from "./reader";

type Needs = { likedAmong(memberId: string, postIds: string[]): Promise<Record<string, LikeState>> };

/** What a page that is the same for everyone fills in for who reads it. Guests cost no query. */
export function createReaderContext({ likedAmong }: Needs) {
  return async (reader: Identity | null, postIds: string[]): Promise<ReaderContext> => ({
    member: reader && { id: reader.id, name: reader.name, role: reader.role, showsCounts: reader.showsCounts },
    likes: reader ? await likedAmong(reader.id, postIds) : {},
  });
}
