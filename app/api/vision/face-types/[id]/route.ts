import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** DELETE /api/vision/face-types/:id: a game that is kept no longer. */
export const DELETE = route(
  { auth: "member", params: IdParam, missing: "face_type_not_found" },
  async ({ member, params }) => {
    await services().faceTypes.remove(member.id, params.id);
    return new Response(null, { status: 204 });
  },
);
