import { z } from "zod";
import { MAIL_KINDS, type MailKind } from "@/lib/domains/mail/kinds";
import type { MailSummary } from "@/lib/domains/mail/mail";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const KINDS = Object.keys(MAIL_KINDS) as [MailKind, ...MailKind[]];

export const Mail = exactly<MailSummary>()(
  z
    .strictObject({
      id: Id,
      kind: z.enum(KINDS).nullable().describe("Null where that is its hearer's business alone."),
      state: z.enum(["queued", "sending", "sent", "dropped", "dead"]),
      attempts: z.int().min(0),
      error: z.string().nullable().describe("Why it did not go, the last time."),
      createdAt: z.iso.datetime(),
      endedAt: z.iso.datetime().nullable(),
      text: z.string().nullable().describe("What it says, where the site keeps its mails in a folder."),
    })
    .describe("A mail, without its address."),
);

export const MailPage = pageOf(Mail);
