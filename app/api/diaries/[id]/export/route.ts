import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { zipped } from "@/lib/http/streams/zip";
import { asAttachment } from "@/lib/shared/file-name";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/diaries/:id/export: all that I may read in it, as a zip. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "diary_not_found", limit: LIMITS.fetchArchive },
  async ({ member, params, locale }) => {
    const files = await services().exports.files(member.id, params.id, locale);
    return new Response(zipped(files), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": asAttachment("diary.zip"),
        "cache-control": "private, no-store",
      },
    });
  },
);
