import { UPLOADS } from "@/lib/http/body-limit";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const upload = {
  maxBytes: UPLOADS["POST /api/vision/gender"],
  types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
  orPacked: true,
} as const;

/** POST /api/vision/gender: how the faces in a photo appear to a small model. Nothing of the photo is kept. */
export const POST = route({ auth: "member", upload, limit: LIMITS.genderEstimate }, async ({ file }) =>
  privateJson(await services().gender.estimate(file.bytes)),
);
