import { Forgotten, NewAddress, NewSecret, TokenParam } from "@/lib/domains/accounts/inputs";
import { QuietParam } from "@/lib/domains/diaries/inputs";
import { MailsQuery } from "@/lib/domains/mail/inputs";
import { IdParam } from "@/lib/shared/id";
import { Mail, MailPage } from "../answers/mails";
import { type Domain, json, NO_CONTENT } from "../operation";

const ACCEPTED = { description: "A mail is on its way, if there is reason for one; no body" };

export const MAILS = {
  tag: "Mail",
  description: "What goes by mail: confirming an address, changing it, a forgotten password.",
  operations: {
    "POST /api/me/verify-email": {
      id: "verifyEmail",
      summary: "Send the mail again that confirms my address",
      description: "None goes out when it is confirmed already.",
      auth: "member",
      answers: { 202: ACCEPTED },
    },
    "POST /api/me/email": {
      id: "changeEmail",
      summary: "Ask for another address",
      description:
        "It is mine once it was confirmed from there; both addresses hear of it. The answer never tells whether somebody has that address.",
      auth: "member",
      body: { NewAddress },
      answers: { 202: ACCEPTED },
      errors: ["wrong_credentials", "no_password", "busy"],
    },
    "POST /api/confirm/{token}": {
      id: "confirmEmail",
      summary: "Confirm an address by the link of a mail",
      description: "By the member alone that the mail was about; a refused try does not use the link up.",
      auth: "member",
      params: TokenParam,
      missing: "link_used",
      answers: { 204: NO_CONTENT },
      errors: ["link_of_another", "email_taken"],
    },
    "GET /api/no-invitations/{token}": {
      id: "askForNoInvitations",
      summary: "To the page that asks whether an address wants no more invitations",
      description: "For mail programs that follow List-Unsubscribe without a POST. Nothing changes by it.",
      auth: "anyone",
      params: QuietParam,
      missing: "link_used",
      answers: { 303: { description: "The page" } },
    },
    "POST /api/no-invitations/{token}": {
      id: "stopInvitations",
      summary: "No more mails of invitations to an address",
      description:
        "By the link of such a mail, without signing in, as often as one likes (RFC 8058); the answer never tells whether the address has an account.",
      auth: "anyone",
      params: QuietParam,
      missing: "link_used",
      answers: { 204: NO_CONTENT },
    },
    "POST /api/password-reset": {
      id: "forgotPassword",
      summary: "Ask for a link for a new password",
      description: "The same answer, in the same time, for an address that nobody has.",
      auth: "anyone",
      body: { Forgotten },
      answers: { 202: ACCEPTED },
    },
    "POST /api/password-reset/{token}": {
      id: "resetPassword",
      summary: "Choose a new password by the link of a mail",
      description: "Works once, within an hour. Every session of the member ends; the address counts as confirmed.",
      auth: "anyone",
      params: TokenParam,
      missing: "link_used",
      body: { NewSecret },
      answers: { 204: NO_CONTENT },
      errors: ["busy"],
    },
    "GET /api/admin/mails": {
      id: "listMails",
      summary: "What was mailed, the latest first",
      description: "Without addresses. Mails about shared diaries are left out, unless one could not be sent.",
      auth: "admin",
      query: MailsQuery,
      fields: { state: "Those that wait, have gone, or were given up." },
      answers: { 200: json({ MailPage }) },
    },
    "POST /api/admin/mails/{id}/retry": {
      id: "retryMail",
      summary: "Try a mail again that was given up",
      auth: "admin",
      params: IdParam,
      answers: { 200: json({ Mail }) },
      errors: ["mail_not_dead"],
    },
  },
} satisfies Domain;
