import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/vision/face-key/stay: I am still there: what is open stays open for another while. */
export const POST = route({ auth: "member" }, async ({ member }) =>
  privateJson(await services().faceKeys.stay(member.id)),
);
