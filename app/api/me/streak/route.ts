import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/streak: days I wrote about, one after another. */
export const GET = route({ auth: "member" }, async ({ member }) => privateJson(await services().days.streak(member)));
