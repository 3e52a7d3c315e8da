import { UPLOADS } from "@/lib/http/body-limit";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const upload = {
  maxBytes: UPLOADS["POST /api/vision/face-key/open"],
  types: ["image/jpeg", "image/png", "image/webp"],
} as const;

/** POST /api/vision/face-key/open: opens my secret diaries by a frame of my face. The frame is looked at and thrown away. */
export const POST = route({ auth: "member", upload, limit: LIMITS.faceKey }, async ({ member, file }) =>
  privateJson(await services().faceKeys.open(member, file.bytes)),
);
