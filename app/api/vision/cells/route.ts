import { NewCount } from "@/lib/domains/cells/inputs";
import { UPLOADS } from "@/lib/http/body-limit";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const upload = {
  maxBytes: UPLOADS["POST /api/vision/cells"],
  types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
} as const;

/** POST /api/vision/cells: 201 with the counted picture, kept in a report; a preview is answered with 200 and not kept. */
export const POST = route(
  { auth: "member", body: NewCount, upload, limit: LIMITS.countCells },
  async ({ member, body, file }) => {
    const { cells } = services();
    if (body.preview) return privateJson({ preview: await cells.preview(file.bytes, body) });
    const image = await cells.add(member.id, file.bytes, body);
    const location = `/api/vision/reports/${image.reportId}/images/${image.id}`;
    return privateJson({ image }, { status: 201, headers: { location } });
  },
);
