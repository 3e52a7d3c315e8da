import { ReadNews } from "@/lib/domains/notifications/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/notifications/read: what I have read; how much is still unread. */
export const POST = route({ auth: "member", body: ReadNews }, async ({ member, body }) =>
  privateJson({ unread: await services().notifications.read(member.id, body) }),
);
