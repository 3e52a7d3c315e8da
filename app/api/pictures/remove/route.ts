import { RemoveMany } from "@/lib/domains/pictures/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/pictures/remove: many of mine at once; says which are gone and which stay. */
export const POST = route({ auth: "member", body: RemoveMany }, async ({ member, body }) =>
  privateJson(await services().gallery.remove(member.id, body)),
);
