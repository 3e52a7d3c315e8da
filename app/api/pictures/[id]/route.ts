import { PicturePatch, RemoveQuery } from "@/lib/domains/pictures/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const picture = { auth: "member", params: IdParam, missing: "picture_not_found" } as const;

/** GET /api/pictures/:id: how far it is. */
export const GET = route(picture, async ({ params, member, locale }) =>
  privateJson(await services().pictures.get(member.id, params.id, locale)),
);

/** PATCH /api/pictures/:id: hands one that waits to another painter. */
export const PATCH = route({ ...picture, body: PicturePatch }, async ({ params, member, body, locale }) =>
  privateJson(await services().pictures.handTo(member.id, params.id, body.painter, locale)),
);

/** DELETE /api/pictures/:id: cancels one that is not finished (200, the picture), removes one that is (204). */
export const DELETE = route({ ...picture, query: RemoveQuery }, async ({ params, member, query, locale }) => {
  const left = await services().pictures.cancelOrRemove(member.id, params.id, locale, query);
  return left ? privateJson(left) : new Response(null, { status: 204 });
});
