import type { Identity } from "@/lib/domains/accounts/account";
import type { LikeState } from "@/lib/domains/posts/post";
import type { ReaderContext } from "./reader";

type Needs = {
  likedAmong(memberId: string, postIds: string[]): Promise<Record<string, LikeState>>;
  waitingAmong(memberId: string, postIds: string[]): Promise<string[]>;
  unread(memberId: string): Promise<number>;
  hiddenFrom(memberId: string): Promise<string[]>;
  invitationsFor(memberId: string): Promise<number>;
};

const GUEST: ReaderContext = { member: null, likes: {}, pending: [], unread: 0, invitations: 0, hidden: [] };

/** What a page that is the same for everyone fills in for who reads it. Guests cost no query. */
export function createReaderContext({ likedAmong, waitingAmong, unread, hiddenFrom, invitationsFor }: Needs) {
  return async (reader: Identity | null, postIds: string[]): Promise<ReaderContext> => {
    if (!reader) return GUEST;
    const { id, name, role, showsCounts } = reader;
    const ofPosts = [likedAmong(id, postIds), waitingAmong(id, postIds)] as const;
    const asked = [...ofPosts, unread(id), hiddenFrom(id), invitationsFor(id)] as const;
    const [likes, pending, count, hidden, invitations] = await Promise.all(asked);
    return { member: { id, name, role, showsCounts }, likes, pending, unread: count, invitations, hidden };
  };
}
