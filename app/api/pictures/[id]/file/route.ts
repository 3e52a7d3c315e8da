import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { orMissing } from "@/lib/shared/errors";
import { asAttachment } from "@/lib/shared/file-name";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/pictures/:id/file: to be kept, labelled as drawn by a program; by who may see the picture. */
export const GET = route(
  { auth: "anyone", params: IdParam, missing: "picture_not_found", limit: LIMITS.fetchPicture },
  async ({ params, reader, locale }) => {
    const { downloads } = services();
    const open = await orMissing(downloads.file(params.id, null, locale), "picture_not_found");
    const file = open ?? (await downloads.file(params.id, (await reader())?.id ?? null, locale));
    return new Response(new Uint8Array(await file.bytes()), {
      headers: {
        "content-type": "image/jpeg",
        "content-disposition": asAttachment(file.name),
        "content-security-policy": "default-src 'none'",
        "cache-control": "private, no-store",
      },
    });
  },
);
