import { MailsQuery } from "@/lib/domains/mail/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/mails: what was written, what became of it, and of a site that keeps its mails itself the words. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: MailsQuery }, async ({ query }) =>
    privateJson(await services().mails.list(query)),
  ),
});
