import { FaceKeyProof } from "@/lib/domains/face-keys/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/vision/face-key/prove: opens my secret diaries by my password, or, where I have none, by a sign-in just now. */
export const POST = route(
  { auth: "member", body: FaceKeyProof, limit: LIMITS.passwordCheck },
  async ({ member, body }) => privateJson(await services().faceKeys.prove(member, body.password)),
);
