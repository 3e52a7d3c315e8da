import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/painters: who draws on this site and how they are, the default first. */
export const GET = route({ auth: "member" }, async () => privateJson({ items: await services().pictures.painters() }));
