import type { ReaderContext } from "@/lib/domains/accounts/member";
import { ContextQuery } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/context: what cached pages fill in for who reads them. Guests cost no query. */
export const GET = route({ auth: "anyone", query: ContextQuery }, async ({ reader, query }) => {
  const member = await reader();
  const context: ReaderContext = {
    member: member && { id: member.id, name: member.name, role: member.role },
    likes: member ? await services().likes.likedAmong(member.id, query.posts ?? []) : {},
  };
  return privateJson(context);
});
