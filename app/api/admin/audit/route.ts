import { AuditQuery } from "@/lib/domains/audit/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/audit: what admins did, newest first. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: AuditQuery }, async ({ query, admin }) =>
    privateJson(await services().auditEntries.list(query, admin.timeZone)),
  ),
});
