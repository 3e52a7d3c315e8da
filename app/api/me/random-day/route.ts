import { privateJson, route } from "@/lib/http/route";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";

/** GET /api/me/random-day: one of my past days. */
export const GET = route({ auth: "member" }, async ({ member }) => {
  const day = await services().days.randomDay(member);
  if (!day) throw new AppError("post_not_found");
  return privateJson(day);
});
