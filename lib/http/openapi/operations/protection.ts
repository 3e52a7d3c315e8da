import { NewReport } from "@/lib/domains/reports/inputs";
import { NOTE_MAX } from "@/lib/domains/reports/report";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { BlockPage } from "../answers/comments";
import { type Domain, json, NO_CONTENT } from "../operation";

const MEMBER = { params: IdParam, missing: "member_not_found" } as const;

const REPORT = {
  auth: "member",
  params: IdParam,
  description: "Once of each thing: repeating replaces what was said. Only of what I may read, and not of myself.",
  body: { NewReport },
  fields: { note: `In my own words, at most ${NOTE_MAX} characters as a person counts them.` },
  answers: { 204: NO_CONTENT },
  errors: ["not_yourself"],
} as const;

export const PROTECTION = {
  tag: "Blocks and reports",
  description: "See nothing of somebody; say that something should not stand here.",
  operations: {
    "PUT /api/members/{id}/block": {
      id: "blockMember",
      summary: "Block a member",
      description: "Neither sees the other's comments and likes. They are not told. Repeating changes nothing.",
      auth: "member",
      ...MEMBER,
      answers: { 204: NO_CONTENT },
      errors: ["not_yourself"],
    },
    "DELETE /api/members/{id}/block": {
      id: "unblockMember",
      summary: "Block a member no more",
      description: "Repeating changes nothing.",
      auth: "member",
      ...MEMBER,
      answers: { 204: NO_CONTENT },
    },
    "GET /api/me/blocks": {
      id: "listBlocks",
      summary: "Whom I have blocked, the latest first",
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ BlockPage }) },
    },
    "POST /api/posts/{id}/report": {
      id: "reportPost",
      summary: "Report a post",
      missing: "post_not_found",
      ...REPORT,
    },
    "POST /api/comments/{id}/report": {
      id: "reportComment",
      summary: "Report a comment",
      missing: "comment_not_found",
      ...REPORT,
    },
    "POST /api/members/{id}/report": {
      id: "reportMember",
      summary: "Report a member",
      missing: "member_not_found",
      ...REPORT,
    },
  },
} satisfies Domain;
