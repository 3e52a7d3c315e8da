import { AuditFilter, AuditQuery } from "@/lib/domains/audit/inputs";
import { MemberChange, MembersQuery } from "@/lib/domains/moderation/inputs";
import { IdParam } from "@/lib/shared/id";
import { AuditEntryPage, MemberAtDeskPage, OneMemberAtDesk } from "../answers/people";
import { type Domain, json, NO_CONTENT } from "../operation";

const ONE = { auth: "admin", params: IdParam, missing: "member_not_found" } as const;
const DAYS = { from: "A day in my time zone, the first.", to: "The last day, with all of it." };

export const PEOPLE = {
  tag: "People at the admin's desk",
  description: "Members as admins see them, and what admins did. Nothing of a secret diary is in any of it.",
  operations: {
    "GET /api/admin/members": {
      id: "listMembers",
      summary: "Members, the newest first",
      auth: "admin",
      query: MembersQuery,
      fields: { q: "A part of a name or an address." },
      answers: { 200: json({ MemberAtDeskPage }) },
    },
    "GET /api/admin/members/{id}": {
      id: "getMemberAtDesk",
      summary: "One member",
      ...ONE,
      answers: { 200: json({ OneMemberAtDesk }) },
    },
    "PATCH /api/admin/members/{id}": {
      id: "changeMember",
      summary: "Suspend or restore a member, make or unmake an admin",
      description:
        "A suspension takes effect at once and everywhere; its member is mailed the reason. There is always one admin, and an admin is unmade before they are suspended.",
      ...ONE,
      body: { MemberChange },
      answers: { 200: json({ OneMemberAtDesk }) },
      errors: ["not_yourself", "is_admin", "last_admin", "member_suspended"],
    },
    "DELETE /api/admin/members/{id}/sessions": {
      id: "endSessionsOfMember",
      summary: "Sign a member out everywhere",
      ...ONE,
      answers: { 204: NO_CONTENT },
    },
    "POST /api/admin/members/{id}/reset-link": {
      id: "sendResetLink",
      summary: "Mail a member a link for a new password",
      description: "As if they had asked for it: three an hour to one address.",
      ...ONE,
      answers: { 202: { description: "A mail is on its way; no body" } },
      errors: ["member_suspended"],
    },
    "GET /api/admin/audit": {
      id: "listAudit",
      summary: "What admins did, newest first",
      auth: "admin",
      query: AuditQuery,
      fields: DAYS,
      answers: { 200: json({ AuditEntryPage }) },
    },
    "GET /api/admin/audit.csv": {
      id: "getAuditCsv",
      summary: "The same as a file, all of it",
      description: "With ids and no names. That it was taken away is an entry itself.",
      auth: "admin",
      query: AuditFilter,
      fields: DAYS,
      answers: { 200: { description: "CSV (RFC 4180) in UTF-8", content: { "text/csv": null } } },
    },
  },
} satisfies Domain;
