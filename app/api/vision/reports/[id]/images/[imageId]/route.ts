import { CountedParams, CountPatch } from "@/lib/domains/cells/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: CountedParams, missing: "cell_image_not_found" } as const;

/** GET /api/vision/reports/:id/images/:imageId: with every cell. */
export const GET = route(MINE, async ({ member, params }) =>
  privateJson(await services().cells.pictures.get(member.id, params)),
);

/** PATCH /api/vision/reports/:id/images/:imageId: cells corrected by hand, or counted anew. */
export const PATCH = route({ ...MINE, body: CountPatch, limit: LIMITS.countCells }, async ({ member, params, body }) =>
  privateJson(await services().cells.pictures.change(member.id, params, body)),
);

/** DELETE /api/vision/reports/:id/images/:imageId */
export const DELETE = route(MINE, async ({ member, params }) => {
  await services().cells.pictures.remove(member.id, params);
  return new Response(null, { status: 204 });
});
