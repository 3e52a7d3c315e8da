import { z } from "zod";
import { PageQuery } from "@/lib/shared/page";

/** What an admin looks for, and which states of a mail that is. */
export const MAIL_STATES = {
  waiting: ["queued", "sending"],
  sent: ["sent"],
  dead: ["dead"],
} as const;
export type MailsState = keyof typeof MAIL_STATES;

/** Mails of the site, the latest first; those of one state. */
export const MailsQuery = PageQuery.extend({
  state: z.enum(Object.keys(MAIL_STATES) as [MailsState, ...MailsState[]]).optional(),
});
export type MailsQuery = z.infer<typeof MailsQuery>;
