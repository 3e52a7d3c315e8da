import { SnapshotParams } from "@/lib/domains/reports/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { OWN_PAGES_ONLY } from "@/lib/http/security-headers";
import { services } from "@/lib/site/services";

/** GET /api/admin/reports/:id/pictures/:snapshotId: the picture as it was; that it was looked at is written down. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route(
    { auth: "admin", params: SnapshotParams, missing: "picture_not_found" },
    async ({ by, params: { id, snapshotId } }) => {
      const { stream } = await services().cases.picture(by, id, snapshotId);
      const headers = {
        "content-type": "image/webp",
        "content-security-policy": "default-src 'none'",
        "cache-control": "private, no-store",
        [OWN_PAGES_ONLY.key]: OWN_PAGES_ONLY.value,
      };
      return new Response(stream, { headers });
    },
  ),
});
