import "server-only";
import { Beacon } from "@/lib/domains/visits/inputs";
import { services } from "@/lib/site/services";
import { LIMITS } from "../limits";
import { route } from "../route";
import { sessionCookieName } from "../sessions/session";
import { seenBy } from "./beacon";
import { createWhose } from "./whose";

const whose = createWhose();

/** POST /api/visits: 204 at once, whatever is counted; the page waits for nothing. */
export const takeBeacon = route({ auth: "anyone", body: Beacon, limit: LIMITS.visit }, async ({ request, body }) => {
  const seen = seenBy(request.headers, body);
  if (seen) {
    const { visits } = services();
    try {
      const memberId = await whose.of(request.cookies.get(sessionCookieName())?.value);
      void visits.seen({ ...seen, memberId });
    } catch {
      // The session store is away: as a guest's it would be another visit.
      visits.unrecognised();
    }
  }
  return new Response(null, { status: 204 });
});
