import { ArchiveQuery } from "@/lib/domains/pictures/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { zipped } from "@/lib/http/streams/zip";
import { asAttachment } from "@/lib/shared/file-name";
import { services } from "@/lib/site/services";

/** GET /api/pictures/archive?ids=…: my pictures of these as a zip. */
export const GET = route(
  { auth: "member", query: ArchiveQuery, limit: LIMITS.fetchArchive },
  async ({ member, query, locale }) => {
    const files = await services().downloads.files(member.id, query.ids, locale);
    return new Response(zipped(files), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": asAttachment("deep-story.zip"),
        "cache-control": "private, no-store",
      },
    });
  },
);
