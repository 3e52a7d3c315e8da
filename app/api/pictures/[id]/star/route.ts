import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const picture = { auth: "member", params: IdParam, missing: "picture_not_found" } as const;

/** PUT /api/pictures/:id/star: one of my favourites. */
export const PUT = route(picture, async ({ params, member }) =>
  privateJson(await services().gallery.star(member.id, params.id, true)),
);

/** DELETE /api/pictures/:id/star: no more. */
export const DELETE = route(picture, async ({ params, member }) =>
  privateJson(await services().gallery.star(member.id, params.id, false)),
);
