import { requireToken } from "@/lib/http/bearer";
import { route } from "@/lib/http/route";
import { env } from "@/lib/site/env";
import { services } from "@/lib/site/services";

/** GET /metrics: this process in the text format of Prometheus, for whoever shows METRICS_TOKEN. */
export const GET = route({ auth: "anyone" }, async ({ request }) => {
  requireToken(request.headers.get("authorization"), env().METRICS_TOKEN);
  const { metrics } = services();
  const headers = { "content-type": metrics.contentType, "cache-control": "no-store" };
  return new Response(await metrics.page(), { headers });
});
