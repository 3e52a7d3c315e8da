import { csvAnswer, streamOf } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/vision/guard-sessions.csv: all of mine as a file. */
export const GET = route({ auth: "member" }, ({ member }) =>
  csvAnswer("guard-sessions.csv", streamOf(services().guardSessions.csv(member.id))),
);
