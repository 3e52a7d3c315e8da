import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/quota: how many pictures I may still have drawn today. */
export const GET = route({ auth: "member" }, async ({ member }) =>
  privateJson({ quota: await services().pictures.quota(member.id) }),
);
