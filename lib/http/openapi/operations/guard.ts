import { NewGuardSession } from "@/lib/domains/guard/inputs";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { GuardSession, GuardSessionPage } from "../answers/guard";
import { type Domain, json, NO_CONTENT } from "../operation";

export const GUARD = {
  tag: "Guard",
  description: "Sittings before the lab's guard of posture and blinks that I kept: sums alone, no frame and no face.",
  operations: {
    "GET /api/vision/guard-sessions": {
      id: "listGuardSessions",
      summary: "My sittings, newest first",
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ GuardSessionPage }) },
    },
    "POST /api/vision/guard-sessions": {
      id: "keepGuardSession",
      summary: "Keep one",
      description: "The same one again, by `startedAt`, takes the place of the first.",
      auth: "member",
      body: { NewGuardSession },
      fields: {
        startedAt: "Within the last week.",
        watchedS: "Seconds in which somebody was seen.",
        badS: "Of these, sitting badly, by kind.",
        eyesS: "Seconds in which eyes were seen well enough to count blinks.",
      },
      answers: { 201: json({ GuardSession }, "Kept") },
    },
    "DELETE /api/vision/guard-sessions": {
      id: "removeGuardSessions",
      summary: "Erase all of mine",
      auth: "member",
      answers: { 204: NO_CONTENT },
    },
    "DELETE /api/vision/guard-sessions/{id}": {
      id: "removeGuardSession",
      summary: "Erase one",
      auth: "member",
      params: IdParam,
      missing: "guard_session_not_found",
      answers: { 204: NO_CONTENT },
    },
    "GET /api/vision/guard-sessions.csv": {
      id: "exportGuardSessions",
      summary: "All of mine as a file",
      auth: "member",
      answers: { 200: { description: "UTF-8 with a byte order mark (RFC 4180)", content: { "text/csv": null } } },
    },
  },
} satisfies Domain;
