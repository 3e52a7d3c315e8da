import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/vision/face-key/close: shuts my secret diaries now. */
export const POST = route({ auth: "member" }, async ({ member }) =>
  privateJson(await services().faceKeys.close(member.id)),
);
