import { Forgotten, NewAddress, NewSecret, TokenParam } from "@/lib/domains/accounts/inputs";
import { PageQuery } from "@/lib/shared/page";
import { MailPage } from "../answers/mails";
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
      query: PageQuery,
      answers: { 200: json({ MailPage }) },
    },
  },
} satisfies Domain;
