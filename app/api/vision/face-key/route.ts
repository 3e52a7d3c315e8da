import { FaceKeyProof, NewFaceKey } from "@/lib/domains/face-keys/inputs";
import { UPLOADS } from "@/lib/http/body-limit";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const upload = {
  maxBytes: UPLOADS["PUT /api/vision/face-key"],
  types: ["image/jpeg", "image/png", "image/webp"],
} as const;

/** GET /api/vision/face-key: my face lock. Of the face itself nothing is told. */
export const GET = route({ auth: "member" }, async ({ member }) =>
  privateJson(await services().faceKeys.state(member.id)),
);

/** PUT /api/vision/face-key: locks my secret diaries by the face in this frame, and opens them for a while. */
export const PUT = route(
  { auth: "member", upload, body: NewFaceKey, limit: LIMITS.passwordCheck },
  async ({ member, file, body }) => privateJson(await services().faceKeys.teach(member, file.bytes, body.password)),
);

/** DELETE /api/vision/face-key: erases what is known of my face, and the lock with it. */
export const DELETE = route(
  { auth: "member", body: FaceKeyProof, limit: LIMITS.passwordCheck },
  async ({ member, body }) => {
    await services().faceKeys.remove(member, body.password);
    return new Response(null, { status: 204 });
  },
);
