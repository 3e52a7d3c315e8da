import { AuditFilter } from "@/lib/domains/audit/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { csvAnswer, streamOf } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/audit.csv: all entries that the filter finds; that they were taken away is one of them. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: AuditFilter }, async ({ query, admin, by }) =>
    csvAnswer("audit.csv", streamOf(await services().auditEntries.csv(by, query, admin.timeZone))),
  ),
});
