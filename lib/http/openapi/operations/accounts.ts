import { NAME_MAX } from "@/lib/domains/accounts/account";
import { Erasure, MemberPatch, NewMember } from "@/lib/domains/accounts/inputs";
import { Looks as LooksInput } from "@/lib/domains/accounts/looks-input";
import { ABOUT_MAX } from "@/lib/domains/profiles/profile";
import { ContextQuery } from "@/lib/domains/reader/inputs";
import { Looks, Me, ReaderContext } from "../answers/accounts";
import { type Domain, json, NO_CONTENT } from "../operation";

const PROFILE = {
  dayEndsAt: "The hour at which a day ends, 0 (midnight) to 5: with 2, what is begun at 01:30 is about yesterday.",
  about: `One line about me, at most ${ABOUT_MAX} characters as a person counts them; it may be empty.`,
  profileShows: "What my profile shows everyone beside my name.",
  email: "Kept without capitals and with its domain as DNS knows it; at most 254 octets.",
  name: `1 to ${NAME_MAX} characters as a person counts them, one of them visible; what nobody sees is tidied up.`,
  birthDate: "From 1900-01-01 to today; null when it is not said.",
  timeZone:
    "IANA name, such as Asia/Seoul: it decides which day today is. Sign up takes the default for one that is not known here.",
};

export const ACCOUNTS = {
  tag: "Accounts",
  description: "Sign up, my profile.",
  operations: {
    "POST /api/members": {
      id: "signUp",
      summary: "Sign up",
      description:
        "Makes the member; signing in is the next request. An address and a password are enough: who brings no name gets a friendly one, and gender and birth date that are absent are not said.",
      auth: "anyone",
      body: { NewMember },
      fields: {
        ...PROFILE,
        adminToken: "From the one-time link that the first start prints: makes the first admin.",
        invitation: "Of a link that an admin made, where not anyone may sign up.",
        friendToken: "Of the mail that asked this address into a secret diary: it takes the place of an invitation.",
      },
      answers: { 201: json({ Me }, "The new member", { Location: "/api/me" }) },
      errors: ["email_taken", "link_used", "sign_up_closed", "invitation_needed", "busy"],
    },
    "GET /api/me": { id: "getMe", summary: "My profile", auth: "member", answers: { 200: json({ Me }) } },
    "PATCH /api/me": {
      id: "updateMe",
      summary: "Change my profile or password",
      description: "What is named changes. A new password signs every other device out.",
      auth: "member",
      body: { MemberPatch },
      fields: {
        ...PROFILE,
        untold: "News that I don't want to hear: all kinds that are switched off.",
        mailed: "What I want to hear by mail, beside what must be said: sign-ins from new devices, new pages.",
        showsCounts: "Whether I want to be shown how many like what I read.",
        askedAbout:
          "That the question for gender and birth date was put away: it is not asked again. Naming either of the two says so as well.",
        currentPassword: "Needed to change the password.",
      },
      answers: { 200: json({ Me }) },
      errors: ["wrong_credentials", "no_password", "busy"],
    },
    "GET /api/me/looks": {
      id: "getLooks",
      summary: "How I and my family are drawn",
      auth: "member",
      answers: { 200: json({ Looks }) },
    },
    "PUT /api/me/looks": {
      id: "putLooks",
      summary: "Say how I and my family are drawn",
      description: "All of them at once, for every picture from now on.",
      auth: "member",
      body: { Looks: LooksInput },
      answers: { 200: json({ Looks }) },
    },
    "DELETE /api/me": {
      id: "eraseMe",
      summary: "Erase my account",
      description: "Erases the member with posts, pictures and sessions, for good.",
      auth: "member",
      body: { Erasure },
      answers: { 204: NO_CONTENT },
      errors: ["wrong_credentials", "no_password", "busy", "last_admin"],
    },
    "GET /api/me/context": {
      id: "getReaderContext",
      summary: "Who reads",
      auth: "anyone",
      knowsReader: true,
      query: ContextQuery,
      fields: {
        posts:
          "Ids with commas between, at most 50: tells which of them the reader likes, and beside which of their own something waits.",
      },
      answers: { 200: json({ ReaderContext }) },
    },
  },
} satisfies Domain;
