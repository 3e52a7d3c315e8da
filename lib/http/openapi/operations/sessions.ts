import { SessionParam } from "@/lib/domains/accounts/inputs";
import { SessionPage } from "../answers/sessions";
import { type Domain, json, NO_CONTENT } from "../operation";

export const SESSIONS = {
  tag: "Sessions",
  description: "Where I am signed in.",
  operations: {
    "GET /api/me/sessions": {
      id: "listMySessions",
      summary: "Where I am signed in, the last used first",
      description: "All of them at once: `next` is null.",
      auth: "member",
      answers: { 200: json({ SessionPage }) },
    },
    "DELETE /api/me/sessions": {
      id: "signOutEverywhere",
      summary: "Sign out everywhere",
      description: "Ends all my sessions, the one that asks too.",
      auth: "member",
      answers: { 204: NO_CONTENT },
    },
    "DELETE /api/me/sessions/{id}": {
      id: "signOutOne",
      summary: "Sign one device out",
      auth: "member",
      params: SessionParam,
      missing: "session_not_found",
      answers: { 204: NO_CONTENT },
    },
  },
} satisfies Domain;
