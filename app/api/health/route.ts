import { route } from "@/lib/http/route";
import { services } from "@/lib/services";

/** GET /api/health: 200 with each part's state, 503 when the database does not answer. */
export const GET = route({ auth: "anyone" }, async () => {
  const database = await services().prisma.$queryRaw`SELECT 1`.then(() => "ok").catch(() => "away");
  const status = database === "ok" ? "ok" : "degraded";
  return Response.json(
    { status, parts: { database, painter: "crayon" } },
    { status: status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
});
