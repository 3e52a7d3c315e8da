import type { KeptFaceType } from "@/lib/domains/face-types/face-type";
import { NewFaceType } from "@/lib/domains/face-types/inputs";
import { privateJson, route } from "@/lib/http/route";
import type { Page } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/vision/face-types: the games I kept, the last first; all of them at once. */
export const GET = route({ auth: "member" }, async ({ member }) => {
  const page: Page<KeptFaceType> = { items: await services().faceTypes.list(member.id), next: null };
  return privateJson(page);
});

/** POST /api/vision/face-types: 201 with the game that was kept. */
export const POST = route({ auth: "member", body: NewFaceType }, async ({ member, body }) => {
  const kept = await services().faceTypes.keep(member.id, body);
  return privateJson(kept, { status: 201, headers: { location: `/api/vision/face-types/${kept.id}` } });
});
