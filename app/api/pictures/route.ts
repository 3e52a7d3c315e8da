import { GalleryQuery } from "@/lib/domains/pictures/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/pictures: my gallery, newest first. */
export const GET = route({ auth: "member", query: GalleryQuery }, async ({ member, query, locale }) =>
  privateJson(await services().pictures.gallery(member.id, query, locale)),
);
