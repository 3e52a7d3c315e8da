import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/health: each part's state; 503 when this process is of no use, so that a balancer leaves it alone. */
export const GET = route({ auth: "anyone" }, async () => {
  const health = await services().health();
  const status = health.status === "away" ? 503 : 200;
  return Response.json(health, { status, headers: { "cache-control": "no-store" } });
});
